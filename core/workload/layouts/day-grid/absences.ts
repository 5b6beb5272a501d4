/**
 * On which days the worker was absent: codes typed into any row of the grid, and the row „obecność” or „nieobecność”. A
 * code over several merged cells holds for all their days. Called by index.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { CellValue, SheetRow } from '../../../workbooks/index.ts';
import { presenceUnreadable } from '../../findings/days.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { fold } from '../../text.ts';
import type { SheetPlace } from '../definition.ts';
import type { Grid } from '../grid.ts';
import { isFilled } from '../number-cell.ts';
import { dayCodeIn } from './absence.ts';
import type { DayCode } from './absence.ts';
import type { DayGrid } from './header.ts';
import type { PresenceRow } from './rows.ts';

export interface Absences {
  /** Days of the month, rising. */
  readonly days: readonly number[];
  /** The cell that says so of the first of them, or the row of presence. */
  readonly cell: string | undefined;
  /** The grid has a row of presence, or a code somewhere. */
  readonly stated: boolean;
  readonly findings: readonly WorkloadFinding[];
}

const MARK = /^(x|v|\+|✓|✔|tak|ok)$/;
const PRESENT = /^(o|ob|obec\p{L}*)$/u;
const ABSENT = /^(n|nb|nieob\p{L}*|abs\p{L}*)$/u;
const CROSSED_OUT = /^[-–—−/\\]+$/;

export function absencesIn({ grid, header, rows }: DayGrid, place: SheetPlace): Absences {
  const absent = new Map<number, string>();
  const findings: WorkloadFinding[] = [];
  const take = (row: SheetRow, codeOf: (value: CellValue) => DayCode | 'unreadable' | undefined): void => {
    for (const { column, day } of header.days) {
      const cell = a1(row.number, column);
      const code = codeOf(spread(grid, row, column));
      if (code === 'absent' && !absent.has(day)) absent.set(day, cell);
      if (code === 'unreadable') findings.push(presenceUnreadable({ ...place, cell }, day));
    }
  };
  for (const { row } of [...rows.measures, ...rows.unknown]) take(row, dayCodeIn);
  for (const presence of rows.presence) take(presence.row, (value) => presenceIn(value, presence.marks));
  const days = [...absent.keys()].sort((a, b) => a - b);
  const [row] = rows.presence;
  const cell = row === undefined ? absent.get(days[0] ?? 0) : a1(row.row.number, row.column);
  return { days, cell, stated: row !== undefined || days.length > 0, findings };
}

/** The cell's value, or the text of the merged range over it. */
function spread(grid: Grid, row: SheetRow, column: number): CellValue {
  return row.values[column] ?? (grid.mergeAt(row.number, column) && grid.heading(row.number, column));
}

/** What a cell of the row of presence says; hours worked are presence too. */
function presenceIn(value: CellValue, marks: PresenceRow['marks']): DayCode | 'unreadable' | undefined {
  if (!isFilled(value)) return undefined;
  const marked: DayCode = marks === 'present' ? 'at-work' : 'absent';
  if (typeof value === 'number') {
    if (value > 0) return marked;
    return marks === 'present' ? 'absent' : undefined;
  }
  const code = dayCodeIn(value);
  if (code !== undefined) return code;
  if (typeof value !== 'string') return 'unreadable';
  const text = fold(value);
  if (CROSSED_OUT.test(text)) return undefined;
  if (PRESENT.test(text)) return 'at-work';
  if (ABSENT.test(text)) return 'absent';
  return MARK.test(text) ? marked : 'unreadable';
}
