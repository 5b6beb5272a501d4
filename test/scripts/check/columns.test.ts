import { children } from '../../../core/registers/children/register.ts';
import { proposeMapping } from '../../../core/registers/index.ts';
import { day } from '../../../core/values/day.ts';
import { correctionsOf, proposalLines } from '../../../scripts/check/columns.ts';
import { zColumns } from '../../../scripts/structure/columns.ts';
import { refusalOf } from '../../support/numbers.ts';
import { date, pesel } from '../../support/register-sheets.ts';
import { workbookView } from '../../support/register-views.ts';

test('corrections are what the options say, and none without options', () => {
  const none = { columns: undefined, headerRow: undefined, files: 1 };
  const columns = { pesel: 'D', leftOn: null };
  expect(correctionsOf({ ...none, files: 2 })).toBeUndefined();
  expect(correctionsOf({ ...none, columns })).toEqual({ columns });
  expect(correctionsOf({ ...none, headerRow: 7 })).toEqual({ header: 7 });
  expect(refusalOf(() => correctionsOf({ ...none, columns, files: 2 }))?.code).toBe('usage');
});

test('the proposal is told column by column: where, how sure and why', () => {
  const rows = [
    ['Nazwisko', 'Imie', 'Numer', 'Data umieszcz.', 'Data wydania'],
    ['Wymyślna', 'Anna', pesel('150312', 2), date('2020-05-11'), null],
  ];
  const corrections = { columns: { pesel: 'C', leftOn: null } };
  const input = { file: 'r.xlsx', workbook: workbookView({ Dzieci: { rows } }), corrections };
  const proposal = proposeMapping(input, [children], day('2026-04-30'));
  expect(proposal && proposalLines(proposal)).toEqual([
    'Kolumny arkusza „Dzieci” (pewne), nagłówek w wierszu 1 (pewne):',
    '  lastName „Nazwisko”: A „Nazwisko” (pewne), zgodny nagłówek',
    '  firstName „Imię”: B „Imie” (pewne), zgodny nagłówek',
    '  pesel „PESEL”: C „Numer” (pewne), wskazana',
    '  placedOn „Data umieszczenia”: D „Data umieszcz.” (prawdopodobne), podobny nagłówek',
    '  leftOn „Data zakończenia pobytu”: nie ma takiej kolumny (tak wskazano)',
    '  decisionDate „Data decyzji”: nie wybrano; może to być: E „Data wydania” (niepewne)',
  ]);
});

test('a column named twice is refused, whatever is said of it', () => {
  expect(zColumns.safeParse('pesel=A,leftOn=-,pesel=B').error?.issues).toMatchObject([
    { message: 'kolumnę „pesel” podano dwa razy' },
  ]);
  expect(zColumns.parse('pesel=a, leftOn=-')).toEqual({ pesel: 'A', leftOn: null });
});
