/**
 * What each row below the days is: a measure (by its label and the group beside or above it), the worker's presence, a
 * total, or a label that is not known. Called by header.ts to recognise a day grid and by index.ts to read it.
 */
import type { SheetRow } from '../../../workbooks/index.ts';
import { measureByHeading } from '../../measures/by-heading.ts';
import type { Measure } from '../../measures/definition.ts';
import type { MeasureId } from '../../measures/index.ts';
import { fold, phrase } from '../../text.ts';
import type { Grid } from '../grid.ts';
import { isFilled } from '../number-cell.ts';
import type { DayRow } from './days.ts';

interface LabelledRow {
  readonly row: SheetRow;
  /** Column of the label, where findings about the row as a whole point. */
  readonly column: number;
  readonly label: string;
}

export interface MeasureRow extends LabelledRow {
  readonly measure: Measure<MeasureId>;
}

export interface PresenceRow extends LabelledRow {
  /** What a number or a mark says in it: „obecność” or „nieobecność”. */
  readonly marks: 'present' | 'absent';
}

export interface GridRows {
  readonly measures: readonly MeasureRow[];
  readonly presence: readonly PresenceRow[];
  readonly totals: readonly LabelledRow[];
  readonly unknown: readonly LabelledRow[];
}

const TOTAL = /^(razem|ogolem|suma|lacznie|w sumie)\b/;
const SIGN_OFF = /^(sporzadzil|zatwierdzil|sprawdzil|opracowal|uwagi|legenda)|^(data|podpis)\b/;
const MARKS: ReadonlyMap<string, PresenceRow['marks']> = new Map([
  ...(
    [
      'Obecność',
      'Obecności',
      'Obecność / nieobecność',
      'Lista obecności',
      'Obecny',
      'Obecność w pracy',
    ] as const
  ).map((label) => [phrase(label), 'present'] as const),
  ...(
    [
      'Nieobecność',
      'Nieobecności',
      'Nieobecność w pracy',
      'Absencja',
      'Nieobecny',
      'Dni nieobecności',
    ] as const
  ).map((label) => [phrase(label), 'absent'] as const),
]);
const NUMBERING = /^\d{1,3}[.)]?$/;

export function rowsBelow(grid: Grid, header: DayRow): GridRows {
  const found = {
    measures: [] as MeasureRow[],
    presence: [] as PresenceRow[],
    totals: [] as LabelledRow[],
    unknown: [] as LabelledRow[],
  };
  let group: Group = { text: '', column: undefined };
  for (const row of grid.rows.filter(({ number }) => number > header.row)) {
    const labels = labelsOf(grid, row, header);
    const leaf = labels.at(-1);
    if (leaf === undefined) continue;
    if (labels.length === 1 && leaf.column === group.column) group = { text: '', column: undefined };
    const texts = labels.map(({ text }) => text);
    const label = { row, column: leaf.column, label: texts.join(' – ') };
    const filled = [...header.days.map(({ column }) => column), header.total].some(
      (column) => column !== undefined && isFilled(row.values[column]),
    );
    const own = measureByHeading(texts);
    const marks = MARKS.get(phrase(leaf.text)) ?? (own?.id === 'absenceDays' ? 'absent' : undefined);
    const isTotal = own === undefined && TOTAL.test(fold(leaf.text));
    const under = group.text === '' || isTotal ? undefined : measureByHeading([group.text, leaf.text]);
    const measure = under ?? own ?? measureByHeading([leaf.text]);
    if (marks !== undefined) found.presence.push({ ...label, marks });
    else if (isTotal) found.totals.push(label);
    else if (measure !== undefined) found.measures.push({ ...label, measure });
    else if (filled && !SIGN_OFF.test(fold(leaf.text))) found.unknown.push(label);
    if (labels.length > 1) group = { text: texts[0] ?? '', column: labels[0]?.column };
    else if (!filled && under === undefined) group = { text: leaf.text, column: undefined };
  }
  return found;
}

/** The heading over the rows below it, or the first cell of a group that is written but once, in a column of its own. */
interface Group {
  readonly text: string;
  readonly column: number | undefined;
}

/** Texts to the left of the days, the group first, without running numbers and repetitions by merging. */
function labelsOf(
  grid: Grid,
  row: SheetRow,
  { days, total }: DayRow,
): readonly { readonly column: number; readonly text: string }[] {
  return Array.from({ length: days[0]?.column ?? 0 }, (_, column) => column)
    .filter((column) => column !== total)
    .map((column) => ({ column, text: grid.heading(row.number, column).replace(/\s+/g, ' ') }))
    .filter(({ text }) => text !== '' && !NUMBERING.test(text))
    .filter(({ text }, at, all) => text !== all[at - 1]?.text);
}
