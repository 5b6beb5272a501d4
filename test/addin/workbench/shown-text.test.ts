/** How cells look in the workbench, and that what is shown for editing means the same when it is typed again. */
import fc from 'fast-check';
import { editedText, shownText } from '../../../addin/workbench/shown-text.ts';
import { typedCell } from '../../../addin/workbench/typed-cell.ts';
import { day, excelSerial } from '../../../core/values/day.ts';
import type { CellValue } from '../../../core/workbooks/index.ts';

/** As people read it: no-break spaces are spaces. */
function shown(value: CellValue, numberFormat = 'General', date1904 = false): string {
  return shownText({ value, numberFormat }, date1904).replaceAll('\u00a0', ' ');
}
function edited(value: CellValue, numberFormat = 'General'): string {
  return editedText({ value, numberFormat }, false);
}

test('texts are shown as they are, other values in the words of a Polish Excel', () => {
  expect(['Anna', '007', undefined, true, false, { error: '#N/A' }].map((value) => shown(value))).toEqual([
    'Anna',
    '007',
    '',
    'PRAWDA',
    'FAŁSZ',
    '#N/D!',
  ]);
});

test.each([
  [0, '0'],
  [1234.5, '1234,5'],
  [-0.5, '-0,5'],
  [0.1 + 0.2, '0,3'],
  [44_051_401_359, '44051401359'],
  [123_456_789_012, '1,23457E+11'],
  [1_234_567.891, '1234567,891'],
  [2 / 3, '0,666666667'],
  [1e-7, '0,0000001'],
])('%p without a format is %p', (value, expected) => {
  expect(shown(value)).toBe(expected);
});

test.each([
  [1234.5, '0', '1235'],
  [1234.5, '#,##0.00', '1 234,50'],
  [1.005, '0.00', '1,01'],
  [-1234.5, '#,##0.00 "zł"', '-1 234,50 zł'],
  [1049.86, '#,##0.00\\ [$zł-415]', '1 049,86 zł'],
  [-5, '#,##0 ;[Red](#,##0)', '(5)'],
  [0.7, '0%', '70%'],
  [0.07, '0.0%', '7,0%'],
  [7, '000', '007'],
  [1.5, '0.0##', '1,5'],
  [12, '0.###', '12'],
  [-0.001, '0.00', '0,00'],
  [5, '@', '5'],
  [0.5, '# ?/?', '0,5'],
  [950, '00-000', '00-950'],
  [5_252_525_252, '000-000-00-00', '525-252-52-52'],
  [1234.5, '[$-10415]#,##0.00', '1 234,50'],
  [1_234_567, '#,##0,', '1 235'],
  [1e21, '0.00', '1000000000000000000000,00'],
  [1e21, 'General', '1E+21'],
  [1e-12, 'General', '1E-12'],
  [0, '_-* #,##0.00\\ "zł"_-;\\-* #,##0.00\\ "zł"_-;_-* "-"??\\ "zł"_-;_-@_-', '- zł'],
  [-1234.5, '_-* #,##0.00\\ "zł"_-;\\-* #,##0.00\\ "zł"_-;_-* "-"??\\ "zł"_-', '-1 234,50 zł'],
  [0, '0;-0;;@', ''],
  [5, '"Nr 0"0', 'Nr 05'],
  [12.5, '.00', '12,50'],
  [0.5, `0.${'0'.repeat(120)}`, `0,5${'0'.repeat(29)}`],
  [15_000, '0.00E+00', '15000'],
])('%p in the format %p is %p', (value, format, expected) => {
  expect(shown(value, format)).toBe(expected);
});

test.each([
  [excelSerial(day('2015-03-12')), 'dd.mm.yyyy', '12.03.2015'],
  [excelSerial(day('2015-03-12')), 'mmm yyyy', '12.03.2015'],
  [excelSerial(day('2015-03-12')) + 0.4375, 'dd.mm.yyyy h:mm', '12.03.2015 10:30'],
  [0.4375, 'h:mm', '10:30'],
  [45_000.99999, 'dd.mm.yyyy hh:mm', '15.03.2023 23:59'],
  [0, 'h:mm', '00:00'],
  [1.5, '[h]:mm', '36:00'],
  [0.0625, '[mm]:ss', '90:00'],
  [-1, 'dd.mm.yyyy', '-1'],
  [60, 'dd.mm.yyyy', '60'],
])('%p in the date format %p is %p', (value, format, expected) => {
  expect(shown(value, format)).toBe(expected);
});

test('a workbook that counts days from 1904 shows its own days', () => {
  expect(shown(0, 'dd.mm.yyyy', true)).toBe('01.01.1904');
});

test('for editing a number shows all of its digits, a percent its sign, a day its date', () => {
  expect(edited(1234.567, '#,##0.00')).toBe('1234,567');
  expect(edited(0.07, '0%')).toBe('7%');
  expect(edited(excelSerial(day('2015-03-12')), 'dd.mm.yyyy')).toBe('12.03.2015');
  expect(edited('007')).toBe('007');
  expect(edited(1e-7, '0.00%')).toBe('0,00001%');
  expect(edited(0.1 + 0.2)).toBe('0,3');
  expect(edited(-1e-7)).toBe('-0,0000001');
});

test('what is shown for editing means the same number again', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 100);
  fc.assert(
    fc.property(cents, fc.constantFrom('General', '#,##0.00', '0%'), (value, format) => {
      expect(typedCell(edited(value, format), format)).toEqual({
        kind: 'entry',
        entry: { kind: 'number', number: value },
      });
    }),
  );
});

test('what is shown for editing means the same day again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
      const again = typedCell(edited(serial, 'dd.mm.yyyy'), 'dd.mm.yyyy');
      expect(again).toMatchObject({ kind: 'entry', entry: { kind: 'day' } });
      expect(again.kind === 'entry' && again.entry.kind === 'day' && excelSerial(again.entry.day)).toBe(
        serial,
      );
    }),
  );
});
