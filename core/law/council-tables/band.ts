/**
 * The band of a council table into which a household falls. Bands are (lower, upper] on exact
 * income per person; where a resolution says "od …" or "poniżej …", the band says so itself. Used by the calculations
 * of fees by a resolution: care services (art. 50 ust. 6 u.p.s.), support centres and flats (art. 97), relief from the
 * parents' fee (art. 194 ust. 2 uwrspz).
 */
import { TeczkaError } from '../../values/errors.ts';
import type { Fraction } from '../../values/fraction.ts';
import type { Grosze } from '../../values/money.ts';
import { bandText, placeText } from './band-text.ts';
import type { CouncilBand, CouncilTable } from './council-table.ts';

/** The two columns of every table: a person keeping house alone, a person in a family. */
export type HouseholdKind = 'single' | 'family';

export interface FoundBand {
  readonly band: CouncilBand;
  /** The figure of the household's column: per cent (12.5 for 12,5%) or grosze, as the table's `fee` says. */
  readonly rate: Fraction;
  /** The income in the unit of the table's edges: per cent of the criterion or grosze per person. Exact. */
  readonly measure: Fraction;
}

type Measure = (income: Fraction, criterion: Grosze | null) => Fraction;

const MEASURES: Readonly<Record<CouncilTable['edges'], Measure>> = {
  percentOfCriterion: (income, criterion) => {
    if (criterion === null) throw new TypeError('A table in per cents of the criterion needs the criterion');
    return income.mul(100).div(criterion);
  },
  money: (income) => income,
};

/** Bands that have a figure for this household, as the table lists them. */
export function bandsFor(table: CouncilTable, household: HouseholdKind): readonly CouncilBand[] {
  return table.bands.filter((band) => band[household] !== null);
}

/** Does an income in the unit of the edges lie in the band? */
export function lies(measure: Fraction, { above, upTo, lowerIncluded, upperExcluded }: CouncilBand): boolean {
  const fromBelow = above === null ? 1 : measure.compare(above);
  const fromAbove = upTo === null ? -1 : measure.compare(upTo);
  return (
    (fromBelow > 0 || (fromBelow === 0 && lowerIncluded === true)) &&
    (fromAbove < 0 || (fromAbove === 0 && upperExcluded !== true))
  );
}

/** As `bandFor`, but undefined for an income outside all bands: for tables of relief, which say only who gets some. */
export function findBand(
  table: CouncilTable,
  household: HouseholdKind,
  income: Fraction,
  criterion: Grosze | null,
): FoundBand | undefined {
  const measure = MEASURES[table.edges](income, criterion);
  for (const band of table.bands) {
    const rate = band[household];
    if (rate !== null && lies(measure, band)) return { band, rate, measure };
  }
  return undefined;
}

/**
 * @param income exact income of a person keeping house alone or, in a family, income per person, in grosze
 * @param criterion of that kind of household, in grosze; null only for a table whose edges are money
 * @throws TeczkaError `council-table-column` when the table says nothing of such households; `council-table-gap` when
 * the income lies between its bands or beyond them, naming the rows on both sides
 */
export function bandFor(
  table: CouncilTable,
  household: HouseholdKind,
  income: Fraction,
  criterion: Grosze | null,
): FoundBand {
  const found = findBand(table, household, income, criterion);
  if (found !== undefined) return found;
  const bands = bandsFor(table, household);
  if (bands.length === 0) throw noColumn(table, household);
  throw gap(table, bands, MEASURES[table.edges](income, criterion));
}

const COLUMNS: Readonly<Record<HouseholdKind, string>> = {
  single: 'osoby samotnie gospodarującej',
  family: 'osoby w rodzinie',
};

function noColumn(table: CouncilTable, household: HouseholdKind): TeczkaError {
  return new TeczkaError(
    'council-table-column',
    `Tabela opłat (${table.resolution}) nie ma kolumny dla ${COLUMNS[household]}. Uzupełnij tabelę według uchwały.`,
    table.place,
  );
}

/** The income itself is not repeated: it is a person's. */
function gap(table: CouncilTable, bands: readonly CouncilBand[], measure: Fraction): TeczkaError {
  const below = bands.filter(({ upTo }) => upTo !== null && upTo.compare(measure) <= 0).at(-1);
  const next = bands.find(({ above }) => above !== null && above.compare(measure) >= 0);
  const sides = [below, next].flatMap((band) => (band === undefined ? [] : [named(table, band)]));
  return new TeczkaError(
    'council-table-gap',
    `Tabela opłat (${table.resolution}) ma lukę: dochód nie mieści się w żadnym progu. Najbliższe progi: ${sides.join('; ')}. Popraw progi według uchwały; jeżeli luka jest w uchwale, wymaga ona zmiany.`,
    (below ?? next)?.place ?? table.place,
  );
}

function named(table: CouncilTable, band: CouncilBand): string {
  const place = placeText(band.place);
  return `${bandText(table.edges, band)}${place === '' ? '' : ` (${place})`}`;
}
