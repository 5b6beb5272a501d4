/** RC-A02: eleven digits that are no PESEL: the check digit is wrong, or they code a day that never was. */
import { PESEL_ALGORITHM } from '../../check/basis.ts';
import { defineCellCheck } from '../../check/cell-check.ts';
import { children } from '../register.ts';

const CAUSES: ReadonlySet<string> = new Set(['pesel-checksum', 'pesel-date', 'pesel-unlikely-century']);

export const rcA02 = defineCellCheck(children, {
  id: 'RC-A02',
  title: 'Błędny numer PESEL',
  severity: 'error',
  category: 'identity',
  basis: PESEL_ALGORITHM,
  judges: ['pesel'],
  advice: 'Porównaj numer cyfra po cyfrze z dokumentem dziecka i popraw go.',
  find: ({ problem }) => (CAUSES.has(problem.code) ? { message: problem.message } : undefined),
  examples: {
    passing: [
      { shows: 'right numbers of two centuries', rows: [{ pesel: '44051401359' }, { pesel: '15231200143' }] },
    ],
    failing: [
      { shows: 'one digit mistyped', rows: [{ pesel: '15231200144' }], finds: [{ at: 'pesel' }] },
      {
        shows: 'two neighbouring digits swapped',
        rows: [{ pesel: '15321200143' }],
        finds: [{ at: 'pesel' }],
      },
      { shows: 'as a number cell', rows: [{ pesel: 15231200144 }], finds: [{ at: 'pesel' }] },
    ],
    edge: [
      {
        shows: '30 February with a right check digit',
        rows: [{ pesel: '02223001239' }],
        finds: [{ at: 'pesel' }],
      },
      {
        shows: 'a right number of somebody born in 1890',
        rows: [{ pesel: '90920300124' }],
        finds: [{ at: 'pesel' }],
      },
      { shows: '29 February of a leap year', rows: [{ pesel: '12222900088' }] },
      { shows: 'ten digits are RC-A01', rows: [{ pesel: '5231200144' }] },
    ],
  },
});
