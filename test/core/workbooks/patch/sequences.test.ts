/** Random sequences of operations: every cell and formula that was not asked for is as it was, and so is every other part. */
import fc from 'fast-check';
import type { CellRange } from '../../../../core/workbooks/address.ts';
import {
  addHighlights,
  addSheet,
  addValidations,
  cellKey,
  freezeRows,
  patchWorkbook,
  removeHighlights,
  removeNames,
  removeSheet,
  removeValidations,
  setCells,
  setColumnWidths,
  setCustomXml,
  setNames,
  setRowHeights,
  styleCells,
  type PatchOperation,
} from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { RICH_WORKBOOKS } from '../../../support/rich-workbooks.ts';
import { after, changedParts } from '../../../support/workbook-parts.ts';

const SHEET = 'Rejestr';
const OWN = writeWorkbook(
  {
    title: 'Próba',
    sheets: [
      {
        name: SHEET,
        columns: [{ header: 'Kto' }, { header: 'Ile', style: 'money' }],
        rows: [['ja', 1], ['ty', { formula: 'B2*2', value: 2 }], [], ['44051401359', true]],
      },
      { name: 'Drugi', columns: [], rows: [[1, 2, { formula: "'Rejestr'!B3", value: 2 }]] },
    ],
  },
  nodePlatform,
);

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(6), fc.nat(4), fc.nat(4))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

/** Operations that change no value. */
const quiet: fc.Arbitrary<PatchOperation> = fc.oneof(
  range.map((cells) => styleCells(SHEET, [{ range: cells, look: { bold: true, fill: 'FFF2CC' } }])),
  range.map((cells) => styleCells(SHEET, [{ range: cells, look: { wrap: true, border: { top: 'thin' } } }])),
  fc
    .tuple(range, fc.boolean())
    .map(([cells, replaces]) =>
      addValidations(SHEET, [{ ranges: [cells], rule: { kind: 'list', words: ['a', 'b'] }, replaces }]),
    ),
  range.map((cells) =>
    addHighlights([{ sheet: SHEET, ranges: [cells], formula: '1=1', look: { color: '8B0000' } }]),
  ),
  fc.constantFrom('a1a', 'Słownik').map((name) => setNames([{ name: `n_${name}`, formula: '1' }])),
  fc.tuple(fc.nat(4), fc.nat(2)).map(([rows, columns]) => freezeRows(SHEET, rows, columns)),
  fc.nat(9).map((column) => setColumnWidths(SHEET, [{ column, width: 12 }])),
  fc.integer({ min: 1, max: 12 }).map((row) => setRowHeights(SHEET, [{ row, height: 30 }])),
  fc.constant(setCustomXml('urn:a', '<a xmlns="urn:a"/>')),
);
const entered = fc.record({
  row: fc.integer({ min: 5, max: 9 }),
  column: fc.nat(8),
  text: fc.constantFrom('nowe', '<&>', '007'),
});

/** Every value and formula of a workbook. */
function cellsOf(bytes: Uint8Array): Map<string, unknown> {
  const workbook = readWorkbook(bytes, nodePlatform);
  const cells = new Map<string, unknown>();
  for (const name of workbook.sheetNames) {
    const sheet = workbook.sheet(name);
    for (const row of sheet.rows) {
      row.values.forEach((value, column) => {
        if (value === undefined) return;
        cells.set(cellKey({ sheet: name, row: row.number, column }), [value, sheet.formula(row, column)]);
      });
    }
  }
  return cells;
}

test('values stay through operations that change none, and those asked for come beside all others', () => {
  fc.assert(
    fc.property(
      fc.array(quiet, { minLength: 1, maxLength: 8 }),
      fc.array(entered, { maxLength: 3 }),
      (first, edits) => {
        const once = patchWorkbook(OWN, nodePlatform, first);
        expect(cellsOf(once)).toEqual(cellsOf(OWN));
        const allowed =
          /^(xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/workbook\.xml|.*\.rels|\[Content_Types\]\.xml|customXml\/.*)$/;
        expect(changedParts(OWN, once).filter((name) => !allowed.test(name))).toEqual([]);

        const cells = edits.map(({ text, ...at }) => ({
          ...at,
          sheet: SHEET,
          entry: { kind: 'text' as const, text },
        }));
        const expected = cellsOf(once);
        for (const cell of cells) expected.set(cellKey(cell), [cell.entry.text, undefined]);
        const sorted = (all: Map<string, unknown>) =>
          [...all].sort(([one], [other]) => (one < other ? -1 : 1));
        expect(sorted(cellsOf(patchWorkbook(once, nodePlatform, [setCells(cells)])))).toEqual(
          sorted(expected),
        );
      },
    ),
    { numRuns: 60 },
  );
});

/** What can be added, each with what takes it out. */
const PAIRS: readonly (readonly [(sheet: string) => PatchOperation, (sheet: string) => PatchOperation])[] = [
  [
    (sheet) =>
      addHighlights([
        {
          sheet,
          ranges: [{ top: 1, left: 0, bottom: 3, right: 2 }],
          formula: '"ours"="ours"',
          look: { fill: 'FBE0DD' },
        },
      ]),
    () => removeHighlights(({ formula }) => formula === '"ours"="ours"'),
  ],
  [
    (sheet) =>
      addValidations(sheet, [
        {
          ranges: [{ top: 500, left: 50, bottom: 503, right: 52 }],
          rule: { kind: 'custom', formula: '"ours"<>""' },
        },
      ]),
    (sheet) => removeValidations(sheet, ({ xml }) => xml.includes('"ours"')),
  ],
  [() => setNames([{ name: 'ours', formula: '1' }]), () => removeNames([{ name: 'ours' }])],
  [() => setCustomXml('urn:ours', '<a xmlns="urn:ours"/>'), () => setCustomXml('urn:ours', undefined)],
  [() => addSheet({ name: 'ours', columns: [], rows: [['a']] }, { at: 0 }), () => removeSheet('ours')],
];

test('what is added in any order and taken out in any other leaves every part as it was', () => {
  const isFree = (bytes: Uint8Array) => !readWorkbook(bytes, nodePlatform).structureProtected;
  const files = RICH_WORKBOOKS.filter(({ bytes }) => isFree(bytes));
  const order = fc.shuffledSubarray([...PAIRS.keys()], { minLength: 1 });
  const orders = order.chain((added) =>
    fc.tuple(fc.constant(added), fc.shuffledSubarray(added, { minLength: added.length })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...files), orders, ({ bytes, cell: { sheet } }, [added, removed]) => {
      const of = (index: number, side: 0 | 1) => PAIRS[index]?.[side](sheet) ?? (() => undefined);
      const made = after(bytes, ...added.map((index) => of(index, 0)));
      expect(changedParts(bytes, after(made, ...removed.map((index) => of(index, 1))))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
