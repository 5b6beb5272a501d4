import { rawSheet } from '../../../support/raw-workbook.ts';
import { foundBy, text } from './sheets.ts';

const HEAD = ['Nazwisko', 'Imię', 'PESEL', 'Data umieszczenia'];
const head = HEAD.map((heading, column) => text(`${'ABCD'.charAt(column)}1`, heading)).join('');
const rule = (row: number): string =>
  `<conditionalFormatting sqref="C${row}"><cfRule type="duplicateValues" priority="${row}"/></conditionalFormatting>`;
const withRules = (count: number): Record<string, string> => ({
  'xl/worksheets/sheet1.xml': rawSheet(
    `<row r="1">${head}</row><row r="2">${text('A2', 'Zmyślona')}${text('C2', '02270812345')}</row>`,
    Array.from({ length: count }, (_, at) => rule(at + 2)).join(''),
  ),
});

test('rules by the hundred are counted once for the sheet', () => {
  const found = foundBy('AR-12', '', withRules(214));
  expect(found).toMatchObject([{ cell: 'C2', severity: 'info' }]);
  expect(found[0]?.message).toContain('214\u00a0reguł formatowania warunkowego');
});

test('as many as people make by hand are none of its business', () => {
  expect(foundBy('AR-12', '', withRules(100))).toEqual([]);
});
