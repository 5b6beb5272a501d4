import { uniqueHeaders } from '../../../../core/workbooks/write/table.ts';

test('every column of a table has a header of its own', () => {
  const headers = [undefined, 'Kwota', 'kwota', '', 'Kwota', 'Kolumna 1'];
  const columns = headers.map((header) => (header === undefined ? {} : { header }));
  expect(uniqueHeaders(columns)).toEqual([
    'Kolumna 1',
    'Kwota',
    'kwota (2)',
    'Kolumna 4',
    'Kwota (3)',
    'Kolumna 1 (2)',
  ]);
});
