/**
 * Days and times as an English or a Polish Excel reads them out of what is typed: whole dates, dates without their year
 * or their day, with the month as a number or a word. Called by typed-entry.ts.
 */
import { dayOf, excelSerial, isRealDate } from '../../../../core/values/day.ts';

interface Read {
  readonly value: number;
  readonly format: string;
}

/** Formats as `Range.numberFormat` gives them in every language: the built-in 14, 16, 17 and 20. */
const SHORT_DATE = 'm/d/yyyy';
const DAY_AND_MONTH = 'd-mmm';
const MONTH_AND_YEAR = 'mmm-yy';
const TIME = 'h:mm';

/** The year of dates that are typed without one. */
const THIS_YEAR = 2025;
/** Two digits up to here mean years from 2000 on. */
const LAST_YEAR_OF_2000 = 29;

const MONTHS = [
  /^(?:jan(?:uary)?|sty(?:czeń|cznia)?)$/,
  /^(?:feb(?:ruary)?|lut(?:y|ego)?)$/,
  /^(?:mar(?:ch|zec|ca)?)$/,
  /^(?:apr(?:il)?|kwi(?:ecień|etnia)?)$/,
  /^(?:may|maja?)$/,
  /^(?:june?|cze(?:rwiec|rwca)?)$/,
  /^(?:july?|lip(?:iec|ca)?)$/,
  /^(?:aug(?:ust)?|sie(?:rpień|rpnia)?)$/,
  /^(?:sept?(?:ember)?|wrz(?:esień|eśnia)?)$/,
  /^(?:oct(?:ober)?|paź(?:dziernika?)?)$/,
  /^(?:nov(?:ember)?|lis(?:topada?)?)$/,
  /^(?:dec(?:ember)?|gru(?:dzień|dnia)?)$/,
];

/** Of a text without spaces around. */
export function typedDate(text: string): Read | undefined {
  const [, first, second, third] =
    /^([\p{L}\d]+)[-./ ]([\p{L}\d]+)(?:[-./ ,]+(\d{2}|\d{4}))?$/u.exec(text) ?? [];
  if (first === undefined || second === undefined) return wholeDate(text);
  if (third === undefined) return shortDate(text, first, second);
  const value = inEitherOrder(yearOf(third), first, second);
  return value === undefined ? wholeDate(text) : { value, format: SHORT_DATE };
}

/** `12:30`, `12:30:15`. */
export function typedTime(text: string): Read | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, format: TIME };
}

/** `2024-05-01`: the year comes first. */
function wholeDate(text: string): Read | undefined {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  const value = year === undefined ? undefined : serial(Number(year), month, day);
  return value === undefined ? undefined : { value, format: SHORT_DATE };
}

/** `5 sty`, `jan 5`, `1/2`, `3-2024`, `2024-1`; a comma or a point between two numbers makes no date, but a number. */
function shortDate(text: string, first: string, second: string): Read | undefined {
  if (/^\d+[. ]\d+$/.test(text)) return undefined;
  const [year, month] = first.length === 4 && isDigits(first) ? [first, second] : [second, first];
  if (year.length === 4 && isDigits(year)) {
    const value = serial(Number(year), month, '1');
    return value === undefined ? undefined : { value, format: MONTH_AND_YEAR };
  }
  const value = inEitherOrder(THIS_YEAR, first, second);
  return value === undefined ? undefined : { value, format: DAY_AND_MONTH };
}

function inEitherOrder(year: number, first: string, second: string): number | undefined {
  return serial(year, second, first) ?? serial(year, first, second);
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year > LAST_YEAR_OF_2000 ? 1900 : 2000);
}

function serial(year: number, month: string | undefined, day: string | undefined): number | undefined {
  const parts = [year, monthOf(month ?? ''), Number(day)] as const;
  return isRealDate(...parts) && year >= 1900 ? excelSerial(dayOf(...parts)) : undefined;
}

/** 0 for what is none. */
function monthOf(text: string): number {
  if (isDigits(text)) return Number(text);
  return MONTHS.findIndex((words) => words.test(text.toLowerCase())) + 1;
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}
