/**
 * Joins the bands of a resolution that prints "do 150%" and then "150,01%–170%": the step of one hundredth is a way of
 * printing "above 150%", and taken literally would leave incomes without a fee. Called wherever a table is read.
 */
import { counted } from '../../polish/plural.ts';
import type { Place } from '../../values/errors.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { edgeText } from './band-text.ts';
import type { CouncilBand, CouncilTable } from './council-table.ts';
import { type Criteria, printedStepInMoney } from './criteria.ts';
import type { TableFinding } from './finding.ts';

export interface NormalisedBands {
  readonly bands: readonly CouncilBand[];
  /** One note for all joined edges. */
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
  const edgesJoined: Joined[] = [];
  const joined = bands.map(fromZero).map((band) => {
    const below = bands.find((other) => endsJustBelow(other, band, step));
    if (below === undefined || below.upTo === null || band.above === null) return band;
    edgesJoined.push({ printed: band.above, edge: below.upTo, place: band.place });
    return joinedTo(band, below);
  });
  return { bands: joined, notes: note(edges, edgesJoined) };
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

interface Joined {
  readonly printed: Fraction;
  readonly edge: Fraction;
  readonly place: Place;
}

function note(edges: CouncilTable['edges'], joined: readonly Joined[]): readonly TableFinding[] {
  const [first, ...more] = joined;
  if (first === undefined) return [];
  const [printed, edge] = [edgeText(edges, first.printed), edgeText(edges, first.edge)];
  const others =
    more.length === 0
      ? ''
      : ` Tak samo w ${counted(more.length, ['innym progu', 'innych progach', 'innych progach'])}.`;
  return [
    {
      code: 'printed-step',
      severity: 'info',
      message: `Próg od ${printed} czyta się jako następny po ${edge}: krok między progami to tylko zapis, a dochód między nimi też ma opłatę.${others}`,
      advice: `W uchwale i w tabeli najlepiej napisać „powyżej ${edge}”.`,
      place: first.place,
    },
  ];
}
