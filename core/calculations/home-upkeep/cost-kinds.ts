/** Costs of a home that the act lists (art. 83 ust. 2, art. 84 pkt 1 uwrspz), by the input's names, in its order. */
import { day } from '../../values/day.ts';

export const COST_KINDS = {
  rent: 'czynsz',
  hire: 'opłaty z tytułu najmu',
  electricity: 'energia elektryczna',
  heating: 'energia cieplna',
  fuel: 'opał',
  water: 'woda',
  gas: 'gaz',
  waste: 'odbiór nieczystości stałych i płynnych',
  lift: 'dźwig osobowy',
  sharedAerial: 'antena zbiorcza',
  licence: 'abonament telewizyjny i radiowy',
  telecom: 'usługi telekomunikacyjne',
  operation: 'koszty eksploatacji',
} as const;

export type CostKind = keyof typeof COST_KINDS;

/** Fuel came onto the list with art. 1 pkt 35 lit. b and pkt 36 of the act of 25.07.2014 (Dz.U. 2014 poz. 1188). */
export const FUEL_SINCE = day('2014-09-19');
