/**
 * The independence aid of the act on social assistance: a per cent of the base by the length of the stay, § 5 of the
 * regulation of 3.08.2012 (Dz.U. 2012 poz. 954) under art. 90 ust. 4 u.p.s. It divides otherwise than the act on
 * foster care: "powyżej dwóch lat do trzech lat", "od roku do dwóch lat", so exactly two years are in the lowest band.
 */
import type { TableTypes } from '../../law/index.ts';
import type { Day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { fraction } from '../../values/fraction.ts';
import type { Grosze } from '../../values/money.ts';
import { citation } from '../citation.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import type { LeftFormId } from '../leavers/forms.ts';
import { compareToYears, type StayLength } from '../leavers/stay-length.ts';

const BASE = 'uops.usamodzielnienie.podstawa';
const PERCENTS = 'uops.usamodzielnienie.usamodzielnienie_procent';
const HUNDRED = 100;

/** Ids for the calculation's list of parameters. */
export const ASSISTANCE_PARAMETERS: readonly string[] = [BASE, PERCENTS];

interface Band {
  readonly fits: (length: StayLength) => boolean;
  /** Polish, how long the stay was. */
  readonly text: string;
  readonly point: string;
  readonly key: keyof TableTypes[typeof PERCENTS];
}

const over3 = (length: StayLength): boolean => compareToYears(length, 3) > 0;
const over2 = (length: StayLength): boolean => compareToYears(length, 2) > 0;
const OVER_3 = 'Pobyt trwał powyżej 3 lat';
const OVER_2_TO_3 = 'Pobyt trwał powyżej 2 lat do 3 lat';
const FROM_1_TO_2 = 'Pobyt trwał od roku do 2 lat';

const BANDS: Readonly<Partial<Record<LeftFormId, readonly Band[]>>> = {
  mothersHome: [
    {
      fits: () => true,
      text: 'Osoba opuszcza dom dla matek z małoletnimi dziećmi i kobiet w ciąży',
      point: '§ 5 ust. 1 pkt 1',
      key: 'mothersHomePercent',
    },
  ],
  youthCareHome: [
    { fits: over3, text: OVER_3, point: '§ 5 ust. 1 pkt 2', key: 'careHomeOver3YearsPercent' },
    { fits: over2, text: OVER_2_TO_3, point: '§ 5 ust. 1 pkt 3', key: 'careHome2To3YearsPercent' },
    { fits: () => true, text: FROM_1_TO_2, point: '§ 5 ust. 1 pkt 4', key: 'careHome1To2YearsPercent' },
  ],
  youthCentre: [
    { fits: over3, text: OVER_3, point: '§ 5 ust. 2 pkt 1', key: 'youthOver3YearsPercent' },
    { fits: over2, text: OVER_2_TO_3, point: '§ 5 ust. 2 pkt 2', key: 'youth2To3YearsPercent' },
    { fits: () => true, text: FROM_1_TO_2, point: '§ 5 ust. 2 pkt 3', key: 'youth1To2YearsPercent' },
  ],
};

/** @throws TeczkaError `amount-not-known` where the regulation does not name the form */
export function assistanceAmount(
  derivation: Derivation,
  form: LeftFormId,
  length: StayLength,
  on: Day,
  context: CalculationContext,
): Grosze {
  const band = BANDS[form]?.find(({ fits }) => fits(length));
  if (band === undefined) {
    throw new TeczkaError(
      'amount-not-known',
      'Rozporządzenie MPiPS z 3.08.2012 r. (Dz.U. 2012 poz. 954), które ustala kwoty pomocy na usamodzielnienie, nie wymienia okręgowego ośrodka wychowawczego. Sprawdź, czy je zmieniono, i ustal kwotę poza programem.',
      { field: 'form' },
    );
  }
  const percents = context.tableOn(PERCENTS, on);
  const base = context.moneyOn(BASE, on, { announcedBy: on });
  derivation.dated(base);
  return derivation.compute(
    `${band.text}, więc pomoc na usamodzielnienie wynosi ${percents.value[band.key]}% podstawy z dnia decyzji (${citation(percents)}).`,
    times(percent(fraction(percents.value[band.key], HUNDRED)), money(base.amount)),
    'halfUp',
    `${band.point} rozporządzenia w zw. z art. 89 ust. 1 i art. 90 ust. 4 u.p.s.`,
  );
}
