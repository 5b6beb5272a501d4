/** Rich workbooks of several programs as templates: whatever they hold, what is filled stays valid. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { fillWorkbook } from '../../../../core/workbooks/fill/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage } from '../../../support/raw-workbook.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/workbooks');

/** The fixture without protection of its sheets, as a template has to be. */
function unprotected(name: string): Uint8Array {
  const zip = openZip(readFileSync(join(FIXTURES, name)), nodePlatform);
  const part = (path: string): Uint8Array => {
    const bytes = zip.read(path) ?? new Uint8Array();
    if (!path.startsWith('xl/worksheets/')) return bytes;
    const xml = new TextDecoder().decode(bytes);
    return new TextEncoder().encode(xml.replace(/<(?:\w+:)?sheetProtection[^>]*\/>/, ''));
  };
  return rawPackage(Object.fromEntries(zip.names.map((path) => [path, part(path)])));
}

function filledRows(bytes: Uint8Array, count: number): Uint8Array {
  const zip = openZip(bytes, nodePlatform);
  const xml = zip.names
    .filter((name) => name.startsWith('xl/tables/'))
    .map((name) => new TextDecoder().decode(zip.read(name)));
  const table = /displayName="([^"]*)"/.exec(xml[0] ?? '')?.[1] ?? '';
  const rows = Array.from({ length: count }, (_, index) => [`Wiersz ${index + 1}`]);
  return fillWorkbook(bytes, nodePlatform, { tables: { [table]: { rows } } });
}

/** What is wrong, without the places, which move. */
const faults = (file: string): string[] =>
  [...new Set(officeErrors(file).map((fault) => fault.replace(/\d+/g, '')))].sort();

describeWithValidator('a rich template', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-fill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    'hand-pivot-slicer.xlsx',
    'hand-strict.xlsx',
    'hand-threaded-comments.xlsx',
    'libreoffice-register.xlsx',
    'openpyxl-register.xlsx',
    'xlsxwriter-register.xlsx',
  ])('%s stays as valid as it was with forty rows', (name) => {
    const template = unprotected(name);
    const save = (bytes: Uint8Array, more: string): string => {
      const file = join(folder, more + name);
      writeFileSync(file, bytes);
      return file;
    };
    const filled = filledRows(template, 40);
    expect(faults(save(filled, 'filled-'))).toEqual(faults(save(template, '')));
    const book = readWorkbook(filled, nodePlatform);
    const values = book.sheetNames.flatMap((sheet) => book.sheet(sheet).rows.flatMap((row) => row.values));
    expect(values.filter((value) => typeof value === 'string' && value.startsWith('Wiersz '))).toHaveLength(
      40,
    );
  });
});
