/**
 * Rates and limits of a family-type institution (art. 115, 118-120 uwrspz) on a day, as a council may have raised them
 * (art. 114 ust. 2).
 */
import type { Day } from '../../values/day.ts';
import { greater, type Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { greatest, money } from '../derivation/expression.ts';
import type { Input } from './input.ts';

const RATES = {
  lump: { parameter: 'fam_home_lump', name: 'Ryczałt na dziecko' },
  lumpDisabled: { parameter: 'fam_home_lump_disabled', name: 'Ryczałt na dziecko z niepełnosprawnością' },
  phone: { parameter: 'fam_home_phone_cap', name: 'Limit środków na połączenia telefoniczne' },
  repairs: { parameter: 'fam_home_repairs_cap', name: 'Roczny limit na naprawy i remonty na dziecko' },
  equipment: { parameter: 'fam_home_equipment_cap', name: 'Roczny limit na wyposażenie na dziecko' },
  healthAndLearning: {
    parameter: 'fam_home_health_cap',
    name: 'Roczny limit na leczenie i wyrównywanie opóźnień w nauce na dziecko',
  },
} as const;

export type Rate = keyof typeof RATES;

export const RATE_PARAMETERS: readonly string[] = Object.values(RATES).map(({ parameter }) => parameter);

export interface Asked {
  readonly given: Input;
  readonly on: Day;
  readonly derivation: Derivation;
  readonly context: CalculationContext;
}

/** The rate that holds on the day, told in the derivation. */
export function rateOf(rate: Rate, { given, on, derivation, context }: Asked): Grosze {
  const { parameter, name } = RATES[rate];
  const dated = context.moneyOn(parameter, on);
  derivation.dated(dated, name);
  const raised = given.councilRates?.[rate];
  if (given.councilRates === undefined || raised === undefined) return dated.amount;
  derivation.compute(
    `Rada powiatu może tę kwotę zwiększyć (${given.councilRates.resolution}); przyjmuje się wyższą.`,
    greatest(money(dated.amount), money(raised)),
    'halfUp',
    'art. 114 ust. 2 uwrspz',
  );
  return greater(dated.amount, raised);
}
