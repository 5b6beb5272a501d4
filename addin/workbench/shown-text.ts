/**
 * How a cell looks: the text that a Polish Excel would show for its value, near enough to recognise it. Days are
 * always whole (dd.mm.yyyy), also where the file shows a month only: here they are to be read and typed. Called by the
 * grid for every cell in view; no text of a document comes from here.
 */
import type { CellState } from '../../core/host/index.ts';
import { isCellError, isDateFormat, polishError } from '../../core/workbooks/index.ts';
import { calendar, dayFromExcelSerial } from '../../core/values/day.ts';
import { shownNumber } from './shown-number.ts';

export type ShownCell = Pick<CellState, 'value' | 'numberFormat'>;

const MINUTES_A_DAY = 24 * 60;

export function shownText({ value, numberFormat }: ShownCell, date1904: boolean): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'PRAWDA' : 'FAŁSZ';
  if (isCellError(value)) return polishError(value);
  const moment = isDateFormat(numberFormat) ? shownMoment(value, date1904) : undefined;
  return moment ?? shownNumber(value, numberFormat);
}

/** What stands in the input when the cell is to be edited: the whole of a number, not only the decimals shown. */
export function editedText(cell: ShownCell, date1904: boolean): string {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number' || isDateFormat(numberFormat)) return shownText(cell, date1904);
  const percent = numberFormat.includes('%');
  // Moving the point in the digits: 0.07 × 100 would be 7.000000000000001.
  const shown = percent ? Number(`${String(value)}e2`) : value;
  return `${String(shown).replace('.', ',')}${percent ? '%' : ''}`;
}

/** A day, a day with a time, or a time; undefined for a number that is none of these. */
function shownMoment(serial: number, date1904: boolean): string | undefined {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY);
  const time = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
  if (serial >= 0 && serial < 1 && minutes > 0) return time;
  const day = dayFromExcelSerial(Math.floor(serial), date1904);
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = calendar(day);
  const date = `${padded(dayOfMonth)}.${padded(month)}.${String(year)}`;
  return minutes === 0 ? date : `${date} ${time}`;
}

const padded = (part: number): string => String(part).padStart(2, '0');
