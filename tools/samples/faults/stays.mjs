/** Faults of the stays: RC-B01 (ends before it starts), RC-B02 (overlap), RC-B05 (before birth), RC-B13 (past 18). */
import { addDays, addYears, calendar } from '../../../build/core/values/day.js';
import { dotted, eveOf18, officeDay } from '../calendar.mjs';
import { REASONS } from '../histories.mjs';
import { AS_OF } from '../invented.mjs';
import { age, ageAtPlacement, healthy, minor, polish, present, single, withPesel } from './candidates.mjs';

/** @typedef {import('./definition.mjs').Fault} Fault */

const ended = (row) => single(row) && withPesel(row) && minor(row) && row.placement.leavingReason === REASONS.home;

/** @type {(what: string, change: (cells: any) => object) => Fault} */
const endsBeforeStart = (what, change) => ({
  check: 'RC-B01',
  find: ended,
  plant({ cells }) {
    Object.assign(cells, change(cells));
    return { column: 'leftOn', what: `${what}: ${dotted(cells.leftOn)} przed ${dotted(cells.placedOn)}` };
  },
});

/** The same day and month in the year before the placement. */
function yearTooEarly({ placedOn, leftOn }) {
  return { leftOn: addYears(leftOn, calendar(placedOn).year - 1 - calendar(leftOn).year) };
}

/** @type {Fault[]} */
export const ENDS_BEFORE_START = [
  endsBeforeStart('Zły rok zakończenia pobytu', yearTooEarly),
  endsBeforeStart('Koniec pobytu dzień przed początkiem', ({ placedOn }) => ({ leftOn: addDays(placedOn, -1) })),
  endsBeforeStart('Daty początku i końca pobytu zamienione miejscami', ({ placedOn, leftOn }) => ({
    placedOn: leftOn,
    leftOn: placedOn,
  })),
];

const firstStay = ({ child }, { rows }) => rows.find(({ placement }) => placement === child.placements[0]);

/** The second of two placements that lies between two and more months before the reference day. */
const secondStay = (row) =>
  row.child.placements.length === 2 && row.placement === row.child.placements[1] && withPesel(row) && minor(row);

/** @type {(what: string, change: (first: any, second: any, random: any) => void) => Fault} */
const overlapping = (what, change) => ({
  check: 'RC-B02',
  find: secondStay,
  plant(row, world) {
    change(firstStay(row, world).cells, row.cells, world.random);
    return { column: 'placedOn', what };
  },
});

/** @type {Fault[]} */
export const OVERLAPPING = [
  overlapping('Poprzedni pobyt nie został zakończony', (first) => {
    first.leftOn = null;
    first.leavingReason = null;
  }),
  overlapping('Poprzedni pobyt zakończony dopiero w trakcie następnego', (first, second, random) => {
    first.leftOn = addDays(second.placedOn, random.int(10, 40));
  }),
  overlapping('Poprzedni pobyt zakończony dwa dni po początku następnego', (first, second) => {
    first.leftOn = addDays(second.placedOn, 2);
  }),
  overlapping('Następny pobyt zaczyna się przed końcem poprzedniego', (first, second, random) => {
    second.placedOn = addDays(first.leftOn, -random.int(10, 40));
  }),
];

const young = (row) => single(row) && present(row) && polish(row) && healthy(row) && minor(row) && ageAtPlacement(row) <= 6;

/** @type {(what: string, change: (placedOn: any, birthDate: any) => any) => Fault} */
const beforeBirth = (what, change) => ({
  check: 'RC-B05',
  find: young,
  plant({ cells }) {
    cells.placedOn = change(cells.placedOn, cells.birthDate);
    // The court's order goes before the placement, as everywhere.
    cells.orderDate = officeDay(addDays(cells.placedOn, -4));
    return {
      column: 'placedOn',
      what: `${what}: umieszczone ${dotted(cells.placedOn)}, urodzone ${dotted(cells.birthDate)}`,
    };
  },
});

/** @type {Fault[]} */
export const BEFORE_BIRTH = [
  beforeBirth('Zły rok umieszczenia', (placedOn, birthDate) =>
    addYears(placedOn, calendar(birthDate).year - 1 - calendar(placedOn).year),
  ),
  beforeBirth('Umieszczenie dzień przed urodzeniem', (_, birthDate) => addDays(birthDate, -1)),
  beforeBirth('Umieszczenie o dziesięć lat za wcześnie', (placedOn) => addYears(placedOn, -10)),
];

const GROUND = 'adultStayGround';

/** @type {Fault[]} */
export const PAST_18 = [
  {
    check: 'RC-B13',
    find: (row) => single(row) && present(row) && withPesel(row) && row.placement.ground !== '',
    plant({ cells }) {
      cells.adultStayGround = null;
      return { column: GROUND, what: 'Osoba pełnoletnia nadal w pieczy, brak podstawy pobytu' };
    },
  },
  {
    check: 'RC-B13',
    find: (row) =>
      single(row) &&
      withPesel(row) &&
      row.placement.leavingReason === REASONS.ofAge &&
      row.placement.leftOn + 70 < AS_OF,
    plant({ cells, child }, { random }) {
      cells.leftOn = addDays(eveOf18(child.birthDate), random.int(20, 60));
      return { column: GROUND, what: 'Pobyt zakończony kilka tygodni po osiemnastych urodzinach, brak podstawy' };
    },
  },
  {
    check: 'RC-B13',
    find: (row) => single(row) && present(row) && polish(row) && healthy(row) && minor(row) && age(row) >= 16,
    plant({ cells, child }, { issue }) {
      const birthDate = addYears(addDays(AS_OF, -1), -18);
      cells.birthDate = birthDate;
      cells.pesel = issue.pesel(birthDate, child.sex);
      return { column: GROUND, what: 'Osiemnaste urodziny dzień przed dniem stanu, pobyt trwa, brak podstawy' };
    },
  },
];
