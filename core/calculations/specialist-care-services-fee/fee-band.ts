/** The row of the regulation's fee table into which an income falls (§ 4 ust. 3 of the regulation of 22.09.2005). */
import { type DatedValue, type FeeBand, formatDay } from '../../law/index.ts';
import type { Day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';

const exact = (percent: number): Fraction => fraction(String(percent)).div(100);

/** Rows are (lower, upper]; the row that starts at zero takes zero too. */
function holds({ abovePercent, toPercent }: FeeBand, ratio: Fraction): boolean {
  const above = abovePercent === 0 || ratio.compare(exact(abovePercent)) > 0;
  return above && (toPercent === null || ratio.compare(exact(toPercent)) <= 0);
}

/** "powyżej 100% do 220%" */
export function bandText({ abovePercent, toPercent }: FeeBand): string {
  const percent = (value: number): string => `${String(value).replace('.', ',')}%`;
  const parts = [
    ...(abovePercent === 0 ? [] : [`powyżej ${percent(abovePercent)}`]),
    ...(toPercent === null ? [] : [`do ${percent(toPercent)}`]),
  ];
  return parts.join(' ');
}

/**
 * @param ratio income by the criterion, exact: 2.2 for 220 %
 * @throws TeczkaError `fee-band-unknown` where the rows that are known leave this income out
 */
export function feeBandOf(
  { value: bands }: DatedValue<readonly FeeBand[]>,
  ratio: Fraction,
  on: Day,
): FeeBand {
  const found = bands.find((band) => holds(band, ratio));
  if (found !== undefined) return found;
  throw new TeczkaError(
    'fee-band-unknown',
    `Tabela odpłatności za specjalistyczne usługi opiekuńcze na dzień ${formatDay(on)} nie jest w całości znana programowi, a ten dochód nie mieści się w żadnym znanym wierszu (${bands.map(bandText).join('; ')} kryterium). Odczytaj procent z rozporządzenia w brzmieniu z tego dnia i policz opłatę ręcznie.`,
    { field: 'household.income' },
  );
}

/** The column of the table for each household, as an exact ratio. */
export const COLUMNS = {
  single: { rate: (band: FeeBand) => exact(band.singlePercent), name: 'osób samotnie gospodarujących' },
  family: { rate: (band: FeeBand) => exact(band.inFamilyPercent), name: 'osób w rodzinie' },
} as const;
