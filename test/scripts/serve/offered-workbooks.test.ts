/** A file of the command line that the workbench could not open is refused before anything is served. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type BookType } from 'xlsx';
import { offeredWorkbooks } from '../../../scripts/serve/offered-workbooks.ts';
import { rawPackage, rawParts, rawWorkbook } from '../../support/raw-workbook.ts';

const root = join(import.meta.dirname, '../../..');
const REGISTER = join(root, 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-podany-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What becomes of a file of that name and content. */
function given(name: string, bytes: Uint8Array): ReturnType<typeof offeredWorkbooks> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return offeredWorkbooks(path);
}

function inFormat(bookType: BookType): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([['Nazwisko']]), 'Dane');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

test.each(['Rejestr.xlsx', 'Rejestr.xlsm', 'rejestr'])('a workbook named %s comes first', async (name) => {
  const [first] = await given(name, rawWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
  expect(first).toMatchObject({ id: '1', name, given: true });
});

test.each<[string, Uint8Array]>([
  ['Stary.xls', inFormat('biff8')],
  ['Binarny.xlsb', inFormat('xlsb')],
  ['Inny.ods', inFormat('ods')],
  ['Lista.csv', new TextEncoder().encode('Nazwisko;Kwota')],
])('%s can be opened too', async (name, bytes) => {
  expect((await given(name, bytes))[0]).toMatchObject({ name, given: true });
});

test.each<[string, Uint8Array, string, string]>([
  ['an empty file', new Uint8Array(), 'file-empty', 'jest pusty (0 bajtów)'],
  ['a cut file', readFileSync(REGISTER).subarray(0, 9000), 'workbook-damaged', 'jest uszkodzony'],
  [
    'a workbook with a damaged sheet',
    rawPackage(rawParts('<worksheet><sheetData><row r="1"><c')),
    'workbook-damaged',
    'jest uszkodzony',
  ],
  [
    'a Word document',
    readFileSync(join(root, 'templates/decisions/DK-01.docx')),
    'not-a-workbook',
    'jest dokumentem Worda, a nie skoroszytem Excela. Wskaż skoroszyt .xlsx.',
  ],
])('%s is refused with what to do', async (_, bytes, code, words) => {
  const refusal = given('Plik.xlsx', bytes);
  await expect(refusal).rejects.toMatchObject({ code, place: { file: 'Plik.xlsx' } });
  await expect(refusal).rejects.toThrow(words);
  await expect(refusal).rejects.toThrow(/^Plik „Plik\.xlsx” /);
});

test('a device that holds nothing is refused as an empty file, a folder as a folder', async () => {
  if (process.platform !== 'win32') {
    await expect(offeredWorkbooks('/dev/null')).rejects.toMatchObject({ code: 'file-empty' });
  }
  await expect(offeredWorkbooks(folder)).rejects.toMatchObject({ code: 'file-unreadable' });
});
