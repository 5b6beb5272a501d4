/** Reads the kinds of values that the sheets of office.xlsx hold; a fault goes to `Faults` with its cell. */
import { type Day, dayFromExcelSerial } from '../values/day.ts';
import { readTypedDate } from '../values/typed-date.ts';
import type { Faults } from './faults.ts';
import type { SettingsCell } from './settings-sheet.ts';

/** What the readers of cells need to name a place. */
export interface CellReader {
  readonly sheet: string;
  readonly faults: Faults;
}

export const isEmpty = ({ value }: SettingsCell): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** Text of a cell, trimmed; a number typed where a text is meant is its digits. Undefined when empty. */
export function optionalText({ value }: SettingsCell): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function requiredText(reader: CellReader, cell: SettingsCell, what: string): string | undefined {
  const text = optionalText(cell);
  if (text === undefined) reader.faults.add(reader.sheet, cell.cell, `brakuje wartości: ${what}`);
  return text;
}

/**
 * A day, from a date cell or as typed; null when empty; undefined when faulty. A number without a date format is no
 * date: the year 2026 must not become a day of 1905.
 */
export function optionalDay(
  reader: CellReader,
  cell: SettingsCell,
  date1904: boolean,
): Day | null | undefined {
  if (isEmpty(cell)) return null;
  const { value, isDate } = cell;
  if (typeof value === 'number' && !isDate) {
    reader.faults.add(reader.sheet, cell.cell, 'jest liczba, a nie data: podaj datę, na przykład 1.01.2026');
    return undefined;
  }
  const day = typeof value === 'number' ? dayFromExcelSerial(value, date1904) : typedDay(value);
  if (day === undefined) reader.faults.add(reader.sheet, cell.cell, 'podaj datę, na przykład 1.01.2026');
  return day;
}

function typedDay(value: SettingsCell['value']): Day | undefined {
  if (typeof value !== 'string') return undefined;
  const read = readTypedDate(value);
  return read.kind === 'certain' ? read.value : undefined;
}

/** A number; undefined when empty or, with a fault, when it is none. */
export function optionalNumber(reader: CellReader, cell: SettingsCell): number | undefined {
  if (isEmpty(cell)) return undefined;
  if (typeof cell.value === 'number') return cell.value;
  reader.faults.add(reader.sheet, cell.cell, 'podaj liczbę');
  return undefined;
}
