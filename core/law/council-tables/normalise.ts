/**
 * Joins the bands of a resolution that prints "do 150%" and then "150,01%–170%": the step of one hundredth is a way of
 * printing "above 150%", and taken literally would leave incomes without a fee. Called wherever a table is read.
 */
import { type Fraction, fraction } from '../../values/fraction.ts';
import { edgeText } from './band-text.ts';
import type { CouncilBand, CouncilTable } from './council-table.ts';
import { type Criteria, printedStepInMoney } from './criteria.ts';
import type { TableFinding } from './finding.ts';

export interface NormalisedBands {
  readonly bands: readonly CouncilBand[];
  /** One note for each joined edge. */
  readonly notes: readonly TableFinding[];
}

const PRINTED_STEPS: Readonly<Record<CouncilTable['edges'], (criteria: Criteria) => Fraction>> = {
  percentOfCriterion: () => fraction(1, 100),
  money: (criteria) => fraction(printedStepInMoney(criteria)),
};

/** @param bands as printed, in any order */
export function normaliseBands(
  edges: CouncilTable['edges'],
  bands: readonly CouncilBand[],
  criteria: Criteria,
): NormalisedBands {
  const step = PRINTED_STEPS[edges](criteria);
  const notes: TableFinding[] = [];
  const joined = bands.map(fromZero).map((band) => {
    const below = bands.find((other) => endsJustBelow(other, band, step));
    if (below === undefined || below.upTo === null || band.above === null) return band;
    notes.push(note(edges, band.above, below.upTo, band));
    return joinedTo(band, below);
  });
  return { bands: joined, notes };
}

/** "powyżej 0" of a first band is a way of writing that it begins at nothing: no income at all belongs to it, too. */
function fromZero({ above, lowerIncluded, ...band }: CouncilBand): CouncilBand {
  if (above?.equals(0) === true) return { ...band, above: null };
  return { ...band, above, ...(lowerIncluded === undefined ? {} : { lowerIncluded }) };
}

/** Bands in separate rows for the two kinds of households are neighbours only within their kind. */
function endsJustBelow(below: CouncilBand, band: CouncilBand, step: Fraction): boolean {
  const sameColumn =
    (below.single !== null && band.single !== null) || (below.family !== null && band.family !== null);
  if (!sameColumn || below.upTo === null || band.above === null) return false;
  const width = band.above.sub(below.upTo);
  return width.compare(0) > 0 && width.compare(step) <= 0;
}

/** The edge goes to the band that the resolution gives it to: "poniżej 600" leaves 600 to the next one. */
function joinedTo(
  { single, family, upTo, upperExcluded, place }: CouncilBand,
  below: CouncilBand,
): CouncilBand {
  return {
    ...{ single, family, upTo, place, above: below.upTo },
    ...(upperExcluded === undefined ? {} : { upperExcluded }),
    ...(below.upperExcluded === undefined ? {} : { lowerIncluded: true as const }),
  };
}

function note(
  edges: CouncilTable['edges'],
  printed: Fraction,
  edge: Fraction,
  { place }: CouncilBand,
): TableFinding {
  return {
    code: 'printed-step',
    severity: 'info',
    message: `Próg od ${edgeText(edges, printed)} czyta się jako następny po ${edgeText(edges, edge)}: krok między progami to tylko zapis, a dochód między nimi też ma opłatę.`,
    advice: `W uchwale i w tabeli najlepiej napisać „powyżej ${edgeText(edges, edge)}”.`,
    place,
  };
}
