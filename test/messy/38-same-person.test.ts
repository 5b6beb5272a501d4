/** Item 38: one person written in several ways: the same number under other names is told, the same name is not. */
import { said } from '../support/messy-sheets.ts';
import { child, date, pesel, registerSheet } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

/** Two stays under one number and these names; they overlap, so that two children could not have them. */
function stays(
  one: readonly [last: string, first: string],
  other: readonly [last: string, first: string],
  number = pesel('150312', 2),
) {
  const stay = ([last, first]: readonly [string, string], from: string, to: string | null) =>
    child(1, {
      Nazwisko: last,
      'Imię\n(imiona)': first,
      PESEL: number,
      'Data umieszczenia': date(from),
      'Data zakończenia pobytu': to === null ? null : date(to),
    });
  const rows = [stay(one, '2018-01-10', '2020-02-01'), stay(other, '2019-01-01', null)];
  return said(workbookOf({ Dzieci: registerSheet(rows) })).found.filter((found) => /^RC-A0[67]/.test(found));
}

test.each<[string, readonly [string, string], readonly [string, string]]>([
  ['a hyphen or a dash', ['Zmyślona-Wymyślna', 'Anna'], ['Zmyślona – Wymyślna', 'Anna']],
  ['capitals', ['Zmyślona', 'Anna'], ['ZMYŚLONA', 'ANNA']],
  ['two spaces', ['Zmyślona  Wymyślna', 'Anna'], ['Zmyślona Wymyślna', 'Anna']],
  ['letters without marks', ['Zmyślona', 'Łucja'], ['Zmyslona', 'Lucja']],
  ['names typed on a Mac', ['Zmyślona', 'Anna'], ['Zmyślona'.normalize('NFD'), 'Anna']],
  ['a second name left out', ['Zmyślona', 'Anna Maria'], ['Zmyślona', 'Anna']],
  ['names in the other order', ['Zmyślona', 'Anna'], ['Anna', 'Zmyślona']],
])('%s: one child', (_, one, other) => {
  expect(stays(one, other)).toEqual([]);
});

test('two other names under one number are told, at the second of them', () => {
  const found = stays(['Zmyślona', 'Anna'], ['Nieistniejąca', 'Zofia']);
  expect(found).toEqual(['RC-A06 F7']);
});
