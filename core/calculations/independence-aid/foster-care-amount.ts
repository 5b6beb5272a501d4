/** The independence aid by the length of the stay in foster care: art. 149 ust. 1 uwrspz. */
import type { Day } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { ratePublication } from '../rate-publication.ts';
import { compareToYears, type StayLength } from '../leavers/stay-length.ts';

interface Band {
  readonly fits: (length: StayLength) => boolean;
  /** Polish, how long the stay was. */
  readonly text: string;
  readonly basis: string;
  readonly parameter: string;
}

/** A related family: one amount. That the stay was long enough is judged before (leavers/stay.ts). */
const KIN: readonly Band[] = [
  {
    fits: () => true,
    text: 'Pobyt w rodzinie spokrewnionej trwał co najmniej 3 lata',
    basis: 'art. 149 ust. 1 pkt 1 uwrspz',
    parameter: 'leaver_independence_kin',
  },
];

/** "Powyżej 3 lat" is more than three; exactly three years still belong to "od 2 do 3 lat". */
const OTHER: readonly Band[] = [
  {
    fits: (length) => compareToYears(length, 3) > 0,
    text: 'Pobyt trwał powyżej 3 lat',
    basis: 'art. 149 ust. 1 pkt 2 lit. a uwrspz',
    parameter: 'leaver_independence_over3',
  },
  {
    fits: (length) => compareToYears(length, 2) >= 0,
    text: 'Pobyt trwał od 2 do 3 lat',
    basis: 'art. 149 ust. 1 pkt 2 lit. b uwrspz',
    parameter: 'leaver_independence_2to3',
  },
  {
    fits: () => true,
    text: 'Pobyt trwał poniżej 2 lat, nie krócej niż rok',
    basis: 'art. 149 ust. 1 pkt 2 lit. c uwrspz',
    parameter: 'leaver_independence_1to2',
  },
];

/** Ids for the calculation's list of parameters. */
export const FOSTER_CARE_PARAMETERS: readonly string[] = [...KIN, ...OTHER].map(({ parameter }) => parameter);

/** The amount in force on the day of the decision, which the act gives as the least. */
export function fosterCareAmount(
  derivation: Derivation,
  kin: boolean,
  length: StayLength,
  on: Day,
  context: CalculationContext,
): Grosze {
  const band = (kin ? KIN : OTHER).find(({ fits }) => fits(length));
  if (band === undefined) throw new TypeError('The last band takes every length');
  const dated = context.moneyOn(band.parameter, on, { announcedBy: on });
  derivation.quote(
    `${band.text}, więc pomoc na usamodzielnienie wynosi nie mniej niż ${formatMoney(dated.amount)} (${ratePublication(dated)}; kwota z dnia decyzji).`,
    dated.amount,
    band.basis,
  );
  return dated.amount;
}
