import { foundBy, text } from './sheets.ts';

const cells = (rows: string): readonly string[] => foundBy('AR-01', rows).map(({ cell }) => cell);
const ROW = text('A2', 'Zmyślona') + text('B2', 'Anna') + text('C2', '02270812345');

test('finds an error of a formula wherever it stands, and names it as a Polish Excel does', () => {
  const found = foundBy('AR-01', `<row r="2">${ROW}<c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`);
  expect(found).toMatchObject([
    {
      cell: 'E2',
      header: 'Kwota świadczenia',
      columns: ['benefitAmount'],
      severity: 'warning',
      message: 'W komórce jest błąd formuły #DZIEL/0!.',
      value: { text: '#DZIEL/0!' },
    },
  ]);
});

test('finds one in a total below the rows of the register', () => {
  const total = `<row r="4">${text('A4', 'Razem')}<c r="E4" t="e"><f>SUM(#REF!)</f><v>#REF!</v></c></row>`;
  expect(cells(`<row r="2">${ROW}</row>${total}`)).toEqual(['E4']);
});

test('leaves a cell to the check of the register that speaks of it', () => {
  expect(cells(`<row r="2">${ROW}<c r="D2" t="e"><f>X</f><v>#NAME?</v></c></row>`)).toEqual([]);
});

test('finds nothing where every formula has a value', () => {
  expect(cells(`<row r="2">${ROW}<c r="E2"><f>1+1</f><v>2</v></c></row>`)).toEqual([]);
});
