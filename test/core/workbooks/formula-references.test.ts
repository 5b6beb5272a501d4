import fc from 'fast-check';
import { columnLetters, LAST_COLUMN, LAST_ROW } from '../../../core/workbooks/address.ts';
import {
  formulaPieces,
  referenceText,
  type FormulaReference,
} from '../../../core/workbooks/formula-references.ts';
import { movedFormula } from '../../../core/workbooks/shared-formula.ts';

const referencesOf = (formula: string): FormulaReference[] =>
  formulaPieces(formula).filter((piece) => typeof piece !== 'string');
const textOf = (formula: string): string =>
  formulaPieces(formula)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

describe('references in a formula', () => {
  test.each<[string, string[]]>([
    ['A1+$B$2', ['A1', '$B$2']],
    ['SUM(A1:B2,C:C,3:4)', ['A1:B2', 'C:C', '3:4']],
    ["'Dane A1'!B2&Dane!C3", ["'Dane A1'!B2", 'Dane!C3']],
    ["'It''s A1'!$B2", ["'It''s A1'!$B2"]],
    ['Łódź!A1', ['Łódź!A1']],
    ['A1#+@B2', ['A1', 'B2']],
    ['A1:INDEX(B:B,2)', ['A1', 'B:B']],
    ['Dane!A1:Dane!B2', ['Dane!A1', 'Dane!B2']],
    ['(A1)^-B2%', ['A1', 'B2']],
    ['a1+xfd1048576', ['a1', 'xfd1048576']],
  ])('of %s are %j', (formula, references) => {
    expect(referencesOf(formula).map(({ text }) => text)).toEqual(references);
  });

  test.each([
    '"A1"&"""B2"""',
    "Tabela[[#This Row],[Kol A1]]+Tabela[A1 '] B2]",
    'LOG10(2)+ATAN2(1,2)',
    'STAWKA_A1+A1_B+A1.B2+_A1+ŁA1+A1Ł',
    '1E5+1.5E10+2.0',
    'XFE1+A1048577+A0+ABCD1',
    '#REF!+Dane!#REF!+#N/A',
    "Dane!Nazwa+'Dane A1'!Nazwa+[1]!Nazwa",
    'TRUE+{1,2;3,4}',
    '"A1',
    "'A1",
    '[A1',
  ])('are none in %s', (formula) => {
    expect(referencesOf(formula)).toEqual([]);
    expect(textOf(formula)).toBe(formula);
  });

  test.each(['[1]Dane!A1', "'[1]Dane 2'!A1", 'Styczeń:Marzec!A1', "'I kw:II kw'!A1:B2"])(
    'of other workbooks and of several sheets are told apart: %s',
    (formula) => {
      expect(referencesOf(formula).map(({ isForeign, text }) => [isForeign, text])).toEqual([
        [true, formula],
      ]);
    },
  );

  test('name their sheet as it is called', () => {
    const sheets = referencesOf("'Rodziny (''26)'!A1+Dane!A1+A1").map(({ sheet }) => sheet);
    expect(sheets).toEqual(["Rodziny ('26)", 'Dane', undefined]);
  });

  test('of a hostile formula cost no time', () => {
    for (const part of ['[', "'", '"', 'A1:', "[a'", "''!", 'A!'])
      expect(textOf(part.repeat(2_000))).toBe(part.repeat(2_000));
    expect(referencesOf('A1+'.repeat(1_000_000))).toEqual([]);
  });
});

const column = fc.integer({ min: 0, max: LAST_COLUMN }).map(columnLetters);
const row = fc.integer({ min: 1, max: LAST_ROW }).map(String);
const fixed = fc.constantFrom('', '$');
const cell = fc.tuple(fixed, column, fixed, row).map((parts) => parts.join(''));
const pair = (one: fc.Arbitrary<string>) => fc.tuple(one, one).map(([from, to]) => `${from}:${to}`);
const side = (one: fc.Arbitrary<string>) => fc.tuple(fixed, one).map((parts) => parts.join(''));
const prefix = fc.constantFrom('', 'Dane!', "'Dane A1'!", "'o''A1'!", 'Żłobek_2!', '[2]Dane!', 'A:B!');
const reference = fc
  .tuple(prefix, fc.oneof(cell, pair(cell), pair(side(column)), pair(side(row))))
  .map((parts) => parts.join(''));
const other = fc.constantFrom(
  ...['"A1:B2"', '"x""A1"', 'Tabela[A1]', "Tabela[[#All],['[A1]]", 'STAWKA_A1', '1E5', '12', 'PI()', 'TRUE'],
  ...['#N/A', '#REF!', 'Dane!Nazwa', 'Łódź1', '{1,2;3}', 'LOG10(2)'],
);
const term = fc.oneof(
  reference.map((text) => ({ text, isReference: true })),
  other.map((text) => ({ text, isReference: false })),
);
const formula = fc
  .array(fc.tuple(term, fc.constantFrom('+', ',', '&', ' ', '*(', ')-', '<=', '^')), { maxLength: 12 })
  .map((terms) => ({
    text: terms.map(([{ text }, operator]) => text + operator).join(''),
    references: terms.flatMap(([{ text, isReference }]) => (isReference ? [text] : [])),
  }));

test('every reference is found, whatever stands around it, and nothing else', () => {
  fc.assert(
    fc.property(formula, ({ text, references }) => {
      const found = referencesOf(text);
      expect(found.map((one) => one.text)).toEqual(references);
      expect(found.map(referenceText)).toEqual(references);
      expect(textOf(text)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('a formula moved and moved back is the same', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: LAST_ROW }),
    column: fc.integer({ min: 0, max: LAST_COLUMN }),
  });
  fc.assert(
    fc.property(formula, place, place, ({ text }, from, to) => {
      expect(movedFormula(movedFormula(text, from, to), to, from)).toBe(text);
    }),
    { numRuns: 300 },
  );
});
