/** Marks are put beside everything that is in a workbook, and go again without a trace. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { annotate, removeMarks, type Annotated, type Mark } from '../../../../core/workbooks/marks/index.ts';
import { patchWorkbook } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { cellsByUs, compareWorkbooks } from '../../../support/compare-workbooks.ts';
import { RICH_WORKBOOKS } from '../../../support/rich-workbooks.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';

const parts = (bytes: Uint8Array) => {
  const zip = openZip(bytes, nodePlatform);
  return Object.fromEntries(
    [...zip.names].sort().map((name) => [name, new TextDecoder().decode(zip.read(name))]),
  );
};
const annotated = (bytes: Uint8Array, marks: readonly Mark[], onDone?: (done: Annotated) => void) =>
  patchWorkbook(bytes, nodePlatform, [annotate(marks, onDone)]);
const removed = (bytes: Uint8Array) => patchWorkbook(bytes, nodePlatform, [removeMarks()]);
const sheetNames = (bytes: Uint8Array) => readWorkbook(bytes, nodePlatform).sheetNames;

const anyMarks = (sheets: readonly string[]): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc.record({
      sheet: fc.constantFrom(...sheets),
      row: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1_048_576, 900)),
      column: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constantFrom(16_383)),
      severity: fc.constantFrom('error', 'warning', 'info'),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constant('Zła data.\nCo zrobić: popraw.'),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  );

describe.each(RICH_WORKBOOKS.map(({ file, bytes }) => [file, bytes] as const))('%s', (_, bytes) => {
  test('annotated and cleared again has every part byte for byte', () => {
    fc.assert(
      fc.property(anyMarks(sheetNames(bytes)), (marks) => {
        const after = annotated(bytes, marks);
        expect(after).not.toEqual(bytes);
        expect(parts(removed(after))).toEqual(parts(bytes));
      }),
      { numRuns: 6 },
    );
  });

  test('annotated twice is as annotated once', () => {
    fc.assert(
      fc.property(anyMarks(sheetNames(bytes)), anyMarks(sheetNames(bytes)), (former, marks) => {
        expect(parts(annotated(annotated(bytes, former), marks))).toEqual(parts(annotated(bytes, marks)));
      }),
      { numRuns: 3 },
    );
  });

  test('annotated has the same cells and no feature less', () => {
    const marks = sheetNames(bytes).map((sheet): Mark => ({
      sheet,
      row: 4,
      column: 1,
      severity: 'error',
      text: 'Zła data.',
    }));
    const after = annotated(bytes, marks);
    const ofOffice = (cell: string): boolean => !cell.startsWith('_teczka!');
    expect(new Map([...cellsByUs(after)].filter(([cell]) => ofOffice(cell)))).toEqual(cellsByUs(bytes));
    const { partsLost, featuresLost, cellsChanged } = compareWorkbooks(bytes, after);
    expect({ partsLost, featuresLost }).toEqual({ partsLost: [], featuresLost: [] });
    expect(cellsChanged.filter(ofOffice)).toEqual([]);
  });

  test('shows our notes beside the comments that it had', () => {
    const [sheet = ''] = sheetNames(bytes);
    const had = readWorkbook(bytes, nodePlatform).sheet(sheet).comments;
    const marks: Mark[] = [{ sheet, row: 9, column: 3, severity: 'warning', text: 'Zła data.' }];
    const has = readWorkbook(annotated(bytes, marks), nodePlatform).sheet(sheet).comments;
    expect(has).toEqual(expect.arrayContaining([...had]));
    const ours = has.filter(({ author }) => author === 'Teczka');
    expect(ours).toMatchObject([{ row: 9, column: 3, text: 'Ostrzeżenie: Zła data.' }]);
  });
});

test('a workbook without marks of ours is given back as it is', () => {
  for (const { bytes } of RICH_WORKBOOKS) expect(removed(bytes)).toBe(bytes);
});

describeWithValidator('the validator of Office files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-marks-'));
  const faults = (bytes: Uint8Array, name: string): readonly string[] => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return officeErrors(path).map((fault) => fault.replace(/\[\d+\]/g, ''));
  };

  // Each declares the namespaces of its parts in another way.
  test.each(['xlsxwriter-register.xlsx', 'openpyxl-register.xlsx', 'hand-strict.xlsx', 'hand-prefixed.xlsx'])(
    'finds nothing new in an annotated %s',
    (name) => {
      const bytes = RICH_WORKBOOKS.find(({ file }) => file === name)!.bytes;
      const [sheet = ''] = sheetNames(bytes);
      const marks: Mark[] = [{ sheet, row: 4, column: 1, severity: 'error', text: 'Zła data.' }];
      const before = new Set(faults(bytes, `przed-${name}`));
      expect(faults(annotated(bytes, marks), name).filter((fault) => !before.has(fault))).toEqual([]);
    },
  );
});
