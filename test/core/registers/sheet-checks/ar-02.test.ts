import { foundBy, text } from './sheets.ts';

const ROW = text('A2', 'Zmyślona') + text('B2', 'Anna') + text('C2', '02270812345');
const cells = (formula: string): readonly string[] =>
  foundBy('AR-02', `<row r="2">${ROW}<c r="E2"><f>${formula}</f><v>2</v></c></row>`).map(({ cell }) => cell);

test.each(['[1]Stawki!$A$1', "2*'[1]Stawki 2026'!A1", 'VLOOKUP(A2,[2]Arkusz1!$A:$B,2,0)'])(
  'finds that %s reads another file',
  (formula) => {
    expect(cells(formula)).toEqual(['E2']);
  },
);

test.each(['Tabela1[Kwota]', 'SUM(Tabela1[[#All],[Kwota]])', '&quot;[1]Stawki!A1&quot;', 'Stawki!A1'])(
  'leaves %s alone',
  (formula) => {
    expect(cells(formula)).toEqual([]);
  },
);

test('speaks once of each file', () => {
  const formulas = `<c r="E2"><f>[1]A!A1</f><v>1</v></c><c r="F2"><f>[1]A!A2+[2]B!A1</f><v>1</v></c>`;
  const more = `<row r="3">${text('A3', 'Zmyślony')}<c r="E3"><f>[2]B!A1</f><v>1</v></c></row>`;
  expect(foundBy('AR-02', `<row r="2">${ROW}${formulas}</row>${more}`).map(({ cell }) => cell)).toEqual([
    'E2',
    'E3',
  ]);
});
