/**
 * What each row below the months is: a measure (by its label and the group beside or above it), the total of a group, or
 * a label that is not known. Called by header.ts to recognise the layout and by index.ts to read it.
 */
import type { SheetRow } from '../../../workbooks/index.ts';
import { measureByHeading, namesGroup } from '../../measures/by-heading.ts';
import type { Measure } from '../../measures/definition.ts';
import type { MeasureId } from '../../measures/index.ts';
import { fold } from '../../text.ts';
import type { Grid } from '../grid.ts';
import { isFilled } from '../number-cell.ts';
import type { MonthsHeader } from './header.ts';

export interface LabelledRow {
  readonly row: SheetRow;
  /** Column of the label. */
  readonly column: number;
  readonly label: string;
}

export interface MeasureRow extends LabelledRow {
  readonly measure: Measure<MeasureId>;
}

/** A total of rows above: of those since the group began, or of all. */
export interface TotalRow extends LabelledRow {
  readonly candidates: readonly (readonly MeasureRow[])[];
}

export interface MonthRows {
  readonly measures: readonly MeasureRow[];
  readonly totals: readonly TotalRow[];
  /** Rows with values that are no measure and no total. */
  readonly unknown: readonly LabelledRow[];
}

/** The heading over the rows below it, or the first cell of a group that is written but once, in a column of its own. */
interface Group {
  readonly text: string;
  readonly column: number | undefined;
  /** How many measures were read before it. */
  readonly start: number;
}

const NUMBERING = /^(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]?$/i;
const TOTAL = /^(?:razem|ogolem|suma|lacznie|w sumie)\b|\b(?:razem|ogolem|lacznie)$/;
const SIGN_OFF = /^(?:sporzadzil|zatwierdzil|sprawdzil|opracowal|uwagi|legenda)|^(?:data|podpis)\b/;
/** „w tym:”, „z tego:” above parts: the group above goes on. */
const PARTS_FOLLOW = /^(?:w tym|z tego|w tym miedzy innymi)\W*$/;

export function rowsBelow(grid: Grid, header: MonthsHeader): MonthRows {
  const columns = [...header.months, ...header.together].map(({ column }) => column);
  const found = { measures: [] as MeasureRow[], totals: [] as TotalRow[], unknown: [] as LabelledRow[] };
  const begin = (text: string, column?: number): Group => ({ text, column, start: found.measures.length });
  let group = begin('');
  for (const row of grid.rows.filter(({ number }) => number > header.row)) {
    const labels = labelsOf(grid, row, header);
    const leaf = labels.at(-1);
    if (leaf === undefined || PARTS_FOLLOW.test(fold(leaf.text))) continue;
    const [above, ...others] = labels;
    if (others.length === 0 && leaf.column === group.column) group = begin('');
    const texts = labels.map(({ text }) => text);
    const label = { row, column: leaf.column, label: texts.join(' – ') };
    const filled = columns.some((column) => isFilled(row.values[column]));
    const under =
      group.text === '' || others.length > 0 ? undefined : measureByHeading([group.text, leaf.text]);
    const measure = under ?? measureByHeading(texts);
    const name = fold(leaf.text);
    if (others.length > 0 && above !== undefined && above.text !== group.text)
      group = begin(above.text, above.column);
    else if (under === undefined && others.length === 0 && !TOTAL.test(name)) {
      if (!filled || measure !== undefined) group = begin(namesGroup(leaf.text) || !filled ? leaf.text : '');
      if (!filled && (measure === undefined || namesGroup(leaf.text))) continue;
    }
    if (measure !== undefined) found.measures.push({ ...label, measure });
    else if (TOTAL.test(name))
      found.totals.push({ ...label, candidates: addable(found.measures, group.start) });
    else if (filled && !SIGN_OFF.test(name)) found.unknown.push(label);
  }
  return found;
}

/** Rows that a total may add up: what is a part of others is never added to them. */
function addable(measures: readonly MeasureRow[], start: number): readonly (readonly MeasureRow[])[] {
  const whole = (rows: readonly MeasureRow[]): readonly MeasureRow[] =>
    rows.filter(({ measure }) => measure.within === undefined);
  return [whole(measures.slice(start)), whole(measures)];
}

/** Texts to the left of the months, the group first, without running numbers and repetitions by merging. */
function labelsOf(
  grid: Grid,
  row: SheetRow,
  { months }: MonthsHeader,
): readonly { readonly column: number; readonly text: string }[] {
  return Array.from({ length: months[0]?.column ?? 0 }, (_, column) => column)
    .map((column) => ({ column, text: grid.heading(row.number, column).replace(/\s+/g, ' ') }))
    .filter(({ text }) => text !== '' && !NUMBERING.test(text))
    .filter(({ text }, at, all) => text !== all[at - 1]?.text);
}
