/** Reads the kinds of values that the sheets of office.xlsx hold; a fault goes to `Faults` with its cell. */
import { type Day, dayFromExcelSerial } from '../values/day.ts';
import { grosze, type Grosze } from '../values/money.ts';
import { plainKey } from '../values/plain-key.ts';
import { readTypedDate } from '../values/typed-date.ts';
import { readTypedMoney } from '../values/typed-money.ts';
import type { Faults } from './faults.ts';
import type { SettingsCell } from './settings-sheet.ts';

/** Excel keeps 4321.55 as the nearest double; a hundredfold of it misses the whole grosz by no more. */
const FLOAT_NOISE = 1e-4;

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

/** An amount in złote, as a number or as typed ("4 321,50 zł"); undefined, with a fault, when there is none. */
export function requiredMoney(reader: CellReader, cell: SettingsCell, what: string): Grosze | undefined {
  const amount = moneyOf(cell);
  if (amount === undefined || amount < 0) {
    reader.faults.add(
      reader.sheet,
      cell.cell,
      isEmpty(cell) ? `brakuje wartości: ${what}` : `podaj kwotę w złotych i groszach: ${what}`,
    );
    return undefined;
  }
  return amount;
}

/** A number of Excel's is taken to the grosz only when it is one: 4321.5, but not 4321.505. */
function moneyOf({ value, isDate }: SettingsCell): Grosze | undefined {
  if (typeof value === 'number') {
    const rounded = Math.round(value * 100);
    return !isDate && Math.abs(rounded - value * 100) < FLOAT_NOISE ? grosze(rounded) : undefined;
  }
  const read = typeof value === 'string' ? readTypedMoney(value) : undefined;
  return read?.kind === 'certain' ? read.value : undefined;
}

/** A value out of a few words; undefined, with a fault that lists them, for any other. */
export function requiredWord<Value>(
  reader: CellReader,
  cell: SettingsCell,
  words: Readonly<Record<string, Value>>,
  what: string,
): Value | undefined {
  const key = plainKey(optionalText(cell) ?? '');
  const found = Object.entries(words).find(([word]) => plainKey(word) === key);
  if (found !== undefined) return found[1];
  const known = Object.keys(words).map((word) => `„${word}”`);
  reader.faults.add(reader.sheet, cell.cell, `${what}: wpisz ${known.join(' albo ')}`);
  return undefined;
}

/** A number; undefined when empty or, with a fault, when it is none. */
export function optionalNumber(reader: CellReader, cell: SettingsCell): number | undefined {
  if (isEmpty(cell)) return undefined;
  if (typeof cell.value === 'number') return cell.value;
  reader.faults.add(reader.sheet, cell.cell, 'podaj liczbę');
  return undefined;
}
