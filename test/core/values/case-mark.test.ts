import fc from 'fast-check';
import { readCaseMark, type CaseMarkCause } from '../../../core/values/case-mark.ts';

test.each([
  ['MOPS.IPS.4207.1/2023', 'A.A.0.0/R', 2023],
  ['008020/REJON 3/2023', '0/A 0/R', 2023],
  ['PS.1.431.3.3.2012.IJ-B', 'A.0.0.0.0.R.A-A', 2012],
  ['021.1.66.2013', '0.0.0.R', 2013],
  ['III Nsm 123/24', 'A A 0/0', 2024],
  ['  MOPS.4207.7.2023  ', 'A.0.0.R', 2023],
])('%p is read with its shape and year', (text, shape, year) => {
  expect(readCaseMark(text)).toEqual({ kind: 'certain', value: { text: text.trim(), shape, year } });
});

test.each<[string | number, boolean, CaseMarkCause]>([
  [45_047, true, 'date'],
  [1.1, false, 'number'],
  ['maj.23', false, 'date'],
  ['10.sty', false, 'date'],
  ['sty-23', false, 'date'],
  ['2023-05-01 00:00:00', false, 'date'],
  ['01.05.2023', false, 'date'],
])('%p is destroyed: Excel made a date or a number of it', (cell, shownAsDate, cause) => {
  expect(readCaseMark(cell, { shownAsDate })).toMatchObject({ kind: 'destroyed', cause });
});

test.each(['5/2023', '3-12', '1.10', '17'])(
  '%p may be the rest of a mark: asked unless the column writes so',
  (text) => {
    const read = readCaseMark(text);
    expect(read).toMatchObject({ kind: 'ambiguous', cause: 'short', values: [{ text }] });
    const shapes = new Set(read.kind === 'ambiguous' ? read.values.map(({ shape }) => shape) : []);
    expect(readCaseMark(text, { shapes }).kind).toBe('certain');
    expect(readCaseMark(text, { shapes: new Set(['A.0.0.R']) })).toMatchObject({ cause: 'unusual' });
  },
);

test('a whole number is asked about, words for nothing and notes are no marks', () => {
  expect(readCaseMark(17)).toMatchObject({ kind: 'ambiguous', cause: 'number' });
  expect(readCaseMark('brak')).toMatchObject({ kind: 'unreadable', cause: 'no-mark' });
  expect(readCaseMark('')).toMatchObject({ kind: 'unreadable', cause: 'empty' });
  expect(readCaseMark('1/'.repeat(50_000))).toMatchObject({ kind: 'unreadable', cause: 'too-long' });
});

test('nothing that can be typed makes the reader fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.double()),
      (cell) => readCaseMark(cell).kind.length > 0,
    ),
  );
});
