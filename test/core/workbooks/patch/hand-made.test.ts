/**
 * Random changes of random sheets in spellings that others use: prefixes, rows and cells without address, gaps, rows
 * without cells, notes of used columns, remarks. The writer of the house makes none of these.
 */
import fc from 'fast-check';
import { FileWorkbook } from '../../../../core/host/file-workbook.ts';
import type { CellValue } from '../../../../core/workbooks/cell.ts';
import type { CellEntry } from '../../../../core/workbooks/cell-entry.ts';
import { patchWorkbook, setCells, type CellEdit } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage, rawParts, rawStyles } from '../../../support/raw-workbook.ts';

interface Cell {
  /** Columns between it and the one before. */
  readonly gap: number;
  readonly value: number | string | undefined;
  readonly style: 0 | 1 | 2;
  readonly named: boolean;
}

interface Row {
  readonly gap: number;
  readonly cells: readonly Cell[];
  readonly named: boolean;
  readonly spans: 'none' | 'right' | 'odd';
  readonly remark: string;
  readonly selfClosed: boolean;
}

const cell: fc.Arbitrary<Cell> = fc.record({
  gap: fc.nat({ max: 2 }),
  value: fc.option(fc.oneof(fc.integer(), fc.constantFrom('a', 'ż & <')), { nil: undefined }),
  style: fc.constantFrom(0, 1, 2),
  named: fc.boolean(),
});
const row: fc.Arbitrary<Row> = fc.record({
  gap: fc.nat({ max: 2 }),
  cells: fc.array(cell, { maxLength: 3 }),
  named: fc.boolean(),
  spans: fc.constantFrom('none', 'right', 'odd'),
  remark: fc.constantFrom('', '\n ', '<!-- </row><row r="2"/> -->', '<?odd </row>?>'),
  selfClosed: fc.boolean(),
});
const sheet = fc.record({
  rows: fc.array(row, { maxLength: 5 }),
  prefix: fc.constantFrom('', 'x:'),
  dimension: fc.constantFrom('', 'A1', 'B2:C3'),
});
const edit: fc.Arbitrary<CellEdit> = fc.record({
  sheet: fc.constantFrom('Arkusz1', 'ARKUSZ1'),
  row: fc.integer({ min: 1, max: 16 }),
  column: fc.integer({ min: 0, max: 9 }),
  entry: fc.oneof<fc.Arbitrary<CellEntry>[]>(
    fc.integer().map((number) => ({ kind: 'number', number })),
    fc.constantFrom('nowe', '<&>', '').map((text) => ({ kind: 'text', text })),
    fc.constant({ kind: 'empty' }),
  ),
});

const place = (row: number, column: number) => `${String(row)}:${String(column)}`;

/** The part, and what stands in it. */
function written({
  rows,
  prefix,
  dimension,
}: typeof sheet extends fc.Arbitrary<infer Sheet> ? Sheet : never) {
  const values = new Map<string, CellValue>();
  let number = 0;
  const rowsXml = rows.map(({ gap, cells, named, spans, remark, selfClosed }) => {
    // Without an address a row follows the one before.
    number += named ? 1 + gap : 1;
    let column = -1;
    const cellsXml = cells.map(({ gap, value, style, named }) => {
      column += named ? 1 + gap : 1;
      if (value !== undefined) values.set(place(number, column), value);
      const address = named ? ` r="${String.fromCharCode(65 + column)}${String(number)}"` : '';
      const tag = `${prefix}c${address} s="${String(style)}"`;
      if (value === undefined) return `<${tag}/>`;
      const shown = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<${tag}${typeof value === 'string' ? ' t="str"' : ''}><${prefix}v>${shown}</${prefix}v></${prefix}c>`;
    });
    const right = spans === 'right' ? ` spans="1:${String(Math.max(1, column + 1))}"` : '';
    const tag = `${prefix}row${named ? ` r="${String(number)}"` : ''}${spans === 'odd' ? ' spans="?"' : right}`;
    const whole = `<${tag}>${remark}${cellsXml.join(remark)}</${prefix}row>`;
    return remark + (cells.length === 0 && selfClosed ? `<${tag}/>` : whole);
  });
  const used = dimension && `<${prefix}dimension ref="${dimension}"/>`;
  const data = `<${prefix}sheetData>${rowsXml.join('')}</${prefix}sheetData>`;
  const space = prefix ? ':x' : '';
  return { xml: `<${prefix}worksheet xmlns${space}="main">${used}${data}</${prefix}worksheet>`, values };
}

function valuesOf(bytes: Uint8Array): Map<string, CellValue> {
  const { rows } = readWorkbook(bytes, nodePlatform).sheet('Arkusz1');
  return new Map(
    rows.flatMap(({ number, values }) =>
      values.flatMap((value, column) =>
        value === undefined ? [] : [[place(number, column), value] as const],
      ),
    ),
  );
}

function valueOf(entry: CellEntry): CellValue {
  if (entry.kind === 'number') return entry.number;
  return entry.kind === 'text' && entry.text !== '' ? entry.text : undefined;
}

const packed = (xml: string) =>
  rawPackage(rawParts(xml, { 'xl/styles.xml': rawStyles('General', 'dd.mm.yyyy', '@') }));
const sorted = (values: Map<string, CellValue>) =>
  [...values].sort(([one], [other]) => (one < other ? -1 : 1));

/** What must stand there after the edits. */
function expectedAfter(values: Map<string, CellValue>, edits: readonly CellEdit[]) {
  const after = new Map(values);
  for (const { row, column, entry } of edits) {
    const value = valueOf(entry);
    if (value === undefined) after.delete(place(row, column));
    else after.set(place(row, column), value);
  }
  return sorted(after);
}

test('all at once they give what was asked for, and nothing else changes', () => {
  fc.assert(
    fc.property(sheet, fc.array(edit, { minLength: 1, maxLength: 10 }), (made, edits) => {
      const { xml, values } = written(made);
      const patched = patchWorkbook(packed(xml), nodePlatform, [setCells(edits)]);
      expect(sorted(valuesOf(patched))).toEqual(expectedAfter(values, edits));
    }),
    { numRuns: 300 },
  );
});

test('written one by one into an open file they are shown and saved, and none is refused only when saving', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(edit, { maxLength: 6 }), async (made, edits) => {
      const { xml, values } = written(made);
      const bytes = packed(xml);
      const host = new FileWorkbook(bytes, nodePlatform, { file: 'rejestr.xlsx' });
      for (const { entry: to, ...at } of edits) {
        await host.write([{ ...at, expected: host.cellState(at).value, to }]);
      }
      const saved = host.save();
      expect(sorted(valuesOf(saved))).toEqual(expectedAfter(values, edits));
      const again = new FileWorkbook(saved, nodePlatform, { file: 'rejestr.xlsx' });
      for (const at of edits) expect(again.cellState(at)).toEqual(host.cellState(at));
    }),
    { numRuns: 150 },
  );
});
