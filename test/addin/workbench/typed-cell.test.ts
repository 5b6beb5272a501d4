/** What typing into a cell of the workbench means. */
import { day } from '../../../core/values/day.ts';
import { typedCell } from '../../../addin/workbench/typed-cell.ts';

/** The entry, in one line. */
function typed(text: string, numberFormat = 'General'): unknown {
  const meant = typedCell(text, numberFormat);
  return meant.kind === 'entry' ? meant.entry : meant.kind;
}
const number = (value: number) => ({ kind: 'number', number: value });
const text = (value: string) => ({ kind: 'text', text: value });

test.each([
  ['5', 5],
  ['1234,5', 1234.5],
  ['1 234,50', 1234.5],
  ['1\u00a0234\u202f567', 1_234_567],
  ['-12,3', -12.3],
  [' 8 ', 8],
  ['120,00 zł', 120],
  ['120zł', 120],
  ['12,3%', 0.123],
  ['007', 7],
  ['-0', 0],
  ['123456789012345', 123_456_789_012_345],
])('%p is a number', (given, expected) => {
  expect(typed(given)).toEqual(number(expected));
});

test('in a cell of percents a plain number means percent, as in Excel', () => {
  expect(typed('50', '0%')).toEqual(number(0.5));
  expect(typed('50%', '0.00%')).toEqual(number(0.5));
});

test.each([
  ['12.03.2015', '2015-03-12'],
  ['1.3.2015', '2015-03-01'],
  ['12-03-2015', '2015-03-12'],
  ['12/3/2015', '2015-03-12'],
  ['2015-03-12', '2015-03-12'],
  ['2015.3.2', '2015-03-02'],
  ['12.03.29', '2029-03-12'],
  ['12.03.30', '1930-03-12'],
  ['29.02.2024', '2024-02-29'],
])('%p is a day', (given, expected) => {
  expect(typed(given)).toEqual({ kind: 'day', day: day(expected) });
});

test.each([
  'Anna',
  '31.02.2015',
  '29.02.2023',
  '12.03',
  '12.03-2015',
  '31.12.1899',
  '1 23',
  '1.234,50',
  '1234.50',
  '12 345 67',
  '1/2',
  '10:30',
  '1E5',
  '+48 600 100 200',
  '-brak',
  'PRAWDA',
  ',5',
  ' z odstępem ',
])('%p stays the text that it is', (given) => {
  expect(typed(given)).toEqual(text(given));
});

test('a PESEL stays a text with its zeros, although Excel would make a number of it', () => {
  expect(typed('02270812345')).toEqual(text('02270812345'));
  expect(typed('0227081234')).toEqual(number(227_081_234));
});

test('a number with more digits than Excel keeps stays a text', () => {
  const account = '61109010140000071219812874';
  expect(typed(account)).toEqual(text(account));
  expect(typed('1234567890123456')).toEqual(text('1234567890123456'));
});

test('in a cell of texts everything is a text', () => {
  for (const given of ['5', '12.03.2015', '=1+1', '1 234,50']) expect(typed(given, '@')).toEqual(text(given));
});

test('a leading apostrophe makes a text and is not part of it', () => {
  expect(typed("'007")).toEqual(text('007'));
  expect(typed("'=1+1")).toEqual(text('=1+1'));
  expect(typed("''cytat'")).toEqual(text("'cytat'"));
  expect(typed("'007", '@')).toEqual(text('007'));
});

test.each(['', "'"])('%p empties the cell', (given) => {
  expect(typed(given)).toEqual({ kind: 'empty' });
  expect(typed(given, '@')).toEqual({ kind: 'empty' });
});

test.each(['=1+1', ' =A1', '='])('the formula %p is refused with what to do', (given) => {
  expect(typedCell(given, 'General')).toEqual({
    kind: 'refused',
    message: expect.stringMatching(/nie wpisuje formuł.*w Excelu.*apostrofem/),
  });
});
