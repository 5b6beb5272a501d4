/**
 * Number formats for cells without one: days as dd.mm.yyyy, amounts with „zł”, and text for numbers that are no
 * quantities, so that Excel takes no zeros from them. No value changes: a number where a text or a day should be stays
 * as it is and is named, because a PESEL without its zero or a day without its format is for a person to judge.
 */
import {
  a1,
  DATE_FORMAT,
  GENERAL_FORMAT,
  rangeText,
  TEXT_FORMAT,
  type CellRange,
  type SheetRow,
} from '../../../workbooks/index.ts';
import { styleCells } from '../../../workbooks/patch/index.ts';
import { formatsIn, type FormatAt } from '../cell-formats.ts';
import { MONEY_FORMAT, ruleFor } from '../column-rules.ts';
import type { PlannedChange, Remark, StepResult } from '../plan.ts';
import { runs } from '../runs.ts';
import { knownColumns, type KnownColumn, type Subject } from '../subject.ts';
import { FORMATTED, rangeRow } from '../undo/record.ts';

const MOST_NAMED = 10;

interface FormatWords {
  /** After „format”. */
  readonly name: string;
  /** What to do about numbers that the format is not for; undefined where it is for numbers. */
  readonly numbers?: string;
}

const WORDS: Readonly<Record<string, FormatWords>> = {
  [TEXT_FORMAT]: {
    name: 'tekstowy',
    numbers:
      'liczby zamiast tekstu, więc mogły zgubić zera albo końcowe cyfry; nadaj tym komórkom format tekstowy i przepisz numer z dokumentu',
  },
  [DATE_FORMAT]: {
    name: 'daty (dd.mm.rrrr)',
    numbers:
      'liczby bez formatu daty; jeżeli to daty, nadaj tym komórkom format daty i porównaj z dokumentem',
  },
  [MONEY_FORMAT]: { name: 'kwoty w złotych' },
};

/** A column with the format that it is to have. */
interface Target {
  readonly column: KnownColumn;
  readonly format: string;
}

interface Formatted {
  readonly change?: PlannedChange;
  readonly kept?: Remark;
  readonly ranges: readonly CellRange[];
  readonly format: string;
}

export function formats(subject: Subject): StepResult {
  const { sheet, area, draft } = subject;
  const targets = knownColumns(subject).flatMap((column): Target[] => {
    const format = formatFor(subject, column);
    return format === undefined ? [] : [{ column, format }];
  });
  const rows = { top: area.header + 1, bottom: area.bottom };
  const formatAt = formatsIn(
    draft,
    sheet.name,
    targets.map(({ column }) => column.column),
    rows,
  );
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  const formatted = targets.map((target) => formatColumn(subject, target, formatAt, byNumber));
  const styled = formatted.flatMap(({ ranges, format }) => {
    const look = { format };
    return ranges.map((range) => ({ range, look }));
  });
  return {
    changes: formatted.flatMap(({ change }) => change ?? []),
    kept: formatted.flatMap(({ kept }) => kept ?? []),
    operations: styled.length === 0 ? [] : [styleCells(sheet.name, styled)],
    record: formatted.flatMap(({ ranges, format }) =>
      ranges.map((range) => rangeRow(FORMATTED, sheet.name, range, format)),
    ),
  };
}

function formatFor({ kind }: Subject, { id, definition }: KnownColumn): string | undefined {
  return kind.legend.columns[id]?.asText ? TEXT_FORMAT : ruleFor(definition.kind).format;
}

function formatColumn(
  { sheet, area }: Subject,
  { column, format }: Target,
  formatAt: FormatAt,
  byNumber: ReadonlyMap<number, SheetRow>,
): Formatted {
  const rows: number[] = [];
  const numbers: number[] = [];
  const { numbers: aboutNumbers, name = format } = WORDS[format] ?? {};
  for (let row = area.header + 1; row <= area.bottom; row++) {
    if (formatAt(row, column.column) !== GENERAL_FORMAT) continue;
    const own = byNumber.get(row);
    const isNumber = typeof own?.values[column.column] === 'number';
    if (isNumber && aboutNumbers !== undefined) numbers.push(row);
    // A formula in a cell with the text format would turn into its own text when somebody edits it.
    else if (!own || sheet.formula(own, column.column) === undefined) rows.push(row);
  }
  const ranges = runs(rows, column.column);
  const { title } = column.definition;
  const words = `Kolumna „${title}”: format ${name} dla komórek, które nie mają żadnego (${rows.length}); wartości się nie zmienią.`;
  return {
    format,
    ranges,
    ...(rows.length > 0 && {
      change: {
        code: 'format',
        sheet: sheet.name,
        range: ranges.map(rangeText).join(' '),
        message: words,
      },
    }),
    ...(numbers.length > 0 && {
      kept: numbersKept(sheet.name, column, numbers, aboutNumbers ?? ''),
    }),
  };
}

function numbersKept(sheet: string, column: KnownColumn, rows: readonly number[], about: string): Remark {
  const cells = rows.map((row) => a1(row, column.column));
  const more = cells.length > MOST_NAMED ? ` i dalszych (razem ${cells.length})` : '';
  const where = `${cells.length === 1 ? 'komórce' : 'komórkach'} ${cells.slice(0, MOST_NAMED).join(', ')}${more}`;
  const message = `Kolumna „${column.definition.title}”: w ${where} są ${about}. Zostają bez zmian.`;
  return {
    code: 'number-kept',
    sheet,
    range: runs(rows, column.column).map(rangeText).join(' '),
    message,
  };
}
