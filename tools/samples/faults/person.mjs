/** Faults of what the row says of the person: RC-A03 (birth date), RC-A04 (sex), RC-A08 (no plausible age). */
import { addDays, addYears, calendar, dayOf } from '../../../build/core/values/day.js';
import { dotted, officeDay } from '../calendar.mjs';
import { GROUNDS } from '../histories.mjs';
import { AS_OF } from '../invented.mjs';
import {
  age,
  ageAtPlacement,
  healthy,
  minor,
  polish,
  present,
  single,
  withPesel,
} from './candidates.mjs';

/** @typedef {import('./definition.mjs').Fault} Fault */

const BIRTH_DATE = 'birthDate';

/** A year of error to either side makes the child neither older than 18 nor younger than the placement. */
const farFromEdges = (row) =>
  single(row) && present(row) && polish(row) && healthy(row) && ageAtPlacement(row) >= 2 && age(row) <= 15;

/** @type {(what: string, find: Fault['find'], change: (birthDate: any) => any) => Fault} */
const otherBirthDate = (what, find, change) => ({
  check: 'RC-A03',
  find,
  plant({ cells }) {
    cells.birthDate = change(cells.birthDate);
    return { column: BIRTH_DATE, what };
  },
});

function dayAndMonthDiffer({ child }) {
  const { month, day } = calendar(child.birthDate);
  return day <= 12 && day !== month;
}

function swapped(birthDate) {
  const { year, month, day } = calendar(birthDate);
  return dayOf(year, day, month);
}

function aCenturyBack(birthDate) {
  const { year, month, day } = calendar(birthDate);
  return dayOf(year - 100, month, day);
}

/** @type {Fault[]} */
export const OTHER_BIRTH_DATE = [
  otherBirthDate(
    'W dacie urodzenia zamienione dzień i miesiąc',
    (row) => farFromEdges(row) && dayAndMonthDiffer(row),
    swapped,
  ),
  otherBirthDate('Rok urodzenia o jeden za późny', farFromEdges, (birthDate) => addYears(birthDate, 1)),
  otherBirthDate('Dzień urodzenia o jeden za późny', farFromEdges, (birthDate) => addDays(birthDate, 1)),
  {
    check: 'RC-A03',
    find: farFromEdges,
    plant({ cells, child }, { issue }) {
      cells.pesel = issue.pesel(aCenturyBack(child.birthDate), child.sex);
      return { column: BIRTH_DATE, what: 'W PESEL do miesiąca nie dodano 20: poprawny numer osoby o sto lat starszej' };
    },
  },
];

/** @type {(sex: 'K' | 'M', typed: 'K' | 'M', more: Fault['find']) => Fault} */
const otherSex = (sex, typed, more) => ({
  check: 'RC-A04',
  find: (row) => single(row) && withPesel(row) && minor(row) && row.child.sex === sex && more(row),
  plant({ cells }) {
    cells.sex = typed;
    return { column: 'sex', what: `Wpisano płeć „${typed}”, a PESEL wskazuje „${sex}”` };
  },
});

/** @type {Fault[]} */
export const OTHER_SEX = [
  otherSex('K', 'M', present),
  otherSex('M', 'K', present),
  otherSex('K', 'M', (row) => !present(row)),
];

const ageless = (row) => single(row) && present(row) && healthy(row) && minor(row);

/** @type {(years: number) => Fault} */
const tooOld = (years) => ({
  check: 'RC-A08',
  find: (row) =>
    single(row) &&
    present(row) &&
    polish(row) &&
    healthy(row) &&
    (row.placement.ground !== '' || row.placement.placedOn < addYears(AS_OF, 18 - years)),
  plant({ cells, child }, { issue, random }) {
    const birthDate = addDays(addYears(AS_OF, -years), -random.int(20, 300));
    Object.assign(cells, { birthDate, pesel: issue.pesel(birthDate, child.sex) });
    // With a ground of art. 37 the age alone is wrong.
    cells.adultStayGround ??= GROUNDS[0];
    return { column: BIRTH_DATE, what: `Osoba ma ${years} lat i nadal przebywa w pieczy` };
  },
});

/** @type {Fault[]} */
export const NO_PLAUSIBLE_AGE = [
  {
    check: 'RC-A08',
    find: (row) => ageless(row) && !withPesel(row),
    marks: true,
    plant({ cells }) {
      cells.birthDate = null;
      return { column: BIRTH_DATE, what: 'Brak daty urodzenia cudzoziemca z dokumentem' };
    },
  },
  {
    check: 'RC-A08',
    find: (row) => ageless(row) && polish(row),
    plant({ cells }, { issue }) {
      cells.birthDate = null;
      cells.pesel = null;
      cells.documentNumber = issue.document();
      return { column: BIRTH_DATE, what: 'Brak daty urodzenia, PESEL pusty, jest dokument' };
    },
  },
  {
    // The placement lies in the future, too: an arrangement made before the birth. Otherwise RC-B05 would fire as well.
    check: 'RC-A08',
    find: (row) =>
      ageless(row) && polish(row) && ageAtPlacement(row) <= 6 && row.placement.placedOn > addYears(AS_OF, -2),
    plant({ cells }, { issue, random }) {
      const birthDate = addDays(AS_OF, random.int(6, 20));
      Object.assign(cells, {
        ...{ birthDate, placedOn: addDays(birthDate, random.int(1, 4)), orderDate: officeDay(addDays(AS_OF, -3)) },
        ...{ pesel: null, documentNumber: issue.document() },
        ...{ decisionNumber: null, decisionDate: null, benefitAmount: null },
      });
      return { column: BIRTH_DATE, what: `Data urodzenia ${dotted(birthDate)} w przyszłości (po dniu stanu rejestru)` };
    },
  },
  tooOld(26),
  tooOld(27),
];
