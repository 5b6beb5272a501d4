/** RC-A03: the birth date in the register is not the one that the PESEL says. */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { PESEL_ALGORITHM } from '../../check/basis.ts';
import { defineRowCheck } from '../../check/row-check.ts';
import { children } from '../register.ts';

export const rcA03 = defineRowCheck(children, {
  id: 'RC-A03',
  title: 'Data urodzenia niezgodna z numerem PESEL',
  severity: 'error',
  category: 'identity',
  basis: PESEL_ALGORITHM,
  reads: ['birthDate', 'pesel'],
  // Two children under one number: the number is wrong, not the date.
  consequenceOf: ['RC-A06'],
  advice: 'Sprawdź odpis aktu urodzenia lub inny dokument dziecka i popraw datę urodzenia albo numer PESEL.',
  find({ birthDate, pesel }) {
    if (birthDate === undefined || pesel === undefined || birthDate === pesel.birthDate) return undefined;
    return {
      at: 'birthDate',
      message: `Wpisano datę urodzenia ${formatShortDate(birthDate)}, a z numeru PESEL wynika ${formatShortDate(pesel.birthDate)}.`,
      expected: pesel.birthDate,
      linked: [{ at: 'pesel' }],
    };
  },
  examples: {
    passing: [{ shows: 'the same day', rows: [{ birthDate: '2012-09-30', pesel: '12293000043' }] }],
    failing: [
      {
        shows: 'day and month swapped',
        rows: [{ birthDate: '2015-12-03', pesel: '15231200143' }],
        finds: [{ at: 'birthDate', expected: '2015-03-12' }],
      },
      {
        shows: 'another century: the month of the number tells it',
        rows: [{ birthDate: '1912-09-30', pesel: '12293000043' }],
        finds: [{ at: 'birthDate', expected: '2012-09-30' }],
      },
    ],
    edge: [
      {
        shows: 'one day apart',
        rows: [{ birthDate: '2012-09-29', pesel: '12293000043' }],
        finds: [{ at: 'birthDate', expected: '2012-09-30' }],
      },
      {
        shows: 'a date typed as text is compared too',
        rows: [{ birthDate: '29.09.2012 r.', pesel: '12293000043' }],
        finds: [{ at: 'birthDate', expected: '2012-09-30' }],
      },
      {
        shows: 'nothing to compare: a cell empty, a wrong number, an unclear date',
        rows: [
          { pesel: '12293000043' },
          { birthDate: '2012-09-30' },
          { birthDate: '2012-09-29', pesel: '12293000044' },
          { birthDate: '30.09.12', pesel: '12293000043' },
        ],
      },
    ],
  },
});
