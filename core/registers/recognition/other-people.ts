/**
 * A column headed „PESEL” may hold the numbers of other people: a carer's, where it stands beside „Opiekun”. Numbers of
 * adults that contradict most birth dates of the rows are not taken for those of the rows. Called by recognise.ts.
 */
import { readPesel } from '../../polish/pesel.ts';
import { addYears, type Day } from '../../values/day.ts';
import type { SheetRow } from '../../workbooks/index.ts';
import { CellProblem, type ReadingContext } from '../column.ts';
import type { Register } from '../register.ts';
import { sure, type ColumnProposal, type ProposedColumn } from './proposal.ts';

/** What stands in such a column, as other contradictions say it. */
export const NUMBERS_OF_OTHERS = 'numery PESEL dorosłych, niezgodne z datami urodzenia';

/** Enough rows to see whose numbers they are; fewer contradict nothing. */
const SAMPLE = 200;
const LEAST_ROWS = 3;
const MOSTLY = 0.7;
const ADULT_YEARS = 18;
/** What is left of the trust in the heading. */
const DENIED = 0.4;

/** @param contextOf what reading a column of the sheet (by its index) depends on; its rows are those of `rows` */
export function withoutOtherPeople(
  proposals: readonly ColumnProposal[],
  { columns, personNumber }: Register,
  rows: readonly SheetRow[],
  contextOf: (index: number) => ReadingContext,
): readonly ColumnProposal[] {
  const taken = proposals.find(({ id }) => id === personNumber?.number)?.taken;
  const born = proposals.find(({ id }) => id === personNumber?.birthDate)?.taken;
  if (!personNumber || !taken || !born || taken.why === 'chosen' || taken.why === 'kept') return proposals;
  const context = contextOf(born.column);
  const read = columns[personNumber.birthDate]?.reader(context);
  const days = rows.slice(0, SAMPLE).map(({ values }, row): unknown => {
    const cell = values[born.column];
    const found = cell === undefined ? undefined : read?.(cell, row);
    return found instanceof CellProblem ? found.value : found;
  });
  const adultsFrom = addYears(context.asOf, -ADULT_YEARS);
  const agreement = ({ column }: ProposedColumn) => agreementOf(rows, column, days, adultsFrom);
  if (agreement(taken) !== 'others') return proposals;
  return proposals.map((proposal) => {
    if (proposal.id !== personNumber.number) return proposal;
    const right = proposal.candidates.find((candidate) => agreement(candidate) === 'own');
    const denied = { ...taken, ...sure(taken.confidence * DENIED), contradiction: NUMBERS_OF_OTHERS };
    const others = proposal.candidates.filter((candidate) => candidate !== right);
    return { ...proposal, taken: right, candidates: [...others, denied] };
  });
}

/** Whose numbers they are, where the rows tell. @param days of birth, by row */
function agreementOf(
  rows: readonly SheetRow[],
  column: number,
  days: readonly unknown[],
  adultsFrom: Day,
): 'own' | 'others' | undefined {
  let compared = 0;
  let same = 0;
  let adults = 0;
  days.forEach((born, row) => {
    const cell = rows[row]?.values[column];
    if (born === undefined || (typeof cell !== 'string' && typeof cell !== 'number')) return;
    const number = readPesel(String(cell));
    if (number.kind !== 'certain') return;
    compared++;
    if (number.value.birthDate === born) same++;
    else if (number.value.birthDate <= adultsFrom) adults++;
  });
  if (compared < LEAST_ROWS) return undefined;
  if (same > compared * MOSTLY) return 'own';
  return adults > compared * MOSTLY && same + adults === compared ? 'others' : undefined;
}
