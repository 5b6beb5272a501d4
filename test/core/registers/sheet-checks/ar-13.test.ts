import { foundBy, text } from './sheets.ts';

const ROW = text('A2', 'Zmyślona') + text('B2', 'Anna') + text('C2', '02270812345');

test('counts the formulas that nobody has counted, at the first of them, and takes none for a failed one', () => {
  const rows = `<row r="2">${ROW}<c r="E2"><f>1+1</f></c></row><row r="4"><c r="E4"><f>SUM(E2:E3)</f></c></row>`;
  expect(foundBy('AR-13', rows)).toMatchObject([
    { cell: 'E2', severity: 'info', message: expect.stringMatching(/^Arkusz ma 2\sformuły bez/) },
  ]);
  expect(foundBy('AR-01', rows)).toEqual([]);
});

test('says nothing where every formula has a result', () => {
  expect(foundBy('AR-13', `<row r="2">${ROW}<c r="E2"><f>1+1</f><v>2</v></c></row>`)).toEqual([]);
});
