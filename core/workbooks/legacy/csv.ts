/**
 * Text files of values (.csv, .txt of a domain system) as workbooks of one sheet: encoding and separator found, quotes
 * and line breaks in them respected. Every value stays a text as it stands, so that no PESEL, account or leading zero
 * is lost; what a text means is for the reader of its column. Called by workbook.ts.
 */
import { damaged, tooLarge } from '../../opc/damage.ts';
import { LAST_COLUMN, LAST_ROW } from '../address.ts';
import { CsvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import type { LegacyWorkbook } from './port.ts';

/** In the order of what Polish offices use: where two of them fit, the first counts, as a comma is also a decimal sign. */
const SEPARATORS = [';', '\t', ',', '|'];
const NAMED_TEXT = /\.(csv|tsv|tab|txt)$/i;
/** Lines that are looked at to find the separator. */
const SAMPLE = 30;
const LONGEST_SAMPLE = 100_000;
const TEXT_FORMAT = '@';
const LONGEST_NAME = 31;

/** Is this text file one of values, by its name or because its lines hold equally many separators? */
export function isCsv(bytes: Uint8Array, file: string | undefined): boolean {
  if (file !== undefined && NAMED_TEXT.test(file)) return true;
  const lines = sampleOf(decodeText(bytes.subarray(0, LONGEST_SAMPLE)));
  return lines.length > 1 && SEPARATORS.some((separator) => isRegular(lines, separator));
}

/** @throws TeczkaError `package-damaged` (a quote that is never closed), `package-too-large` */
export function readCsv(bytes: Uint8Array, file: string | undefined, maxCells: number): LegacyWorkbook {
  const text = decodeText(bytes);
  const declared = /^sep=(.)\r?\n/.exec(text);
  const separator = declared?.[1] ?? separatorOf(sampleOf(text));
  const rows: (string | undefined)[][] = [];
  let cells = 0;
  const records = new CsvRecords(text, separator, declared?.[0].length ?? 0);
  for (let record = records.next(); record; record = records.next()) {
    cells += record.length;
    if (rows.length >= LAST_ROW) throw tooLarge(`ma więcej wierszy niż arkusz Excela (${LAST_ROW})`);
    if (cells > maxCells) throw tooLarge('ma zbyt wiele komórek');
    if (record.length > LAST_COLUMN + 1) throw damaged(`wiersz ${rows.length + 1} ma zbyt wiele kolumn`);
    rows.push(record);
  }
  return {
    date1904: false,
    hasMacros: false,
    names: [],
    sheets: [
      {
        name: sheetName(file),
        visibility: 'visible',
        rows,
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        merges: [],
        comments: [],
        filter: undefined,
        isProtected: false,
        format: () => TEXT_FORMAT,
        formula: () => undefined,
      },
    ],
  };
}

/** The file's name without its extension, as Excel names the sheet. */
function sheetName(file: string | undefined): string {
  const name = (file ?? '').replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\]/g, ' ');
  return name.trim().slice(0, LONGEST_NAME) || 'Arkusz1';
}

/** First lines that hold anything, without what stands in quotes. */
function sampleOf(text: string): string[] {
  return text
    .slice(0, LONGEST_SAMPLE)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
}

function separatorOf(lines: readonly string[]): string {
  const counts = SEPARATORS.map((separator) => lines.filter((line) => line.includes(separator)).length);
  const common = SEPARATORS.find((_, index) => (counts[index] ?? 0) * 2 >= lines.length);
  const most = Math.max(...counts);
  return common ?? SEPARATORS[counts.indexOf(most)] ?? ';';
}

/** Do nearly all lines hold the separator equally often? */
function isRegular(lines: readonly string[], separator: string): boolean {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const usual = counts.at(-1) ?? 0;
  return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
}
