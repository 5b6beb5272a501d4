/** What Excel is told, so that a text stays a text and a day is shown as one. */
import { contentOf, contentOfState } from '../../../../addin/host/excel/cell-content.ts';
import { day } from '../../../../core/values/day.ts';

const GENERAL = 'General';

test.each(['Wymyślna', 'rodzina zastępcza (spokrewniona)', ' dwa\nwiersze ', 'prawdą jest'])(
  'leaves %j as it is',
  (text) => {
    const content = contentOf({ kind: 'text', text }, GENERAL, false);
    expect(content).toMatchObject({ raw: text, numberFormat: GENERAL, value: text });
  },
);

test.each([
  '00210112347',
  '1/2',
  '5 sty',
  '734,90 zł',
  '50%',
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
])('gives %j an apostrophe and keeps the format of the cell', (text) => {
  const content = contentOf({ kind: 'text', text }, 'dd.mm.yyyy', false);
  expect(content).toMatchObject({ raw: `'${text}`, numberFormat: 'dd.mm.yyyy', value: text });
});

test('a cell of texts takes any text as it is', () => {
  expect(contentOf({ kind: 'text', text: '=1+1' }, '@', false)).toMatchObject({
    raw: '=1+1',
    numberFormat: '@',
  });
});

test('a number takes the format for texts or dates away, and keeps every other', () => {
  const formatAfter = (format: string) =>
    contentOf({ kind: 'number', number: 5 }, format, false).numberFormat;
  expect(['@', 'dd.mm.yyyy', '0.00', '# ##0.00 "zł"'].map(formatAfter)).toEqual([
    GENERAL,
    GENERAL,
    '0.00',
    '# ##0.00 "zł"',
  ]);
});

test('a day is its serial number in the system of the workbook, with a date format where there is none', () => {
  const to = { kind: 'day', day: day('2024-02-29') } as const;
  expect(contentOf(to, GENERAL, false)).toMatchObject({ raw: 45351, numberFormat: 'dd.mm.yyyy' });
  expect(contentOf(to, 'd mmm yyyy', false)).toMatchObject({ raw: 45351, numberFormat: 'd mmm yyyy' });
  // 2024-02-29 in the 1904 system: 45351 − 1462.
  expect(contentOf(to, GENERAL, true)).toMatchObject({ raw: 43889 });
});

test('a day before the workbook’s first is refused', () => {
  const to = { kind: 'day', day: day('1903-12-31') } as const;
  expect(contentOf(to, GENERAL, false)).toMatchObject({ raw: 1461 });
  expect(() => contentOf(to, GENERAL, true)).toThrow('od 1904 roku');
});

test('nothing empties the cell and leaves its format', () => {
  expect(contentOf({ kind: 'empty' }, '0.00', false)).toMatchObject({
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
  [{ value: 4, formula: 'A1*2', numberFormat: '0.00' }, '=A1*2'],
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
