/**
 * How a cell looks: the text that a Polish Excel would show for its value, near enough to recognise it. Days are
 * always whole (dd.mm.yyyy), also where the file shows a month only: here they are to be read and typed. Called by the
 * grid for every cell in view; no text of a document comes from here.
 */
import type { CellState } from '../../core/host/index.ts';
import { GENERAL_FORMAT, isCellError, isDateFormat, polishError } from '../../core/workbooks/index.ts';
import { calendar, dayFromExcelSerial } from '../../core/values/day.ts';
import { decimalDigits, plainText } from './decimal-digits.ts';
import { shownNumber } from './shown-number.ts';

export type ShownCell = Pick<CellState, 'value' | 'numberFormat'>;

const SECONDS_A_DAY = 24 * 60 * 60;
/** Hours, minutes or seconds that pass from day to day, as `[h]:mm` of working time. */
const ELAPSED = /\[(h+|m+|s+)\]/i;

export function shownText({ value, numberFormat }: ShownCell, date1904: boolean): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'PRAWDA' : 'FAŁSZ';
  if (isCellError(value)) return polishError(value);
  if (!isDateFormat(numberFormat)) return shownNumber(value, numberFormat);
  return shownMoment(value, numberFormat, date1904) ?? shownNumber(value, GENERAL_FORMAT);
}

/** What stands in the input when the cell is to be edited: the whole of a number, not only the decimals shown. */
export function editedText(cell: ShownCell, date1904: boolean): string {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number' || isDateFormat(numberFormat)) return shownText(cell, date1904);
  const percent = numberFormat.includes('%');
  return `${value < 0 ? '-' : ''}${plainText(decimalDigits(value, percent ? 2 : 0))}${percent ? '%' : ''}`;
}

/** A day, a day with a time, or a time; undefined for a number that is none of these. */
function shownMoment(serial: number, format: string, date1904: boolean): string | undefined {
  if (serial < 0) return undefined;
  // A clock goes on to the next minute when it is whole; only the last digits of a number are rounding.
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const elapsed = ELAPSED.exec(format)?.[1];
  if (elapsed !== undefined) return elapsedTime(seconds, elapsed.charAt(0).toLowerCase());
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const minutes = Math.floor((seconds % SECONDS_A_DAY) / 60);
  const time = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
  if (days === 0 && (minutes > 0 || !/[dy]/i.test(format))) return time;
  const day = dayFromExcelSerial(days, date1904);
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = calendar(day);
  const date = `${padded(dayOfMonth)}.${padded(month)}.${String(year)}`;
  return minutes === 0 ? date : `${date} ${time}`;
}

function elapsedTime(seconds: number, unit: string): string {
  if (unit === 's') return String(seconds);
  const minutes = Math.floor(seconds / 60);
  if (unit === 'm') return `${String(minutes)}:${padded(seconds % 60)}`;
  return `${String(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

const padded = (part: number): string => String(part).padStart(2, '0');
