/** RC-A07: the same names and birth date with another PESEL or with none: probably one child entered as two. */
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineTableCheck } from '../../check/table-check.ts';
import { NAME_COLUMNS, NAME_IDS } from '../names.ts';
import { children } from '../register.ts';
import { identityOf, rowsByNameAndBirth } from '../same-child.ts';

const ANNA = { lastName: 'Wymyślna', firstName: 'Anna', birthDate: '2015-03-12' };

export const rcA07 = defineTableCheck(children, {
  id: 'RC-A07',
  title: 'To samo nazwisko, imię i data urodzenia przy innym numerze PESEL lub bez numeru',
  severity: 'warning',
  category: 'identity',
  basis: SENSE_OF_DATA,
  reads: ['birthDate', 'pesel'],
  mayRead: ['documentNumber', ...NAME_IDS],
  oneOf: NAME_COLUMNS,
  // Without any number or document the row is incomplete, not double.
  consequenceOf: ['RC-A05', 'RC-A06'],
  advice:
    'Sprawdź, czy to jedno dziecko. Jeżeli tak, wpisz w obu wierszach ten sam numer PESEL; jeżeli nie, zaznacz to w uwagach.',
  *find(table) {
    for (const rows of table.shared(rowsByNameAndBirth)) {
      const known = new Set<string>();
      let first: number | undefined;
      for (const row of rows) {
        const identity = identityOf(table, row);
        if (identity === undefined || known.has(identity)) continue;
        known.add(identity);
        first ??= row;
        if (row === first) continue;
        const what = table.values('pesel')[row] ? 'jest inny numer PESEL' : 'nie ma numeru PESEL';
        yield {
          row,
          at: 'pesel',
          message: `Dziecko o tym samym nazwisku, imieniu i dacie urodzenia jest już w rejestrze, a w tym wierszu ${what}.`,
          linked: [
            { at: 'pesel', row: first },
            { at: 'birthDate', row: first },
          ],
        };
      }
    }
  },
  examples: {
    passing: [
      {
        shows: 'two stays of one child, also without a number',
        rows: [
          { ...ANNA, pesel: '15231200143' },
          { ...ANNA, pesel: '15231200143' },
          { lastName: 'Testenko', firstName: 'Oleh', birthDate: '2014-01-01', documentNumber: 'ZZ 0000001' },
          { lastName: 'Testenko', firstName: 'Oleh', birthDate: '2014-01-01', documentNumber: 'zz0000001' },
        ],
      },
    ],
    failing: [
      {
        shows: 'another number',
        rows: [
          { ...ANNA, pesel: '15231200143' },
          { ...ANNA, pesel: '15231200167' },
        ],
        finds: [{ at: 'pesel', row: 1 }],
      },
      {
        shows: 'no number, but a document; case and diacritics do not matter',
        rows: [
          { ...ANNA, pesel: '15231200143' },
          { lastName: 'WYMYSLNA', firstName: 'ANNA', birthDate: '2015-03-12', documentNumber: 'ZZ 0000001' },
        ],
        finds: [{ at: 'pesel', row: 1 }],
      },
    ],
    edge: [
      {
        shows: 'another child differs in the first name or the birth date',
        rows: [
          { ...ANNA, pesel: '15231200143' },
          { lastName: 'Wymyślna', firstName: 'Ewa', birthDate: '2015-03-12', pesel: '15231200167' },
          { lastName: 'Wymyślna', firstName: 'Anna', birthDate: '2015-03-13', pesel: '15231300119' },
        ],
      },
      {
        shows: 'a wrong number is RC-A02 and says nothing; two rows of the second identity are one finding',
        rows: [
          { ...ANNA, pesel: '15231200145' },
          { ...ANNA, pesel: '15231200143' },
          { ...ANNA, pesel: '15231200144' },
          { ...ANNA, pesel: '15231200167' },
          { ...ANNA, pesel: '15231200167' },
        ],
        finds: [{ at: 'pesel', row: 3 }],
      },
    ],
  },
});
