/**
 * Public holidays: days free from work by the act of 18.01.1951 o dniach wolnych od pracy, art. 1 pkt 1 (Dz.U. 2020
 * poz. 1920), with the days that were added later from the year they hold. Sundays are free by pkt 2 and are not here.
 * Used by working-days.ts. The Prime Minister may add single days in a state of epidemic (art. 1a): none are known here.
 */
import { addDays, calendar, dayOf } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';

interface Holiday {
  /** Polish name, as the act writes it. */
  readonly name: string;
  readonly on: (year: number) => Day;
  readonly firstYear?: number;
  readonly lastYear?: number;
}

/** Since then the list below is complete: 22 July went and 3 May came by the act of 6.04.1990. */
const FIRST_KNOWN_YEAR = 1991;

const HOLIDAYS: readonly Holiday[] = [
  { name: 'Nowy Rok', on: fixed(1, 1) },
  // Act of 24.09.2010, Dz.U. 2010 nr 224 poz. 1459, in force 1.01.2011.
  { name: 'Święto Trzech Króli', on: fixed(1, 6), firstYear: 2011 },
  { name: 'pierwszy dzień Wielkiej Nocy', on: afterEaster(0) },
  { name: 'drugi dzień Wielkiej Nocy', on: afterEaster(1) },
  { name: 'Święto Państwowe', on: fixed(5, 1) },
  { name: 'Święto Narodowe Trzeciego Maja', on: fixed(5, 3) },
  { name: 'pierwszy dzień Zielonych Świątek', on: afterEaster(49) },
  { name: 'dzień Bożego Ciała', on: afterEaster(60) },
  { name: 'Wniebowzięcie Najświętszej Maryi Panny', on: fixed(8, 15) },
  { name: 'Wszystkich Świętych', on: fixed(11, 1) },
  { name: 'Narodowe Święto Niepodległości', on: fixed(11, 11) },
  // Once, by the act of 7.11.2018 o ustanowieniu Święta Narodowego z okazji Setnej Rocznicy Odzyskania Niepodległości.
  {
    name: 'Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości',
    on: fixed(11, 12),
    firstYear: 2018,
    lastYear: 2018,
  },
  // Act of 6.12.2024, Dz.U. 2024 poz. 1965, in force 1.02.2025.
  { name: 'Wigilia Bożego Narodzenia', on: fixed(12, 24), firstYear: 2025 },
  { name: 'pierwszy dzień Bożego Narodzenia', on: fixed(12, 25) },
  { name: 'drugi dzień Bożego Narodzenia', on: fixed(12, 26) },
];

/** Years once worked out: the same every time, and asked for day by day. */
const years = new Map<number, ReadonlyMap<Day, string>>();

/**
 * Holidays of a year with their Polish names, in the order of the act. No two ever meet on one day.
 * @throws TeczkaError `holidays-unknown` before 1991
 */
export function holidaysOf(year: number): ReadonlyMap<Day, string> {
  const known = years.get(year);
  if (known) return known;
  if (year < FIRST_KNOWN_YEAR) {
    throw new TeczkaError(
      'holidays-unknown',
      `Program nie zna dni ustawowo wolnych od pracy sprzed ${FIRST_KNOWN_YEAR} roku. Sprawdź datę.`,
    );
  }
  const inForce = HOLIDAYS.filter(
    ({ firstYear = year, lastYear = year }) => firstYear <= year && year <= lastYear,
  );
  const worked = new Map(inForce.map(({ name, on }): [Day, string] => [on(year), name]));
  years.set(year, worked);
  return worked;
}

/** Polish name of the holiday on a day; undefined on other days, Sundays included. @throws TeczkaError `holidays-unknown` */
export function holidayOn(day: Day): string | undefined {
  return holidaysOf(calendar(day).year).get(day);
}

/** Easter Sunday of a year, by the Gregorian reckoning (golden number, epact, Sunday letter in one). */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * correction + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

function fixed(month: number, dayOfMonth: number): (year: number) => Day {
  return (year) => dayOf(year, month, dayOfMonth);
}

function afterEaster(days: number): (year: number) => Day {
  return (year) => addDays(easter(year), days);
}
