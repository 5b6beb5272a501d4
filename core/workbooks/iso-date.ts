/**
 * Dates that a sheet holds as ISO text (`t="d"`, written by strict workbooks) as the serial numbers that every other
 * workbook holds. Called by scan-sheet.ts.
 */
import { dayOf, excelSerial, isRealDate } from '../values/day.ts';

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d)(?:T(?=\d)|(?=Z?$)))?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const SECONDS_A_DAY = 86_400;

/** Serial number of "2024-05-31", "2024-05-31T12:00:00" or "12:00:00"; undefined for what is none. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const found = ISO.exec(text.trim());
  if (!found || text.trim() === '') return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (year === undefined) return time;
  const isKnown =
    isRealDate(Number(year), Number(month), Number(day)) && Number(year) >= (date1904 ? 1904 : 1900);
  return isKnown ? excelSerial(dayOf(Number(year), Number(month), Number(day)), date1904) + time : undefined;
}
