/**
 * Days without time zones: a Day is the whole number of days since 1970-01-01 in the Gregorian calendar.
 * Comparing and subtracting days is integer arithmetic; months, years and birthdays follow the Civil Code
 * (KC art. 112) and the Code of Administrative Procedure (KPA art. 57 § 3). Used by every room.
 */
import type { Brand } from './brand.ts';
import { TeczkaError } from './errors.ts';

export type Day = Brand<number, 'day'>;

/** A day in calendar parts; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const DAYS_OF_400_YEARS = 146_097;
/** Days from 0000-03-01, where the arithmetic below starts, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;
/** Excel serial of 1970-01-01. */
const EXCEL_SHIFT = 25_569;
/** Excel's 29 February 1900. */
const PHANTOM_LEAP_DAY = 60;
/** 9999-12-31. */
const LAST_EXCEL_SERIAL = 2_958_465;
const DAYS_1900_TO_1904 = 1462;

/** Does the calendar have this day (years 1 to 9999)? */
export function isRealDate(year: number, month: number, dayOfMonth: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth);
  if (!whole || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** Days of a month, month from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @throws TeczkaError `day-impossible` when the calendar has no such day */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  if (!isRealDate(year, month, dayOfMonth)) throw impossible(`${dayOfMonth}.${month}.${year}`);
  // Years that start in March end with the leap day, so the months before it have fixed lengths.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_OF_400_YEARS + dayOfEra - EPOCH_SHIFT) as Day;
}

/** Calendar parts of a day. */
export function calendar(day: Day): CalendarDay {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/**
 * A day from ISO text: `day('2024-05-11')`.
 * @throws TeczkaError `day-unreadable` when the text has another shape, `day-impossible` when there is no such day
 */
export function day(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) {
    throw new TeczkaError(
      'day-unreadable',
      'Nie można odczytać daty. Podaj ją w postaci RRRR-MM-DD, na przykład 2024-05-11.',
    );
  }
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO text of a day: "2024-05-11". */
export function toIso(day: Day): string {
  const { year, month, day: dayOfMonth } = calendar(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** @throws TeczkaError `day-out-of-range` outside the years 1 to 9999 */
export function addDays(day: Day, count: number): Day {
  const result = day + count;
  if (!Number.isInteger(result)) throw new RangeError(`Not a whole number of days: ${count}`);
  if (result < FIRST_DAY || result > LAST_DAY) throw outOfRange();
  return result as Day;
}

/**
 * The day with the same number `count` months later (earlier when negative); where that month has no such day, its
 * last one: 31 January + 1 month = 28 or 29 February (KC art. 112, KPA art. 57 § 3). Adding twice may differ from once.
 * @throws TeczkaError `day-out-of-range` outside the years 1 to 9999
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = calendar(day);
  const months = year * 12 + (month - 1) + count;
  if (!Number.isInteger(months)) throw new RangeError(`Not a whole number of months: ${count}`);
  const newYear = Math.floor(months / 12);
  if (newYear < FIRST_YEAR || newYear > LAST_YEAR) throw outOfRange();
  const newMonth = (months % 12) + 1;
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** As `addMonths` with whole years: 29 February + 1 year = 28 February. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/**
 * The day at whose start a person completes `age` years: KC art. 112 ends the year of life with the *beginning* of
 * the day that corresponds to the birth. Born on 29 February, in a common year: 28 February, because the same article
 * takes the last day of a month that has no such day.
 */
export function birthday(birthDate: Day, age: number): Day {
  return addYears(birthDate, age);
}

/** Completed years of life on a day; the birthday itself counts (KC art. 112). Negative before birth. */
export function ageOn(birthDate: Day, on: Day): number {
  const years = calendar(on).year - calendar(birthDate).year;
  return on < birthday(birthDate, years) ? years - 1 : years;
}

export function firstOfMonth(day: Day): Day {
  return (day - calendar(day).day + 1) as Day;
}

export function lastOfMonth(day: Day): Day {
  const { year, month } = calendar(day);
  return dayOf(year, month, daysInMonth(year, month));
}

/** Day of the week: 1 Monday … 7 Sunday. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const fromMonday = (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return (fromMonday + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * The day of an Excel serial number. In the 1900 system serials up to 59 are one day off, because Excel keeps a
 * 29 February 1900 that never was (serial 60); in the 1904 system day 0 is 1904-01-01.
 * @returns undefined for what is no day: a number with a time of day, serial 60, years outside 1900 to 9999
 */
export function dayFromExcelSerial(serial: number, date1904 = false): Day | undefined {
  const counted = date1904 ? serial + DAYS_1900_TO_1904 : serial;
  if (!Number.isInteger(serial) || serial < (date1904 ? 0 : 1) || counted > LAST_EXCEL_SERIAL)
    return undefined;
  if (counted === PHANTOM_LEAP_DAY) return undefined;
  return (counted - EXCEL_SHIFT + (counted < PHANTOM_LEAP_DAY ? 1 : 0)) as Day;
}

/**
 * The serial number under which Excel keeps a day, in the 1900 system or that of 1904.
 * @throws TeczkaError `day-not-in-excel` before the first day of the system
 */
export function excelSerial(day: Day, date1904 = false): number {
  const counted = day + EXCEL_SHIFT;
  if (date1904 ? counted < DAYS_1900_TO_1904 : counted <= 1) {
    const who = date1904 ? 'Skoroszyt, który liczy daty od 1904 roku,' : 'Excel';
    const year = date1904 ? 1904 : 1900;
    throw new TeczkaError(
      'day-not-in-excel',
      `${who} nie zna dat sprzed ${year} roku. Zapisz tę datę jako tekst.`,
    );
  }
  if (date1904) return counted - DAYS_1900_TO_1904;
  return counted > PHANTOM_LEAP_DAY ? counted : counted - 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, width: number): string {
  return value.toString().padStart(width, '0');
}

function impossible(text: string): TeczkaError {
  return new TeczkaError('day-impossible', `W kalendarzu nie ma dnia ${text}. Popraw datę.`);
}

function outOfRange(): TeczkaError {
  return new TeczkaError(
    'day-out-of-range',
    'Data wychodzi poza lata 1–9999. Sprawdź daty i liczbę dni lub miesięcy.',
  );
}

const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
const LAST_DAY = dayOf(LAST_YEAR, 12, 31);
