import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { nameAndPost } from '../../../../core/workload/layouts/name-and-post.ts';
import { personAbove } from '../../../../core/workload/layouts/person.ts';
import type { Person } from '../../../../core/workload/layouts/person.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { dayGridSheet } from '../../../support/day-grid-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import type { Cell } from '../../../support/team-sheets.ts';

const PLACE = { file: 'ZPS 1.xlsx', sheet: 'kwiecień' };

function person(...titles: Cell[][]): Person {
  const sheet = readWorkbook(
    workbookOf({ kwiecień: dayGridSheet({ titles, rows: [] }) }),
    nodePlatform,
  ).sheet('kwiecień');
  return personAbove(sheet, titles.length + 2, `A${titles.length + 2}`, PLACE);
}

describe('a name with a post behind it', () => {
  test.each([
    ['Agnieszka Próbińska, starszy pracownik socjalny', 'Agnieszka Próbińska', 'starszy pracownik socjalny'],
    ['Anna Wymyślna, Specjalista pracy socjalnej', 'Anna Wymyślna', 'Specjalista pracy socjalnej'],
    ['mgr Jan Zmyślony – specjalista', 'mgr Jan Zmyślony', 'specjalista'],
    ['Jan Zmyślony (aspirant pracy socjalnej)', 'Jan Zmyślony', 'aspirant pracy socjalnej'],
    ['Jan Zmyślony st. pracownik socjalny', 'Jan Zmyślony', 'st. pracownik socjalny'],
    ['Anna Wymyślna, doradca zawodowy', 'Anna Wymyślna', 'doradca zawodowy'],
    ['Wymyślna, Anna', 'Wymyślna, Anna', ''],
    ['Wymyślna, Anna, pracownik socjalny', 'Wymyślna, Anna', 'pracownik socjalny'],
    ['Wymyślna - Łąka Anna', 'Wymyślna - Łąka Anna', ''],
    ['Anna Wymyślna – ZPS 3', 'Anna Wymyślna', ''],
    ['Anna Wymyślna, kwiecień 2026', 'Anna Wymyślna', ''],
    ['Anna Wymyślna, w zastępstwie Jana Zmyślonego', 'Anna Wymyślna', ''],
    ['Opiekun Jan', 'Opiekun Jan', ''],
    ['J. Z.', 'J. Z.', ''],
    ['', '', ''],
  ])('„%s”', (text, name, post) => {
    expect(nameAndPost(text)).toEqual({ name, post });
  });
});

describe('the lines above a table', () => {
  test.each<[string, Cell[][], Partial<Person>]>([
    [
      'in one cell',
      [['Pracownik: Agnieszka Próbińska, starszy pracownik socjalny, etat: 1']],
      { name: 'Agnieszka Próbińska', post: 'starszy pracownik socjalny', fte: 1, cell: 'A1' },
    ],
    [
      'with the FTE before its word',
      [['Imię i nazwisko pracownika socjalnego: Jan Zmyślony, 1/2 etatu']],
      { name: 'Jan Zmyślony', post: '', fte: 0.5, cell: 'A1' },
    ],
    [
      'in letters that another system has taken apart',
      [['Imię i nazwisko: Ewa Żółć, młodszy specjalista'.normalize('NFD')]],
      { name: 'Ewa Żółć', post: 'młodszy specjalista' },
    ],
    [
      'with answers in cells of their own',
      [['Pracownik (imię i nazwisko):', null, 'Anna Wymyślna', 'Etat:', '0,75']],
      { name: 'Anna Wymyślna', fte: 0.75, cell: 'C1' },
    ],
  ])('name the worker %s', (_, titles, expected) => {
    expect(person(...titles)).toMatchObject(expected);
  });

  test('leave a question open where the next cell is the next question', () => {
    const { name, fte, findings } = person(['Pracownik:', null, 'Etat:', 1, 'Stanowisko:', '']);
    expect([name, fte, findings]).toEqual(['', 1, []]);
  });
});
