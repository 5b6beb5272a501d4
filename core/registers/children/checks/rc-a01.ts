/** RC-A01: what stands under PESEL has not eleven digits; mostly Excel took it for a number and dropped the zeros. */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { agreesWith, type PeselFacts } from '../../../polish/pesel.ts';
import { PESEL_ALGORITHM } from '../../check/basis.ts';
import { defineCellCheck } from '../../check/cell-check.ts';
import type { Repair } from '../../check/found.ts';
import type { CellProblem } from '../../column.ts';
import type { RowValues } from '../../register.ts';
import { children, type ChildrenColumns } from '../register.ts';

const CAUSES: ReadonlySet<string> = new Set([
  ...[
    'pesel-length',
    'pesel-lost-zeros',
    'pesel-characters',
    'pesel-letters-for-digits',
    'pesel-two-numbers',
  ],
  ...['pesel-date-instead', 'pesel-scientific', 'cell-error'],
]);
/** By the problem that they mend: what is done before the number agrees with the rest of the row. */
const REPAIRS: ReadonlyMap<string, string> = new Map([
  ['pesel-lost-zeros', 'po dopisaniu zer z przodu'],
  ['pesel-letters-for-digits', 'po zamianie liter na podobne cyfry'],
]);

export const rcA01 = defineCellCheck(children, {
  id: 'RC-A01',
  title: 'Numer PESEL nie ma 11 cyfr',
  severity: 'error',
  category: 'identity',
  basis: PESEL_ALGORITHM,
  judges: ['pesel'],
  mayRead: ['birthDate', 'sex'],
  advice:
    'Nadaj komórce format tekstowy i przepisz numer z dokumentu dziecka. Jeżeli dziecko nie ma numeru PESEL, zostaw komórkę pustą i wpisz serię i numer dokumentu.',
  find({ problem, row }) {
    if (!CAUSES.has(problem.code)) return undefined;
    const fix = repair(problem, row);
    return { message: problem.message, ...(fix && { fix, expected: fix.value }) };
  },
  examples: {
    passing: [
      {
        shows: 'eleven digits, as text and as a number',
        rows: [{ pesel: '15231200143' }, { pesel: 15231200143 }],
      },
      { shows: 'no number', rows: [{ pesel: 'brak' }, { pesel: 'w trakcie' }, { pesel: '00000000000' }] },
    ],
    failing: [
      {
        shows: 'a zero lost in a number cell, the birth date proving the repair',
        rows: [{ pesel: 8270803626, birthDate: '2008-07-08', sex: 'K' }],
        finds: [{ at: 'pesel', expected: '08270803626', fix: '08270803626' }],
      },
      {
        shows: 'two zeros lost, in a text cell',
        rows: [{ pesel: '220300122', birthDate: '2000-02-03' }],
        finds: [{ at: 'pesel', expected: '00220300122', fix: '00220300122' }],
      },
      {
        shows: 'a letter among the digits, the birth date proving the repair',
        rows: [{ pesel: '1523120O143' }, { pesel: '1523120O143', birthDate: '2015-03-12' }],
        finds: [
          { at: 'pesel', row: 0 },
          { at: 'pesel', row: 1, expected: '15231200143', fix: '15231200143' },
        ],
      },
      { shows: 'a date in place of the number', rows: [{ pesel: '12.03.2015' }], finds: [{ at: 'pesel' }] },
      {
        shows: 'what Excel shows of a long number',
        rows: [{ pesel: '1,52312E+10' }],
        finds: [{ at: 'pesel' }],
      },
      {
        shows: 'two numbers in one cell',
        rows: [{ pesel: '15231200143 / 15231200150' }],
        finds: [{ at: 'pesel' }],
      },
    ],
    edge: [
      {
        shows: 'ten digits whose repair the birth date or the sex does not confirm: no repair is offered',
        rows: [
          { pesel: 8270803626, birthDate: '2008-07-09' },
          { pesel: 8270803626 },
          { pesel: 8270803626, birthDate: '2008-07-08', sex: 'M' },
        ],
        finds: [
          { at: 'pesel', row: 0 },
          { at: 'pesel', row: 1 },
          { at: 'pesel', row: 2 },
        ],
      },
      {
        shows: 'spaces, an apostrophe and a wrong check digit are none of its business',
        rows: [{ pesel: "' 152312 00143 " }, { pesel: '15231200144' }],
      },
    ],
  },
});

/** Zeros in front and digits for letters are put in only where the check digit, the birth date and, where given, the sex all agree. */
function repair(
  { code, candidates: [value] }: CellProblem<PeselFacts>,
  row: RowValues<ChildrenColumns, 'birthDate' | 'sex'>,
): Repair<PeselFacts> | undefined {
  const mended = REPAIRS.get(code);
  if (mended === undefined || !value || !agreesWith(value, row)) return undefined;
  const agreeing = `cyfra kontrolna, data urodzenia (${formatShortDate(value.birthDate)})${row.sex === undefined ? '' : ' i płeć'}`;
  return { value, proof: `${mended} zgadzają się ${agreeing}` };
}
