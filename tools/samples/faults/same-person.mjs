/** Faults between two rows: RC-A06 (one PESEL, two persons) and RC-A07 (one person, two identities). */
import { eveOf18 } from '../calendar.mjs';
import { AS_OF } from '../invented.mjs';
import { TWINS } from '../special-families.mjs';
import { age, healthy, minor, polish, present, single } from './candidates.mjs';

/** @typedef {import('./definition.mjs').Fault} Fault */
/** @typedef {import('./definition.mjs').Row} Row */

/** Days that two stays must share to overlap beyond doubt. */
const CLEAR_OVERLAP = 40;

const sharedDays = (a, b) =>
  Math.min(a.leftOn ?? AS_OF, b.leftOn ?? AS_OF) - Math.max(a.placedOn, b.placedOn);

const strangers = (a, b) =>
  a.child.lastName !== b.child.lastName &&
  a.child.firstName !== b.child.firstName &&
  a.placement.carer !== b.placement.carer;

/** Could the later row bear the number, birth date and sex of the earlier one without any other fault? */
const fits = (earlier, later) =>
  earlier.cells.number < later.cells.number &&
  earlier.child.sex === later.child.sex &&
  strangers(earlier, later) &&
  earlier.child.birthDate + 400 < later.placement.placedOn &&
  (later.placement.leftOn ?? AS_OF) < eveOf18(earlier.child.birthDate) &&
  sharedDays(earlier.placement, later.placement) >= CLEAR_OVERLAP;

const plain = (row) => single(row) && polish(row) && healthy(row) && minor(row);

/** The number of another child, copied together with the birth date. @type {(what: string, ofEarlier: Fault['find']) => Fault} */
const copiedFrom = (what, ofEarlier) => {
  const partner = (row, { free }) => free.find((other) => plain(other) && ofEarlier(other) && fits(other, row));
  return {
    check: 'RC-A06',
    find: (row, world) => plain(row) && present(row) && age(row) < 17 && partner(row, world) !== undefined,
    plant(row, world) {
      const earlier = partner(row, world);
      row.cells.pesel = earlier.cells.pesel;
      row.cells.birthDate = earlier.cells.birthDate;
      return { column: 'pesel', what: `${what} (wiersz o Lp. ${earlier.cells.number})`, touched: [earlier] };
    },
  };
};

const otherTwin = ({ child }, { rows }) =>
  rows.find((other) => other.child !== child && other.child.marks.includes(TWINS));

/** @type {Fault[]} */
export const ONE_NUMBER_TWO_PERSONS = [
  {
    check: 'RC-A06',
    once: true,
    marks: true,
    find: (row, world) =>
      row.child.marks.includes(TWINS) && otherTwin(row, world).cells.number < row.cells.number,
    plant(row, world) {
      const first = otherTwin(row, world);
      row.cells.pesel = first.cells.pesel;
      const what = `PESEL przepisany z wiersza brata bliźniaka (Lp. ${first.cells.number})`;
      return { column: 'pesel', what, touched: [first] };
    },
  },
  copiedFrom('PESEL i data urodzenia przepisane od innego dziecka, oba pobyty trwają', present),
  copiedFrom(
    'PESEL i data urodzenia przepisane od dziecka, którego pobyt zakończył się w trakcie tego pobytu',
    (row) => !present(row),
  ),
];

/** The second of exactly two placements of a Polish child without certificate. */
const secondStay = (row) =>
  row.child.placements.length === 2 &&
  row.placement === row.child.placements[1] &&
  polish(row) &&
  minor(row);

const firstStay = ({ child }, { rows }) => rows.find(({ placement }) => placement === child.placements[0]);

/** @type {Fault[]} */
export const ONE_PERSON_TWO_NUMBERS = [
  {
    check: 'RC-A07',
    find: secondStay,
    plant({ cells, child }, { issue }) {
      cells.pesel = issue.pesel(child.birthDate, child.sex);
      return { column: 'pesel', what: 'To samo dziecko ma w drugim wierszu inny, poprawny PESEL' };
    },
  },
  {
    check: 'RC-A07',
    find: secondStay,
    plant({ cells }, { issue }) {
      cells.pesel = null;
      cells.documentNumber = issue.document();
      return { column: 'pesel', what: 'To samo dziecko w drugim wierszu nie ma PESEL, lecz dokument' };
    },
  },
  {
    check: 'RC-A07',
    find: secondStay,
    plant(row, world) {
      const { cells } = firstStay(row, world);
      cells.pesel = null;
      cells.documentNumber = world.issue.document();
      return { column: 'pesel', what: 'To samo dziecko w pierwszym wierszu nie ma PESEL, lecz dokument' };
    },
  },
];
