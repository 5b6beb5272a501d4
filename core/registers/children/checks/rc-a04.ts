/** RC-A04: the sex in the register is not the one that the tenth digit of the PESEL says. */
import { PESEL_ALGORITHM } from '../../check/basis.ts';
import { defineRowCheck } from '../../check/row-check.ts';
import { children } from '../register.ts';

const WORDS = { female: 'kobieta', male: 'mężczyzna' } as const;

export const rcA04 = defineRowCheck(children, {
  id: 'RC-A04',
  title: 'Płeć niezgodna z numerem PESEL',
  severity: 'warning',
  category: 'identity',
  basis: PESEL_ALGORITHM,
  reads: ['sex', 'pesel'],
  // Somebody else's number: the sex differs only by the way.
  consequenceOf: ['RC-A03', 'RC-A06'],
  advice: 'Sprawdź dokument dziecka i popraw płeć albo numer PESEL.',
  find({ sex, pesel }) {
    if (sex === undefined || pesel === undefined || sex === pesel.sex) return undefined;
    return {
      at: 'sex',
      message: `Wpisano płeć: ${WORDS[sex]}, a z numeru PESEL wynika: ${WORDS[pesel.sex]}.`,
      expected: pesel.sex,
      linked: [{ at: 'pesel' }],
    };
  },
  examples: {
    passing: [
      { shows: 'an even tenth digit is a woman', rows: [{ sex: 'K', pesel: '15231200143' }] },
      { shows: 'an odd one is a man, in other words', rows: [{ sex: 'chłopiec', pesel: '15231200150' }] },
    ],
    failing: [
      {
        shows: 'each the other way round',
        rows: [
          { sex: 'M', pesel: '15231200143' },
          { sex: 'dziewczynka', pesel: '15231200150' },
        ],
        finds: [
          { at: 'sex', row: 0, expected: 'K' },
          { at: 'sex', row: 1, expected: 'M' },
        ],
      },
    ],
    edge: [
      {
        shows: 'nothing to compare: a cell empty, a wrong number, an unknown word',
        rows: [
          { pesel: '15231200143' },
          { sex: 'M' },
          { sex: 'M', pesel: '15231200144' },
          { sex: '?', pesel: '15231200143' },
        ],
      },
    ],
  },
});
