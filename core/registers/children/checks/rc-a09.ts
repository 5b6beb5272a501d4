/**
 * RC-A09: a cell of a date column holds no date for Excel: text, a bare number, an impossible year. Text with one
 * meaning still serves the other checks; anything unclear silences them on its row.
 */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import type { PeselFacts } from '../../../polish/pesel.ts';
import type { Day } from '../../../values/day.ts';
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineCellCheck } from '../../check/cell-check.ts';
import type { Repair } from '../../check/found.ts';
import type { CellProblem } from '../../column.ts';
import { children } from '../register.ts';

export const rcA09 = defineCellCheck(children, {
  id: 'RC-A09',
  title: 'Komórka nie zawiera prawidłowej daty',
  severity: 'error',
  category: 'identity',
  basis: SENSE_OF_DATA,
  judges: ['birthDate', 'orderDate', 'placedOn', 'leftOn', 'disabilityFrom', 'disabilityTo', 'decisionDate'],
  mayRead: ['pesel'],
  advice: 'Wpisz datę w postaci dd.mm.rrrr i nadaj komórce format daty.',
  find({ at, problem, row }) {
    const fix =
      at === 'birthDate' ? (certain(problem) ?? provedByPesel(problem, row.pesel)) : certain(problem);
    const expected = fix?.value ?? problem.value;
    return { message: problem.message, ...(fix && { fix }), ...(expected !== undefined && { expected }) };
  },
  examples: {
    passing: [
      {
        shows: 'real dates',
        rows: [{ birthDate: '2015-03-12', placedOn: '2024-05-11', leftOn: '2025-01-31' }],
      },
      {
        shows: 'words for no date',
        rows: [{ leftOn: 'nadal', disabilityTo: 'bezterminowo', orderDate: '-' }],
      },
    ],
    failing: [
      {
        shows: 'a date typed as text, with one meaning',
        rows: [{ placedOn: '11.05.2024 r.' }],
        finds: [{ at: 'placedOn', expected: '2024-05-11', fix: '2024-05-11' }],
      },
      { shows: 'no date at all', rows: [{ orderDate: 'wyrok prawomocny' }], finds: [{ at: 'orderDate' }] },
      {
        shows: 'a day that is not in the calendar',
        rows: [{ leftOn: '31.06.2025' }],
        finds: [{ at: 'leftOn' }],
      },
      {
        shows: 'a number that lost its format',
        rows: [{ decisionDate: 45309 }],
        finds: [{ at: 'decisionDate' }],
      },
    ],
    edge: [
      {
        shows: 'a two-digit year is asked about; for the birth date the PESEL answers',
        rows: [{ birthDate: '12.03.15', pesel: '15231200143', placedOn: '11.05.24' }],
        finds: [{ at: 'birthDate', expected: '2015-03-12', fix: '2015-03-12' }, { at: 'placedOn' }],
      },
      {
        shows: 'thirty years after the day of the check are the last that a register may speak of',
        rows: [{ disabilityTo: '2056-04-30' }, { disabilityTo: '2056-05-01' }],
        finds: [{ at: 'disabilityTo', row: 1 }],
      },
    ],
  },
});

/** A text with one meaning; what only the rest of the column decides is used, but not proved. */
function certain({ value, reason }: CellProblem<Day>): Repair<Day> | undefined {
  return value === undefined || reason !== undefined
    ? undefined
    : { value, proof: 'wpisany tekst może oznaczać tylko ten dzień' };
}

/** Of the days that the cell may mean, the one that a right PESEL says. */
function provedByPesel(
  { candidates }: CellProblem<Day>,
  pesel: PeselFacts | undefined,
): Repair<Day> | undefined {
  if (!pesel || !candidates.includes(pesel.birthDate)) return undefined;
  return { value: pesel.birthDate, proof: `data ${formatShortDate(pesel.birthDate)} wynika z numeru PESEL` };
}
