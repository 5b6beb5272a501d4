/**
 * A table has no merged cells. Blocks are split; where a block of a known column runs over rows of one family, its
 * value is written into each of them, because that is how the register was read. In columns that the register does
 * not know it stays in the first row: an amount for the whole family must not be counted twice.
 */
import { dayFromExcelSerial } from '../../../values/day.ts';
import {
  a1,
  contains,
  GENERAL_FORMAT,
  isCellError,
  rangeText,
  type CellEntry,
  type CellRange,
  type SheetRow,
} from '../../../workbooks/index.ts';
import { enteredValue, setCells, splitMerges, type CellEdit } from '../../../workbooks/patch/index.ts';
import { overlap } from '../own-table.ts';
import type { PlannedChange, Remark, StepResult } from '../plan.ts';
import { knownColumns, type KnownColumn, type Subject } from '../subject.ts';
import { cellRow, MERGED, rangeRow, type RecordRow } from '../undo/record.ts';

export function mergedCells(subject: Subject): StepResult {
  const { sheet, area } = subject;
  const blocks = sheet.merges.filter((block) => overlap(block, area));
  if (blocks.length === 0) return {};
  const filled = knownColumns(subject).flatMap((column) => fillDown(subject, column));
  const edits = filled.flatMap(({ edit }) => edit ?? []);
  return {
    changes: [
      ...blocks.map((block) => splitChange(subject, block)),
      ...filled.flatMap(({ change }) => change ?? []),
    ],
    kept: blocks.flatMap((block) => leftEmpty(subject, block)),
    obstacles: filled.flatMap(({ obstacle }) => obstacle ?? []),
    operations: [splitMerges(sheet.name, blocks), ...(edits.length === 0 ? [] : [setCells(edits)])],
    record: [
      ...blocks.map((block) => rangeRow(MERGED, sheet.name, block)),
      ...edits.map((edit) => filledRow(subject, edit)),
    ],
  };
}

function splitChange({ sheet, area }: Subject, block: CellRange): PlannedChange {
  const range = rangeText(block);
  const what = block.top <= area.header ? 'w nagłówku' : 'w danych';
  const message = `Scalenie komórek ${range} ${what} zostanie rozdzielone, bo tabela nie może mieć scalonych komórek.`;
  return { code: 'merged-cells', sheet: sheet.name, range, message };
}

/** A block of data whose value is not written into the other rows or columns that it covered. */
function leftEmpty({ sheet, area, table }: Subject, block: CellRange): Remark[] {
  const { merges = sheet.merges } = table.source;
  const isRead = merges.some(({ top, left }) => top === block.top && left === block.left);
  if (block.top <= area.header || (isRead && block.left === block.right)) return [];
  const message = `Wartość scalonego bloku ${rangeText(block)} zostanie tylko w komórce ${a1(block.top, block.left)}, pozostałe jego komórki będą puste; jeżeli dotyczy także ich, wpisz ją tam.`;
  return [
    {
      code: 'block-not-filled',
      sheet: sheet.name,
      range: rangeText(block),
      message,
    },
  ];
}

interface Filled {
  readonly change?: PlannedChange;
  readonly edit?: CellEdit;
  readonly obstacle?: Remark;
}

function fillDown(subject: Subject, { id, column, text }: KnownColumn): readonly Filled[] {
  const { cells, sheet, table } = subject;
  return cells.covered(column).map((row): Filled => {
    const number = table.rowNumber(row);
    const range = a1(number, column);
    const place = { sheet: sheet.name, range };
    const entry = entryOf(subject, number, column);
    if (entry === undefined) {
      const message = `Komórka ${range} („${text}”) należy do scalonego bloku z formułą albo błędem; rozdziel ten blok w Excelu i wpisz wartość w każdy wiersz.`;
      return { obstacle: { code: 'merged-formula', ...place, message } };
    }
    if (entry.kind === 'empty') return {};
    const after = table.cell(id, row).value?.text ?? '';
    const message = `W komórce ${range} („${text}”) stanie „${after}”, tak jak w pierwszym wierszu scalonego bloku.`;
    return {
      change: { code: 'fill-down', ...place, message, before: '', after },
      edit: { sheet: sheet.name, row: number, column, entry },
    };
  });
}

/** A covered cell was empty. */
function filledRow({ sheet, table }: Subject, edit: CellEdit): RecordRow {
  const { row, column, entry } = edit;
  const own = sheet.rows.find(({ number }) => number === row);
  const format = own ? sheet.numberFormat(own, column) : GENERAL_FORMAT;
  const after = enteredValue(entry, edit, table.source.date1904);
  return cellRow(sheet.name, [row, column], { before: undefined, format, after });
}

/** What the block over a cell says, as it is to be written; undefined for what must not be copied. */
function entryOf({ sheet, table }: Subject, row: number, column: number): CellEntry | undefined {
  const source = firstRow(
    sheet.rows,
    sheet.merges.find((block) => contains(block, row, column)),
  );
  const value = source?.values[column];
  if (source === undefined || value === undefined) return { kind: 'empty' };
  const isCopied = sheet.formula(source, column) === undefined && !isCellError(value);
  if (!isCopied || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value };
  const isDay = sheet.isDate(source, column) && Number.isInteger(value);
  const day = isDay ? dayFromExcelSerial(value, table.source.date1904) : undefined;
  return day === undefined ? { kind: 'number', number: value } : { kind: 'day', day };
}

function firstRow(rows: readonly SheetRow[], block: CellRange | undefined): SheetRow | undefined {
  return block && rows.find(({ number }) => number === block.top);
}
