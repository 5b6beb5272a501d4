/** Items 10 and 11: case marks that Excel has turned into dates and numbers, and marks of many patterns. */
import { messyRows, told } from '../support/messy-register.ts';

const SHOWN_AS_MONTH = { t: 'n', v: 45_047, z: 'mmm.yy' } as const;
const DOCUMENT = 'Seria i nr dokumentu\n(gdy brak PESEL)';

test.each([
  ['„5/2023” made a date', 'Sygnatura akt', SHOWN_AS_MONTH, 'M6', 'Excel zamienił znak sprawy na datę.'],
  ['the text of such a date', 'Nr decyzji', 'maj.23', 'N6', 'Excel zamienił znak sprawy na datę.'],
  ['„1.10” made 1.1', 'Nr decyzji', 1.1, 'N6', 'Znak sprawy jest przechowywany jako liczba'],
  ['a number among marks', 'Nr decyzji', 17, 'N6', 'Znak sprawy jest przechowywany jako liczba'],
  ['a document made a date', DOCUMENT, SHOWN_AS_MONTH, 'H6', 'Excel zamienił numer dokumentu na datę.'],
] as const)('%s is told and never guessed back', (_, heading, value, cell, words) => {
  const answer = told(messyRows([{ [heading]: value }], 8));
  expect(answer.said).toEqual([`AR-04 ${cell}`]);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});

test('marks of many offices in one column are no fault', () => {
  const marks = ['MOPS.IPS.4207.1/2023', '008020/REJON 3/2023', 'PS.1.431.3.3.2012.IJ-B', '021.1.66.2013'];
  const rows = marks.map((mark) => ({ 'Nr decyzji': mark }));
  expect(told(messyRows(rows, 4))).toMatchObject({ said: [], repaired: {} });
});

test('a shortened mark among many of one pattern is worth a look', () => {
  const { said, words, repaired } = told(messyRows([{ 'Nr decyzji': '5/2023' }], 12));
  expect(said).toEqual(['AR-05 N6']);
  expect(words.join()).toContain('inaczej zbudowana jest większość znaków spraw w kolumnie (11 z 12)');
  expect(repaired).toEqual({});
});

test('an identity card with a wrong check digit is told', () => {
  expect(told(messyRows([{ [DOCUMENT]: 'ABC 123456' }]))).toMatchObject({ said: ['AR-06 H6'], repaired: {} });
});
