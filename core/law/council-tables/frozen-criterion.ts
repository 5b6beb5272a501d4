/**
 * Part of the linter of council tables: edges in złote that are per cents of an income criterion which no longer holds
 * on days of the table ("do 776 zł" is 100% of the criterion of 2022–2024). The table goes on charging by a criterion
 * that has been raised, usually because nobody noticed.
 */
import { formatFraction, fraction, type Fraction } from '../../values/fraction.ts';
import { formatMoney, zloty } from '../../values/money.ts';
import { formatDay } from '../format-value.ts';
import { type HouseholdKind, bandsFor } from './band.ts';
import type { CouncilTable } from './council-table.ts';
import type { Criteria, CriterionVersion } from './criteria.ts';
import type { TableFinding } from './finding.ts';

/** One edge may be a per cent of anything. */
const FEWEST_EDGES = 2;
/** Amounts chosen by hand are multiples of this, in grosze. */
const ROUND_AMOUNT = zloty(50);

export function frozenCriterion(
  table: CouncilTable,
  household: HouseholdKind,
  criteria: Criteria,
): readonly TableFinding[] {
  if (table.edges !== 'money') return [];
  const bands = bandsFor(table, household);
  const edges = distinct(bands.flatMap(({ above, upTo }) => [above, upTo]));
  const outdated = [...criteria[household], ...(isShared(table) ? Object.values(criteria).flat() : [])].find(
    (version) => endsWithin(version, table) && edges.length >= FEWEST_EDGES && arePerCents(edges, version),
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

const isShared = ({ bands }: CouncilTable): boolean =>
  bands.some(({ single, family }) => single !== null && family !== null);

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
 * All edges are whole per cents of it, one of them the criterion itself; or all are multiples of five per cent and one
 * is an amount that nobody would choose for its roundness.
 */
function arePerCents(edges: readonly Fraction[], version: CriterionVersion): boolean {
  const perCents = edges.map((edge) => perCent(edge, version));
  if (!perCents.every(isWhole)) return false;
  if (perCents.some((value) => value.equals(100))) return true;
  return (
    perCents.every((value) => isWhole(value.div(5))) && edges.some((edge) => !isWhole(edge.div(ROUND_AMOUNT)))
  );
}

const isWhole = ({ d }: Fraction): boolean => d === 1n;
