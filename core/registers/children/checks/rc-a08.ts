/**
 * RC-A08: the birth date is missing, lies in the future, or makes the person in care older than 25: a stay in care
 * ends with the 25th birthday at the latest (art. 37 ust. 2), so the date is wrong, or the stay was never closed.
 */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { counted, type Forms } from '../../../polish/plural.ts';
import { ageOn, type Day } from '../../../values/day.ts';
import { fosterCareAct } from '../../check/basis.ts';
import type { Found } from '../../check/found.ts';
import { defineTableCheck } from '../../check/table-check.ts';
import { children, type ChildrenColumns } from '../register.ts';

const OLDEST = 25;
const YEARS: Forms = ['rok', 'lata', 'lat'];

export const rcA08 = defineTableCheck(children, {
  id: 'RC-A08',
  title: 'Brak daty urodzenia albo data nieprawdopodobna',
  severity: 'error',
  category: 'identity',
  basis: fosterCareAct('art. 37'),
  reads: ['birthDate'],
  mayRead: ['leftOn'],
  consequenceOf: ['RC-A03'],
  advice: 'Wpisz datę urodzenia z odpisu aktu urodzenia lub innego dokumentu dziecka.',
  *find(table, { asOf }) {
    const [births, ends] = [table.values('birthDate'), table.values('leftOn')];
    for (let row = 0; row < table.count; row++) {
      const found = faultOf(births[row], ends[row], asOf);
      // Where the end cannot be read nobody knows whether the stay goes on.
      const unknown = found?.linked !== undefined && table.isUnreadable('leftOn', row);
      if (found && !unknown) yield { row, ...found };
    }
  },
  examples: {
    passing: [
      { shows: 'a child', rows: [{ birthDate: '2015-03-12' }] },
      { shows: 'somebody who left care long ago', rows: [{ birthDate: '1990-01-01', leftOn: '2008-01-01' }] },
    ],
    failing: [
      { shows: 'no date', rows: [{ lastName: 'Wymyślny' }], finds: [{ at: 'birthDate' }] },
      { shows: 'a date to come', rows: [{ birthDate: '2027-01-01' }], finds: [{ at: 'birthDate' }] },
      {
        shows: 'forty years old and still in care',
        rows: [{ birthDate: '1986-01-01' }],
        finds: [{ at: 'birthDate' }],
      },
    ],
    edge: [
      {
        shows: 'an end that cannot be read is RC-A09: whether the stay goes on is not known',
        rows: [{ birthDate: '1986-01-01', leftOn: 'wiosną 2004' }],
      },
      {
        shows: 'born on the day of the check; 25 until the day before the 26th birthday',
        rows: [{ birthDate: '2026-04-30' }, { birthDate: '2000-05-01' }],
      },
      {
        shows: 'born on the day after; the 26th birthday',
        rows: [{ birthDate: '2026-05-01' }, { birthDate: '2000-04-30' }],
        finds: [
          { at: 'birthDate', row: 0 },
          { at: 'birthDate', row: 1 },
        ],
      },
      {
        shows: 'leaving on the day of the check is still the present stay, the day before is not',
        rows: [
          { birthDate: '1999-01-01', leftOn: '2026-04-30' },
          { birthDate: '1999-01-01', leftOn: '2026-04-29' },
        ],
        finds: [{ at: 'birthDate', row: 0 }],
      },
      { shows: 'an unclear date is RC-A09', rows: [{ birthDate: '12.03.15' }] },
    ],
  },
});

function faultOf(
  birthDate: Day | undefined,
  leftOn: Day | undefined,
  asOf: Day,
): Found<ChildrenColumns, 'birthDate' | 'leftOn'> | undefined {
  if (birthDate === undefined) return { at: 'birthDate', message: 'Nie wpisano daty urodzenia.' };
  if (birthDate > asOf) {
    return {
      at: 'birthDate',
      message: `Data urodzenia ${formatShortDate(birthDate)} jest późniejsza niż dzień sprawdzenia (${formatShortDate(asOf)}).`,
    };
  }
  const inCare = leftOn === undefined || leftOn >= asOf;
  // Nearly all are years away from it: no need to reckon their age.
  if (!inCare || asOf - birthDate < OLDEST * 365) return undefined;
  const age = ageOn(birthDate, asOf);
  if (age <= OLDEST) return undefined;
  return {
    at: 'birthDate',
    message: `Osoba urodzona ${formatShortDate(birthDate)} ma ${counted(age, YEARS)}, a według rejestru nadal przebywa w pieczy zastępczej.`,
    advice: 'Popraw datę urodzenia albo wpisz datę zakończenia pobytu.',
    linked: [{ at: 'leftOn' }],
  };
}
