/** Small questions about days that the sample office asks again and again, on top of core's arithmetic of days. */
import { addDays, birthday, calendar, dayOf, weekday } from '../../build/core/values/day.js';

/** @typedef {import('../../build/core/values/day.js').Day} Day */

/** Years in which the benefits of foster families rose on 1 June (uwrspz art. 86 ust. 2-3). */
export const VALORISATION_YEARS = [2018, 2021, 2022, 2023, 2024];

/**
 * The last day before a person comes of age.
 * @param {Day} birthDate
 */
export const eveOf18 = (birthDate) => addDays(birthday(birthDate, 18), -1);

/**
 * The day itself, or the Friday before a weekend.
 * @param {Day} day
 * @returns {Day}
 */
export function officeDay(day) {
  const weekend = weekday(day) - 5;
  return weekend > 0 ? addDays(day, -weekend) : day;
}

/**
 * The day, or three weeks earlier when it falls so late in May of a valorisation year that the decision on it would
 * come after the new rate: no decision of the samples spans two rates.
 * @param {Day} day
 * @returns {Day}
 */
export function awayFromValorisation(day) {
  const { year, month, day: dayOfMonth } = calendar(day);
  const late = month === 5 && dayOfMonth >= 10 && VALORISATION_YEARS.includes(year);
  return late ? addDays(day, -21) : day;
}

/**
 * The last day of the school year in which the day lies: 31 August.
 * @param {Day} day
 */
export function endOfSchoolYear(day) {
  const { year, month } = calendar(day);
  return dayOf(month <= 8 ? year : year + 1, 8, 31);
}

/**
 * In digits, as offices write it: 30.04.2026.
 * @param {Day} day
 */
export function dotted(day) {
  const { year, month, day: dayOfMonth } = calendar(day);
  return `${String(dayOfMonth).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
