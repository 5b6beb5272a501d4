/** Notes that several parameters of this folder share, in Polish, as they are shown. */
import type { Entry } from '../../parameter.ts';
import { PRESS_2025_BILL } from './sources.ts';

export const IS_OLDER =
  'Dzień początkowy to data odczytanego tekstu jednolitego; większość tych przepisów jest starsza.';

export const LAST_KNOWN_DAY =
  'Dzień końcowy to ostatni znany, a nie koniec obowiązywania: kwota podana jako obowiązująca 29.12.2025 (Gazeta Prawna); następna zmiana mogła nastąpić 1.06.2026.';

export const SHARE_WORDING =
  'Brzmienie „w pierwszym / drugim / trzecim roku i następnych latach pobytu”; powtórzone w Dz.U. 2014 poz. 1188.';

export const START_NOT_CHECKED =
  'Liczba potwierdzona w tekście z 16.01.2024; początku obowiązywania nie sprawdzono.';

export const STATUTORY_MINIMUM =
  'Minimum ustawowe („nie niższe niż”): rada powiatu może je podwyższyć (art. 91, a dla osób usamodzielnianych art. 153 w zw. z art. 91); należy się wyższa z kwot: ustawowa albo z uchwały. W 2025 r. bez zmian.';

export const VALORISATION_UNKNOWN =
  'Jak przy ryczałcie na dziecko (art. 121): nie wiadomo, czy kwota była waloryzowana.';

/** Valorised sums from 1 June 2026: in force, but not known here. */
export const UNKNOWN_SINCE_JUNE_2026: Entry<never> = {
  from: '2026-06-01',
  to: null,
  value: null,
  source: PRESS_2025_BILL,
  verified: false,
  note: 'Nie odnaleziono obwieszczenia na 2026 r. Waloryzacja od 1.06.2026 następuje tylko wtedy, gdy wzrost cen od ostatniej przekroczył 5%; w grudniu 2025 r. zapowiadano też zmianę ustawy. Przed użyciem sprawdź obwieszczenie w M.P. z 2026 r.',
};
