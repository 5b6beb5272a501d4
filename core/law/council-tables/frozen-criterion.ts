/**
 * Part of the linter of council tables: edges in złote that are per cents of an income criterion which no longer holds
 * on days of the table ("do 776 zł" is 100% of the criterion of 2022–2024). The table goes on charging by a criterion
 * that has been raised, usually because nobody noticed.
 */
import { formatFraction, fraction, type Fraction } from '../../values/fraction.ts';
import { formatMoney, zloty } from '../../values/money.ts';
import { formatDay } from '../format-value.ts';
import { type HouseholdKind, bandsFor } from './band.ts';
import type { CouncilBand, CouncilTable } from './council-table.ts';
import type { Criteria, CriterionVersion } from './criteria.ts';
import type { TableFinding } from './finding.ts';
import { isShared } from './lint-edges.ts';

/** Amounts chosen by hand are multiples of this, in grosze. */
const ROUND_AMOUNT = zloty(50);

export function frozenCriterion(
  table: CouncilTable,
  household: HouseholdKind,
  criteria: Criteria,
): readonly TableFinding[] {
  if (table.edges !== 'money') return [];
  const bands = bandsFor(table, household);
  const edges = edgesOf(bands);
  const outdated = [...criteria[household], ...(isShared(table) ? Object.values(criteria).flat() : [])].find(
    (version) => endsWithin(version, table) && arePerCents(edges, version),
  );
  const [first] = bands;
  if (outdated === undefined || outdated.to === null || first === undefined) return [];
  const perCents = edges.map((edge) => `${formatFraction(perCent(edge, outdated))}%`).join(', ');
  return [
    {
      code: 'frozen-criterion',
      severity: 'warning',
      message: `Kwoty progów to ${perCents} kryterium ${formatMoney(outdated.amount)}, które obowiązywało do ${formatDay(outdated.to)}. Tabela liczy dalej według dawnego kryterium.`,
      advice:
        'Sprawdź w uchwale, czy progi są w procentach kryterium (wtedy wpisz procenty), czy w złotych; progi w złotych wymagają zmiany uchwały po każdej zmianie kryterium.',
      place: first.place,
    },
  ];
}

/** Each edge once: the upper ones, as a lower one may be printed a step above; the lower ones where there is no other. */
function edgesOf(bands: readonly CouncilBand[]): readonly Fraction[] {
  const upper = distinct(bands.map(({ upTo }) => upTo));
  return upper.length > 0 ? upper : distinct(bands.map(({ above }) => above));
}

function distinct(edges: readonly (Fraction | null)[]): readonly Fraction[] {
  const found: Fraction[] = [];
  for (const edge of edges) {
    if (edge !== null && !found.some((other) => other.equals(edge))) found.push(edge);
  }
  return found;
}

/** Does the criterion cease to hold before the table does? */
function endsWithin({ to }: CriterionVersion, table: CouncilTable): boolean {
  return to !== null && (table.to === null || to < table.to);
}

const perCent = (edge: Fraction, { amount }: CriterionVersion): Fraction =>
  edge.mul(100).div(fraction(amount));

/**
 * All edges are multiples of ten per cent of it, with the criterion itself among them; or multiples of five, or whole
 * per cents with the criterion among them, and no amounts that somebody may have chosen for their roundness (600 zł has
 * been a criterion, too).
 */
function arePerCents(edges: readonly Fraction[], version: CriterionVersion): boolean {
  const perCents = edges.map((edge) => perCent(edge, version));
  const areMultiplesOf = (step: number) => perCents.every((value) => isWhole(value.div(step)));
  const hasCriterion = perCents.some((value) => value.equals(100));
  if (hasCriterion && edges.length > 1 && areMultiplesOf(10)) return true;
  const likely = areMultiplesOf(5) || (hasCriterion && areMultiplesOf(1));
  return likely && edges.some((edge) => !isWhole(edge.div(ROUND_AMOUNT)));
}

const isWhole = ({ d }: Fraction): boolean => d === 1n;
