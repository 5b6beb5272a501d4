/**
 * The headings that the table will have. Excel wants each to be a text of its own in one row, so of a header of several
 * levels the lowest row counts: what is missing there is taken from the merged block above, what repeats gets the name
 * of its group or a number. Everything else stays letter by letter, line breaks too. Called by subject.ts.
 */
import { formatShortDate } from '../../polish/date-in-words.ts';
import { dayFromExcelSerial } from '../../values/day.ts';
import { contains, isCellError, polishError, type CellValue, type Sheet } from '../../workbooks/index.ts';
import type { TableArea } from './area.ts';

export interface Heading {
  /** Index in the sheet. */
  readonly column: number;
  /** What stands in the cell now. */
  readonly former: CellValue;
  /** What will stand there, and be the name of the table's column. */
  readonly text: string;
  /** Polish, why it changes; undefined where it stays. */
  readonly reason?: string;
}

interface Wanted {
  readonly column: number;
  readonly former: CellValue;
  readonly text: string;
  readonly reason: string | undefined;
}

/** From left to right. */
export function tableHeadings(sheet: Sheet, area: TableArea, date1904: boolean): readonly Heading[] {
  const taken = new Set<string>();
  return wantedHeadings(sheet, area, date1904).map(({ column, former, text, reason }) => {
    const unique = uniqueText(text, groupOver(sheet, area.header, column), taken);
    taken.add(unique.toLowerCase());
    const why = unique === text ? reason : 'taki sam nagłówek ma inna kolumna';
    return {
      column,
      former,
      text: unique,
      ...(why === undefined ? {} : { reason: why }),
    };
  });
}

function wantedHeadings(sheet: Sheet, { header, left, right }: TableArea, date1904: boolean): Wanted[] {
  const row = sheet.rows.find(({ number }) => number === header);
  return Array.from({ length: right - left + 1 }, (_, index): Wanted => {
    const column = left + index;
    const former = row?.values[column];
    if (typeof former === 'string' && former.trim() !== '') {
      return { column, former, text: former, reason: undefined };
    }
    if (former !== undefined && typeof former !== 'string') {
      const isDate = row !== undefined && sheet.isDate(row, column);
      const text = asText(former, isDate, date1904);
      return {
        column,
        former,
        text,
        reason: 'nagłówek tabeli musi być tekstem',
      };
    }
    const above = blockText(sheet, header, column);
    if (above !== undefined)
      return {
        column,
        former,
        text: above,
        reason: 'tekst stoi w scalonej komórce',
      };
    return {
      column,
      former,
      text: `Kolumna ${index + 1}`,
      reason: 'kolumna nie ma nagłówka',
    };
  });
}

/** Text of the block that covers the cell and begins above or to the left of it. */
function blockText(sheet: Sheet, row: number, column: number): string | undefined {
  const block = sheet.merges.find((merge) => contains(merge, row, column));
  return block && textAt(sheet, block.top, block.left);
}

/** What stands over the column in the row above the header, in one line: the name of a group of columns. */
function groupOver(sheet: Sheet, header: number, column: number): string | undefined {
  const block = sheet.merges.find((merge) => contains(merge, header - 1, column));
  if (!block || block.bottom >= header || block.left === block.right) return undefined;
  return textAt(sheet, block.top, block.left)?.replace(/\s+/g, ' ').trim();
}

function textAt(sheet: Sheet, row: number, column: number): string | undefined {
  const value = sheet.rows.find(({ number }) => number === row)?.values[column];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Excel compares headings without regard to case. */
function uniqueText(text: string, group: string | undefined, taken: ReadonlySet<string>): string {
  if (!taken.has(text.toLowerCase())) return text;
  const grouped = group === undefined ? text : `${group} ${text}`;
  let unique = grouped;
  for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${grouped} (${copy})`;
  return unique;
}

function asText(value: Exclude<CellValue, string | undefined>, isDate: boolean, date1904: boolean): string {
  if (isCellError(value)) return polishError(value);
  if (typeof value === 'boolean') return value ? 'PRAWDA' : 'FAŁSZ';
  const day = isDate ? dayFromExcelSerial(Math.floor(value), date1904) : undefined;
  return day === undefined ? String(value).replace('.', ',') : formatShortDate(day);
}
