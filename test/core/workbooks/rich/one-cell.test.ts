/** One cell of each rich workbook is changed: everything else in it, known to us or not, is as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { a1 } from '../../../../core/workbooks/address.ts';
import type { CellEntry } from '../../../../core/workbooks/cell-entry.ts';
import { patchWorkbook, setCells } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { cellsByPeer, cellsByUs, compareWorkbooks, partsOf } from '../../../support/compare-workbooks.ts';
import { codeOf } from '../../../support/numbers.ts';
import { RICH_WORKBOOKS, SIGNED_WORKBOOK, type RichWorkbook } from '../../../support/rich-workbooks.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';
import { FEATURES, featuresOf } from '../../../support/workbook-features.ts';

const folder = mkdtempSync(join(tmpdir(), 'teczka-rich-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PESEL = '00000000000';
const WORDS: CellEntry = { kind: 'text', text: PESEL };
/** Parts that say so themselves when a workbook is changed: the sheet, and the workbook that asks to be counted anew. */
const TOUCHED = ['xl/styles.xml', 'xl/workbook.xml'];

const each = [...RICH_WORKBOOKS].map((workbook): [string, RichWorkbook] => [workbook.file, workbook]);

function changed({ bytes, cell }: RichWorkbook, entry = WORDS): Uint8Array {
  return patchWorkbook(bytes, nodePlatform, [setCells([{ ...cell, entry }])]);
}

/** The part of the sheet that is changed. */
function sheetPart({ bytes, cell }: RichWorkbook): string {
  return readWorkbook(bytes, nodePlatform).sheets.find(({ name }) => name === cell.sheet)?.part ?? '';
}

describe('the rich workbooks', () => {
  test('hold together every feature that is counted', () => {
    const all = [...RICH_WORKBOOKS, SIGNED_WORKBOOK].flatMap(({ bytes }) => [
      ...featuresOf(partsOf(openZip(bytes, nodePlatform))).keys(),
    ]);
    expect(FEATURES.map(({ name }) => name).filter((name) => !all.includes(name))).toEqual([]);
  });

  test.each(each)('%s is small', (_, { bytes }) => {
    expect(bytes.length).toBeLessThan(60_000);
  });
});

describe.each(each)('one cell of %s changed', (_, workbook) => {
  const { sheet, row, column } = workbook.cell;
  const address = `${sheet}!${a1(row, column)}`;

  test('loses no feature, changes no other cell and no other part', () => {
    const { partsChanged, ...rest } = compareWorkbooks(workbook.bytes, changed(workbook));
    expect(rest).toEqual({
      partsLost: [],
      partsAdded: [],
      featuresLost: [],
      featuresGained: [],
      cellsChanged: [address],
    });
    expect(partsChanged).toContain(sheetPart(workbook));
    expect([sheetPart(workbook), ...TOUCHED]).toEqual(expect.arrayContaining([...partsChanged]));
  });

  test('copies every other part as it was packed', () => {
    const [from, to] = [openZip(workbook.bytes, nodePlatform), openZip(changed(workbook), nodePlatform)];
    expect(to.names).toEqual(from.names);
    const touched = new Set([sheetPart(workbook), ...TOUCHED]);
    for (const name of from.names.filter((name) => !touched.has(name))) {
      expect(to.packed(name)).toEqual(from.packed(name));
    }
  });

  test('shows a number that looks like a PESEL as the text it is, to both readers', () => {
    const after = changed(workbook);
    expect(cellsByUs(after).get(address)).toMatch(`["${PESEL}",`);
    expect(cellsByPeer(after).get(address)).toMatch(`["s","${PESEL}"`);
  });

  test('is the same file to the byte when the cell gets what it has', () => {
    const once = changed(workbook);
    expect(patchWorkbook(once, nodePlatform, [setCells([{ ...workbook.cell, entry: WORDS }])])).toEqual(once);
  });
});

test('a signed workbook is not changed, whatever the cell', () => {
  expect(codeOf(() => changed(SIGNED_WORKBOOK))).toBe('workbook-signed');
});

describeWithValidator('the validator of Office files', () => {
  test.each(each)('finds nothing new in %s', (name, workbook) => {
    const files = { before: join(folder, `before-${name}`), after: join(folder, `after-${name}`) };
    writeFileSync(files.before, workbook.bytes);
    writeFileSync(files.after, changed(workbook));
    expect(officeErrors(files.after)).toEqual(officeErrors(files.before));
  });
});
