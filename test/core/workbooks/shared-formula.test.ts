import { movedFormula } from '../../../core/workbooks/shared-formula.ts';

const down = (formula: string) => movedFormula(formula, { row: 2, column: 1 }, { row: 5, column: 3 });

describe('a formula shared by a block', () => {
  test.each([
    ['A1+B$2*$C3-$D$4', 'C4+D$2*$C6-$D$4'],
    ['SUM(A:B,1:2)', 'SUM(C:D,4:5)'],
    ['SUM($A:$B,$1:$2)', 'SUM($A:$B,$1:$2)'],
    ['\'Arkusz A1\'!A1&"A1"', '\'Arkusz A1\'!C4&"A1"'],
    ['Rejestr[Kwota A1]+LOG10(A1)', 'Rejestr[Kwota A1]+LOG10(C4)'],
    ['STAWKA2024+A1B2', 'STAWKA2024+A1B2'],
    ['IF(A1="x""A1",TRUE,1E5)', 'IF(C4="x""A1",TRUE,1E5)'],
    ['Sheet1!A1:B2', 'Sheet1!C4:D5'],
  ])('%s reads %s three rows down and two columns on', (formula, moved) => {
    expect(down(formula)).toBe(moved);
  });

  test('goes on at the other edge of the sheet, as Excel does', () => {
    expect(movedFormula('A1', { row: 5, column: 5 }, { row: 4, column: 4 })).toBe('XFD1048576');
  });

  test('a hostile formula costs no time', () => {
    const hostile = '['.repeat(2_000_000);
    expect(down(hostile)).toBe(hostile);
  });
});
