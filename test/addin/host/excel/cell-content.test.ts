/** What Excel is told, so that a text stays a text and a day is shown as one. */
import { contentOf, contentOfState } from '../../../../addin/host/excel/cell-content.ts';
import type { DateSystem } from '../../../../addin/host/excel/workbook-dates.ts';
import { day } from '../../../../core/values/day.ts';
import type { CellEntry } from '../../../../core/workbooks/index.ts';

const GENERAL = 'General';
const PLACE = { sheet: 'Rejestr', row: 7, column: 2 };

const content = (entry: CellEntry, format = GENERAL, dates: DateSystem = '1900') =>
  contentOf(entry, PLACE, format, dates);
const text = (written: string): CellEntry => ({ kind: 'text', text: written });

test.each(['Wymyślna', 'rodzina zastępcza (spokrewniona)', ' dwa\nwiersze ', 'prawdą jest'])(
  'leaves %j as it is',
  (written) => {
    expect(content(text(written))).toMatchObject({ raw: written, numberFormat: GENERAL, value: written });
  },
);

test.each([
  '00210112347',
  '1/2',
  '5 sty',
  '734,90 zł',
  '50%',
  '(5)',
  '$5',
  '1E5',
  '=1+1',
  '+48',
  '-',
  '@ala',
  '#N/A',
  "'cytat'",
  'PRAWDA',
  'fałsz',
  'True',
  '１２',
  '٥',
  '＝A1',
  '＋x',
  '－x',
  '＠x',
])('gives %j an apostrophe and keeps the format of the cell', (written) => {
  expect(content(text(written), 'dd.mm.yyyy')).toMatchObject({
    raw: `'${written}`,
    typedIn: 'dd.mm.yyyy',
    numberFormat: 'dd.mm.yyyy',
    value: written,
  });
});

test('a cell of texts takes any text as it is, but for an apostrophe in front, which Excel would drop', () => {
  expect(content(text('=1+1'), '@')).toMatchObject({ raw: '=1+1', numberFormat: '@' });
  expect(content(text("'cytat'"), '@')).toMatchObject({ raw: "''cytat'", value: "'cytat'" });
});

test('a text that fills the cell has no room for an apostrophe and is typed into a cell for texts', () => {
  const longest = '1'.padEnd(32_767, 'x');
  expect(content(text(longest), '0.00')).toEqual({
    raw: longest,
    typedIn: '@',
    numberFormat: '0.00',
    value: longest,
  });
  expect(content(text(longest.slice(1)), GENERAL)).toMatchObject({ typedIn: GENERAL });
});

test.each<[string, CellEntry, DateSystem, string]>([
  ['a text that no cell holds', text('x'.repeat(32_768)), '1900', 'cell-text-too-long'],
  ['what is no number', { kind: 'number', number: NaN }, '1900', 'number-not-in-excel'],
  ['what is no number any more', { kind: 'number', number: Infinity }, '1900', 'number-not-in-excel'],
  ['a day before 1900', { kind: 'day', day: day('1899-12-31') }, '1900', 'day-not-in-excel'],
  ['a day before 1904', { kind: 'day', day: day('1903-12-31') }, '1904', 'day-not-in-excel'],
  [
    'a day counted nobody knows how',
    { kind: 'day', day: day('2024-02-29') },
    'unknown',
    'date-system-unknown',
  ],
])('%s is refused with its sheet and cell', (_, entry, dates, code) => {
  expect(() => content(entry, GENERAL, dates)).toThrow(
    expect.objectContaining({
      code,
      place: { sheet: 'Rejestr', cell: 'C7' },
      message: expect.stringMatching(/„Rejestr”.*C7/) as string,
    }) as Error,
  );
});

test('a number takes the format for texts or dates away, and keeps every other', () => {
  const formatAfter = (format: string) => content({ kind: 'number', number: 5 }, format).numberFormat;
  expect(['@', 'dd.mm.yyyy', '0.00', '# ##0.00 "zł"'].map(formatAfter)).toEqual([
    GENERAL,
    GENERAL,
    '0.00',
    '# ##0.00 "zł"',
  ]);
});

test('a day is its serial number in the system of the workbook, with a date format where there is none', () => {
  const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
  expect(content(to)).toMatchObject({ raw: 45351, numberFormat: 'dd.mm.yyyy' });
  expect(content(to, 'd mmm yyyy')).toMatchObject({ raw: 45351, numberFormat: 'd mmm yyyy' });
  // 2024-02-29 in the 1904 system: 45351 − 1462.
  expect(content(to, GENERAL, '1904')).toMatchObject({ raw: 43889 });
});

test('nothing empties the cell and leaves its format', () => {
  expect(content({ kind: 'empty' }, '0.00')).toMatchObject({
    raw: '',
    numberFormat: '0.00',
    value: undefined,
  });
});

test.each([
  [{ value: 'x', formula: undefined, numberFormat: GENERAL }, 'x'],
  [{ value: '0012', formula: undefined, numberFormat: GENERAL }, "'0012"],
  [{ value: '0012', formula: undefined, numberFormat: '@' }, '0012'],
  [{ value: { error: '#N/A' }, formula: undefined, numberFormat: GENERAL }, '#N/A'],
  [{ value: true, formula: undefined, numberFormat: GENERAL }, true],
  [{ value: undefined, formula: undefined, numberFormat: 'dd.mm.yyyy' }, ''],
])('puts back %j', (state, raw) => {
  const { numberFormat } = state;
  expect(contentOfState(state)).toMatchObject({ raw, typedIn: numberFormat, numberFormat });
});

test('a number that stood in a cell for texts is typed in before the cell becomes one', () => {
  expect(contentOfState({ value: 7, formula: undefined, numberFormat: '@' })).toMatchObject({
    raw: 7,
    typedIn: GENERAL,
    numberFormat: '@',
  });
});
