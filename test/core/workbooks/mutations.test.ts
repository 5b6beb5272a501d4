/** Broken files: whatever byte is wrong, the reader ends soon, with values or with a sentence for a person. */
import { openZip } from '../../../core/opc/zip-read.ts';
import { concat } from '../../../core/opc/zip-write.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { writeWorkbook } from '../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { randomNumbers } from '../../support/numbers.ts';
import { rawPackage } from '../../support/raw-workbook.ts';

const CODES = new Set([
  'file-empty',
  'not-a-workbook',
  'workbook-damaged',
  'workbook-too-large',
  'workbook-old-format',
]);
const SLOWEST = 2000;

const original = writeWorkbook(
  {
    title: 'Rejestr',
    names: [{ name: 'Zespoły', formula: "'Dane'!$A$1:$A$9" }],
    sheets: [
      {
        name: 'Rejestr',
        titles: [{ text: 'Rejestr zmyślony' }],
        columns: [
          { header: 'PESEL', style: 'text' },
          { header: 'Kwota' },
          { header: 'Uwagi', style: 'wrapped' },
        ],
        rows: Array.from({ length: 30 }, (_, index) => [
          `0227081${index}345`,
          index * 1.1,
          { value: index % 2 ? 'tak & nie' : `=uwaga ${index}`, formula: `B${index + 1}*2` },
        ]),
        table: { name: 'Rejestr' },
      },
      { name: 'Dane', columns: [{}], rows: [[true], ['x'], [1e20]] },
    ],
  },
  nodePlatform,
);

/** Reads everything there is; gives the code of a refusal. */
function outcome(bytes: Uint8Array): string {
  const started = performance.now();
  try {
    const workbook = readWorkbook(bytes, nodePlatform, { file: 'rejestr.xlsx' });
    for (const name of workbook.sheetNames) {
      const sheet = workbook.sheet(name);
      for (const row of sheet.rows) {
        for (let column = 0; column < Math.min(row.values.length, 20); column++) {
          sheet.isDate(row, column);
          sheet.formula(row, column);
        }
      }
    }
    return 'read';
  } catch (error) {
    if (error instanceof TeczkaError) return error.code;
    throw error;
  } finally {
    expect(performance.now() - started).toBeLessThan(SLOWEST);
  }
}

/** A copy with one to four places changed, left out or doubled. */
function mutated(bytes: Uint8Array, random: (min: number, max: number) => number): Uint8Array {
  let copy: Uint8Array = bytes.slice();
  for (let left = random(1, 4); left > 0; left--) {
    const at = random(0, copy.length - 1);
    const kind = random(0, 3);
    if (kind === 0) copy = concat([copy.subarray(0, at), copy.subarray(at + random(1, 20))]);
    else if (kind === 1) copy = concat([copy.subarray(0, at), copy.subarray(Math.max(0, at - 30))]);
    else copy[at] = kind === 2 ? random(0, 255) : (copy[at] ?? 0) ^ (1 << random(0, 7));
  }
  return copy;
}

describe('a workbook with wrong bytes', () => {
  test('in the file itself: 500 mutations end in values or in a refusal', () => {
    const random = randomNumbers(20_251_101);
    const seen = new Set<string>();
    for (let round = 0; round < 500; round++) seen.add(outcome(mutated(original, random)));
    for (const code of seen) expect(code === 'read' || CODES.has(code)).toBe(true);
    expect(seen).toContain('workbook-damaged');
  });

  test('inside its parts, with the checksums right: 500 mutations end in values or in a refusal', () => {
    const zip = openZip(original, nodePlatform);
    const parts = Object.fromEntries(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
    const names = zip.names.filter((name) => !name.startsWith('docProps'));
    const random = randomNumbers(20_251_102);
    const seen = new Set<string>();
    for (let round = 0; round < 500; round++) {
      const name = names[random(0, names.length - 1)] ?? '';
      seen.add(outcome(rawPackage({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), random) })));
    }
    for (const code of seen) expect(code === 'read' || CODES.has(code)).toBe(true);
    expect([...seen].sort()).toEqual(expect.arrayContaining(['read', 'workbook-damaged']));
  });
});
