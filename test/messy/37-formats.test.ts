/** Item 37: one register in every format that offices save or export: the same findings, no file changed. */
import { write, utils, type BookType } from 'xlsx';
import { checkRegisters } from '../../core/registers/index.ts';
import { day } from '../../core/values/day.ts';
import { openWorkbook } from '../../scripts/open-workbook.ts';
import { child, HEADER, sheetOfRows, type RegisterCell } from '../support/register-sheets.ts';

const header = HEADER.map((heading) => heading.replace(/\s+/g, ' '));
const text = { 'Data\nurodzenia': '12.03.2015', 'Data umieszczenia': '11.05.2020' };
const rows = [child(1, text), child(2, { ...text, PESEL: '1' }), child(3, text)];
/** A cut number; dates that are texts, as exports make them. */
const FOUND = {
  found: ['RC-A09 E2', 'RC-A09 J2', 'RC-A01 F3', 'RC-A09 E3', 'RC-A09 J3', 'RC-A09 E4', 'RC-A09 J4'],
  rows: 3,
};
const sheet = () => sheetOfRows([header, ...rows]);

function saved(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet(), 'Dzieci');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
async function check(bytes: Uint8Array, file: string) {
  const workbook = await openWorkbook(bytes, { file });
  const { findings, summary, failed } = checkRegisters([{ file, workbook }], { asOf: day('2026-04-30') });
  expect(failed).toEqual([]);
  return { found: findings.map(({ check: id, cell }) => `${id} ${cell}`), rows: summary.rows };
}

test.each<[string, BookType]>([
  ['Rejestr.xlsx', 'xlsx'],
  ['Rejestr.xlsm', 'xlsm'],
  ['Rejestr.xlsb', 'xlsb'],
  ['Rejestr.xls', 'biff8'],
  ['Rejestr.ods', 'ods'],
  ['Eksport (HTML pod nazwą .xls).xls', 'html'],
  ['Eksport.xlsx', 'html'],
])('%s is read whatever it is called', async (file, type) => {
  expect(await check(saved(type), file)).toEqual(FOUND);
});

/** ISO-8859-2 and cp1250 differ in few letters; these are cp1250's. */
const CP1250: Readonly<Record<string, number>> = {
  ą: 0xb9,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ź: 0x9f,
  ż: 0xbf,
  ć: 0xe6,
  Ł: 0xa3,
  Ż: 0xaf,
};
const inCp1250 = (all: string): Uint8Array =>
  Uint8Array.from(all, (letter) => CP1250[letter] ?? letter.charCodeAt(0));
const quoted = (cell: RegisterCell): string => {
  const shown = typeof cell === 'object' ? '' : String(cell);
  return /[;"\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};
/** The headings keep their line breaks, in quotes. */
const csv = [HEADER, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');

test.each([
  ['UTF-8', new TextEncoder().encode(csv)],
  ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${csv}`)],
  ['cp1250', inCp1250(csv)],
])('a .csv in %s with semicolons and quoted line breaks is the same register', async (_, bytes) => {
  expect(await check(bytes, 'Rejestr.csv')).toEqual(FOUND);
});

test('a file that is no workbook is refused in Polish with its name', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 to nie jest arkusz');
  await expect(openWorkbook(bytes, { file: 'Rejestr.xlsx' })).rejects.toThrow('Rejestr.xlsx');
});
