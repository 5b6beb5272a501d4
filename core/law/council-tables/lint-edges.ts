/** Part of the linter of council tables: do the bands of a column cover every income once, in order? */
import { type Fraction, fraction } from '../../values/fraction.ts';
import { type HouseholdKind, bandsFor } from './band.ts';
import { bandText, edgeText } from './band-text.ts';
import type { CouncilBand, CouncilTable, CouncilTableKind } from './council-table.ts';
import type { TableFinding } from './finding.ts';

/**
 * Of these the act itself says that nothing is paid up to the criterion (art. 97 ust. 1, 97a ust. 3 u.p.s.), so their
 * tables may begin above it.
 */
const FREE_UP_TO_CRITERION: ReadonlySet<CouncilTableKind> = new Set([
  'support-centre',
  'senior-plus',
  'training-flat',
  'supported-flat',
  'short-term-support',
]);

/** A step between bands written in whole per cents: "do 150%", then "od 151%". */
const WHOLE_STEP = fraction(1);
/** Edges of such tables are multiples of this. */
const ROUND_PER_CENT = fraction(10);
const COMPLETE = 'Sprawdź w uchwale i uzupełnij tabelę; jeżeli tak jest w uchwale, wymaga ona zmiany.';

export function lintEdges(table: CouncilTable, household: HouseholdKind): readonly TableFinding[] {
  const listed = isShared(table) ? table.bands : bandsFor(table, household);
  const reversed = listed.filter(isReversed);
  const proper = listed.filter((band) => !isReversed(band));
  const inOrder = [...proper].sort(byLowerEdge);
  return [
    ...reversed.map((band) => reversedFinding(table, band)),
    ...unordered(table, proper),
    ...openStart(table, inOrder[0]),
    ...inOrder.slice(1).flatMap((band, index) => seam(table, inOrder[index] ?? band, band)),
    ...openEnd(table, inOrder.at(-1)),
  ];
}

/** Rows for both kinds of households: a missing figure in one of them is no missing band. */
export function isShared({ bands }: CouncilTable): boolean {
  return bands.some(({ single, family }) => single !== null && family !== null);
}

function isReversed({ above, upTo, lowerIncluded, upperExcluded }: CouncilBand): boolean {
  if (above === null || upTo === null) return false;
  const order = above.compare(upTo);
  return order > 0 || (order === 0 && (lowerIncluded !== true || upperExcluded === true));
}

/** From zero first, then by the lower edge, then by the upper one. */
function byLowerEdge(one: CouncilBand, other: CouncilBand): number {
  return compareEdges(one.above, other.above, -1) || compareEdges(one.upTo, other.upTo, 1);
}

/** @param open where a missing edge lies: −1 below all, 1 above all */
function compareEdges(one: Fraction | null, other: Fraction | null, open: -1 | 1): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? open : -open;
  return one.compare(other);
}

function reversedFinding({ edges }: CouncilTable, band: CouncilBand): TableFinding {
  return {
    code: 'reversed',
    severity: 'error',
    message: `Próg „${bandText(edges, band)}” kończy się, zanim się zaczyna.`,
    advice: 'Popraw jedną z granic.',
    place: band.place,
  };
}

function unordered({ edges }: CouncilTable, listed: readonly CouncilBand[]): readonly TableFinding[] {
  const at = listed.findIndex((band, index) => {
    const former = listed[index - 1];
    return former !== undefined && byLowerEdge(former, band) > 0;
  });
  const band = listed[at];
  if (band === undefined) return [];
  return [
    {
      code: 'unordered',
      severity: 'warning',
      message: `Progi nie stoją w kolejności dochodu: „${bandText(edges, band)}” jest za wyższym.`,
      advice: 'Ułóż progi od najniższego dochodu.',
      place: band.place,
    },
  ];
}

function openStart(table: CouncilTable, first: CouncilBand | undefined): readonly TableFinding[] {
  if (first === undefined || first.above === null || table.kind === 'parents-fee-relief') return [];
  const freeByAct =
    FREE_UP_TO_CRITERION.has(table.kind) &&
    table.edges === 'percentOfCriterion' &&
    first.above.compare(100) <= 0;
  if (freeByAct) return [];
  return [
    {
      code: 'open-start',
      severity: 'warning',
      message: `Tabela zaczyna się dopiero od progu „${bandText(table.edges, first)}”: nie mówi, ile płaci osoba z niższym dochodem.`,
      advice: startAdvice(table, first, first.above),
      place: first.place,
    },
  ];
}

/** "od 101%" of a table in whole per cents is meant to begin above 100%. */
function startAdvice({ edges }: CouncilTable, first: CouncilBand, above: Fraction): string {
  const before = above.sub(WHOLE_STEP);
  const isStep = edges === 'percentOfCriterion' && isWhole(above) && isWhole(before.div(ROUND_PER_CENT));
  if (!isStep) return `Dodaj próg „do ${edgeText(edges, above)}”. ${COMPLETE}`;
  return `Brakuje progu „do ${edgeText(edges, before)}”: dodaj go, a ten zapisz jako „${meantText(edges, first, before)}”. ${COMPLETE}`;
}

const isWhole = ({ d }: Fraction): boolean => d === 1n;

/** The band as it is meant: "powyżej 150% do 200%", whatever is printed of its lower edge. */
function meantText(edges: CouncilTable['edges'], printed: CouncilBand, above: Fraction): string {
  const { single, family, upTo, upperExcluded, place } = printed;
  const end = upperExcluded === undefined ? {} : { upperExcluded };
  return bandText(edges, { single, family, upTo, place, above, ...end });
}

function openEnd(table: CouncilTable, last: CouncilBand | undefined): readonly TableFinding[] {
  if (last === undefined || last.upTo === null || table.kind === 'parents-fee-relief') return [];
  return [
    {
      code: 'open-end',
      severity: 'warning',
      message: `Tabela kończy się na progu „${bandText(table.edges, last)}”: nie mówi, ile płaci osoba z wyższym dochodem.`,
      advice: `Dodaj próg „powyżej ${edgeText(table.edges, last.upTo)}”. ${COMPLETE}`,
      place: last.place,
    },
  ];
}

/** Where one band ends and the next begins. */
function seam(table: CouncilTable, lower: CouncilBand, upper: CouncilBand): readonly TableFinding[] {
  const width = lower.upTo === null ? -1 : compareEdges(upper.above, lower.upTo, -1);
  if (width > 0) return [gap(table, lower, upper)];
  if (width < 0) return [overlap(table, lower, upper, '')];
  const taken = Number(lower.upperExcluded !== true) + Number(upper.lowerIncluded === true);
  if (taken === 1 || upper.above === null) return [];
  const edge = edgeText(table.edges, upper.above);
  return taken === 2
    ? [overlap(table, lower, upper, ` Dochód równy ${edge} należy do obu.`)]
    : [gap(table, lower, upper)];
}

function gap({ edges }: CouncilTable, lower: CouncilBand, upper: CouncilBand): TableFinding {
  const [end, start] = [lower.upTo, upper.above];
  if (edges === 'percentOfCriterion' && end !== null && start?.sub(end).equals(WHOLE_STEP) === true) {
    return {
      code: 'gap',
      severity: 'error',
      message: `Między progami „${bandText(edges, lower)}” i „${bandText(edges, upper)}” jest luka: dochód powyżej ${edgeText(edges, end)}, który nie sięga ${edgeText(edges, start)}, nie ma opłaty, bo dochód liczy się dokładnie, a nie w całych procentach.`,
      advice: `Zapisz progi jako stykające się, ten: „${meantText(edges, upper, end)}”; jeżeli uchwała ma same całe procenty, wymaga ona zmiany.`,
      place: upper.place,
    };
  }
  return {
    code: 'gap',
    severity: 'error',
    message: `Między progami „${bandText(edges, lower)}” i „${bandText(edges, upper)}” jest luka: dochód, który w nią trafia, nie ma opłaty.`,
    advice: COMPLETE,
    place: upper.place,
  };
}

function overlap(
  { edges }: CouncilTable,
  lower: CouncilBand,
  upper: CouncilBand,
  more: string,
): TableFinding {
  return {
    code: 'overlap',
    severity: 'error',
    message: `Progi „${bandText(edges, lower)}” i „${bandText(edges, upper)}” nachodzą na siebie.${more}`,
    advice: 'Popraw granice tak, aby każdy dochód miał jeden próg.',
    place: upper.place,
  };
}
