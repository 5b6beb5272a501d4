/** Faults of the number itself: RC-A01 (not 11 digits), RC-A02 (checksum), RC-A05 (no number and no document). */
import { minor, polish, single, withPesel } from './candidates.mjs';

/** @typedef {import('./definition.mjs').Fault} Fault */

const PESEL = 'pesel';
const ofOnePlacement = (row) => single(row) && polish(row) && minor(row);
const lostZero = (row) => single(row) && polish(row) && row.child.pesel.startsWith('0');

/** @type {(check: string, what: string, find: Fault['find'], change: (pesel: string, world: object) => unknown) => Fault} */
const inPesel = (check, what, find, change) => ({
  check,
  find,
  plant({ cells }, world) {
    cells.pesel = change(cells.pesel, world);
    return { column: PESEL, what };
  },
});

/** @type {Fault[]} */
export const WRONG_LENGTH = [
  inPesel('RC-A01', 'PESEL bez zera na początku: 10 cyfr, komórka tekstowa', lostZero, (pesel) => pesel.slice(1)),
  inPesel('RC-A01', 'PESEL bez zera na początku: 10 cyfr, komórka liczbowa', lostZero, Number),
  inPesel('RC-A01', 'PESEL z powtórzoną ostatnią cyfrą: 12 cyfr', ofOnePlacement, (pesel) => pesel + pesel.at(-1)),
  inPesel(
    'RC-A01',
    'W PESEL litera O zamiast zera',
    (row) => ofOnePlacement(row) && row.child.pesel.includes('0'),
    (pesel) => pesel.replace('0', 'O'),
  ),
];

const changed = (pesel, at, digit) => pesel.slice(0, at) + digit + pesel.slice(at + 1);
const plusOne = (digit) => String((Number(digit) + 1) % 10);

/** Digits 7 to 9 are the serial number: the date and the sex in the number stay as they were. */
const SERIAL = 6;

/** Exchanging two neighbours goes unnoticed when they are equal or five apart (weights 7 and 9). */
const tellingNeighbours = (pesel) => Math.abs(Number(pesel[SERIAL]) - Number(pesel[SERIAL + 1])) % 5 !== 0;

/** @type {Fault[]} */
export const WRONG_CHECKSUM = [
  inPesel('RC-A02', 'Zła ostatnia cyfra PESEL', ofOnePlacement, (pesel, { random }) =>
    changed(pesel, 10, String((Number(pesel[10]) + random.int(1, 9)) % 10)),
  ),
  inPesel(
    'RC-A02',
    'Przestawione dwie sąsiednie cyfry PESEL',
    (row) => ofOnePlacement(row) && tellingNeighbours(row.child.pesel),
    (pesel) => pesel.slice(0, SERIAL) + pesel[SERIAL + 1] + pesel[SERIAL] + pesel.slice(SERIAL + 2),
  ),
  inPesel('RC-A02', 'Jedna cyfra PESEL wpisana błędnie', ofOnePlacement, (pesel) =>
    changed(pesel, SERIAL + 2, plusOne(pesel[SERIAL + 2])),
  ),
];

const foreigner = (row) => single(row) && !withPesel(row);

/** @type {(what: string) => Fault} */
const withoutDocument = (what) => ({
  check: 'RC-A05',
  marks: true,
  find: foreigner,
  plant({ cells }) {
    cells.documentNumber = null;
    return { column: PESEL, what };
  },
});

/** @type {Fault[]} */
export const NO_NUMBER = [
  inPesel('RC-A05', 'Obywatel polski bez PESEL i bez dokumentu', ofOnePlacement, () => null),
  inPesel('RC-A05', 'Obywatel polski: w komórce PESEL same spacje, bez dokumentu', ofOnePlacement, () => '   '),
  withoutDocument('Cudzoziemiec bez PESEL i bez dokumentu'),
  withoutDocument('Cudzoziemiec bez PESEL i bez dokumentu (drugi przypadek)'),
];
