/**
 * Workbooks of one sheet written by hand, in spellings drawn by a seed, with values of every kind that offices keep:
 * identifiers, accounts, leading zeros, spaces, days of both systems, errors, formulas. Each value is known, so that
 * a reader can be judged without another reader. Used by test/core/workbooks/corpus.test.ts.
 */
import type { CellValue } from '../../core/workbooks/cell.ts';
import { columnLetters } from '../../core/workbooks/address.ts';
import { randomNumbers } from './numbers.ts';
import { rawPackage, rawParts, rawStyles } from './raw-workbook.ts';

export interface CorpusWorkbook {
  readonly bytes: Uint8Array;
  readonly date1904: boolean;
  /** Every cell with a value, by address. */
  readonly cells: ReadonlyMap<string, CorpusCell>;
}

export interface CorpusCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly isDate: boolean;
}

type Random = (min: number, max: number) => number;
/** A cell: what it is, its attributes but for the address, its content. */
interface Spelled extends CorpusCell {
  readonly attributes: string;
  readonly content: string;
}

export const CORPUS_SHEET = 'Arkusz1';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FORMATS = ['General', '@', 'dd.mm.yyyy', '#,##0.00', 'yyyy\\-mm\\-dd\\ hh:mm'];
const [TEXT_STYLE, DATE_STYLE, TIME_STYLE] = [1, 2, 4];
const WORDS = [
  'Żaneta',
  'Łukasz',
  'uwaga & opis',
  '<b>',
  '"cudzysłów"',
  "O'Neil",
  '😀',
  'ﬁ',
  'e\u0301',
  '\u00a0',
  '\u200b',
];
const TRICKY = [
  '007',
  ' 7 ',
  '  ',
  '1.10',
  '12/2023',
  '1E5',
  'TRUE',
  '#N/A',
  '=1+1',
  '-',
  "'05",
  '0x1F',
  'null',
  '5-3',
];
const SPACES = ['\n', '\t', '\n\n', ' ', '\r\n', '\r'];
const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'];
const NUMBERS = [
  0, -1, 0.1, 1e-9, 1e15, 123_456_789_012_345, 1361.37, 2_147_483_648, 1.7976931348623157e308, 5e-324,
  0.30000000000000004,
];

const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[random(0, items.length - 1)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
};
const digits = (length: number, random: Random) => Array.from({ length }, () => random(0, 9)).join('');

function someText(random: Random): string {
  const kinds = [
    () => digits(11, random),
    () => `0${digits(10, random)}`,
    () => digits(26, random),
    () => pick(TRICKY, random),
    () => `${pick(WORDS, random)}${pick(SPACES, random)}${pick(WORDS, random)}`,
    () => ` ${pick(WORDS, random)} `,
  ];
  return pick(kinds, random)();
}

function someNumber(random: Random): number {
  const kinds = [
    () => pick(NUMBERS, random),
    () => random(0, 1e9) / 100,
    () => random(-5000, 5000),
    () => random(0, 2 ** 31) / 7,
  ];
  return pick(kinds, random)();
}

/** The text as XML holds it: a carriage return only as a code. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '_x000D_');

/** The same, now and then with letters as codes. */
function xmlOf(text: string, random: Random): string {
  const xml = escaped(text);
  if (random(0, 3) === 0) {
    return xml.replace(/[\u00a1-\u024f]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
  }
  return xml.replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const preserved = (xml: string) => `<t xml:space="preserve">${xml}</t>`;
/** In runs, cut somewhere between two characters. */
function runs(text: string, random: Random): string {
  const characters = [...text];
  const at = random(0, characters.length);
  const pieces = [characters.slice(0, at).join(''), characters.slice(at).join('')].filter(
    (piece) => piece !== '',
  );
  return pieces.map((piece) => `<r><rPr><b/></rPr>${preserved(xmlOf(piece, random))}</r>`).join('');
}

function numberXml(value: number, random: Random): string {
  const kinds = [
    () => String(value),
    () => value.toExponential().replace('e', 'E'),
    () => value.toPrecision(17),
  ];
  return pick(kinds, random)();
}

class Book {
  readonly strings: string[] = [];
  readonly random: Random;
  constructor(random: Random) {
    this.random = random;
  }

  text(): Spelled {
    const { random } = this;
    const value = someText(random);
    const rich = random(0, 3) === 0;
    const content = rich ? runs(value, random) : preserved(xmlOf(value, random));
    const style = random(0, 1) ? ` s="${TEXT_STYLE}"` : '';
    if (random(0, 2) === 0)
      return { value, isDate: false, attributes: `t="inlineStr"${style}`, content: `<is>${content}</is>` };
    const phonetic = random(0, 5) === 0 ? '<rPh sb="0" eb="1"><t>x</t></rPh>' : '';
    this.strings.push(content + phonetic);
    return {
      value,
      isDate: false,
      attributes: `t="s"${style}`,
      content: `<v>${this.strings.length - 1}</v>`,
    };
  }

  number(): Spelled {
    const value = someNumber(this.random);
    const attributes = pick(['', 't="n"', 's="3"'], this.random);
    return { value, isDate: false, attributes, content: `<v>${numberXml(value, this.random)}</v>` };
  }

  date(): Spelled {
    const withTime = this.random(0, 2) === 0;
    const value = this.random(1500, 60_000) + (withTime ? this.random(0, 86_399) / 86_400 : 0);
    return {
      value,
      isDate: true,
      attributes: `s="${withTime ? TIME_STYLE : DATE_STYLE}"`,
      content: `<v>${value}</v>`,
    };
  }

  boolean(): Spelled {
    const value = this.random(0, 1) === 1;
    return { value, isDate: false, attributes: 't="b"', content: `<v>${Number(value)}</v>` };
  }

  error(): Spelled {
    const error = pick(ERRORS, this.random);
    return { value: { error }, isDate: false, attributes: 't="e"', content: `<v>${error}</v>` };
  }

  /** One of the above with a formula; a text then stands in the cell itself, where the `xlsx` package loses codes of letters. */
  formula(): Spelled {
    const { random } = this;
    const formula = pick(['SUM(A1:B2)', 'IF(A1>0,"tak","nie")', "'Inny arkusz'!A1&B1", 'A1*2'], random);
    const f = `<f>${formula.replaceAll('&', '&amp;').replaceAll('>', '&gt;')}</f>`;
    if (random(0, 1)) {
      const value = someText(random);
      return {
        value,
        formula,
        isDate: false,
        attributes: 't="str"',
        content: `${f}<v xml:space="preserve">${escaped(value)}</v>`,
      };
    }
    const found = pick(
      [() => this.number(), () => this.boolean(), () => this.error(), () => this.date()],
      random,
    )();
    return { ...found, formula, content: f + found.content };
  }

  blank(): Spelled {
    return {
      value: undefined,
      isDate: false,
      attributes: pick(['', 's="1"', 's="2"'], this.random),
      content: '',
    };
  }

  cell(): Spelled {
    const kinds = [
      'text',
      'text',
      'text',
      'number',
      'number',
      'date',
      'boolean',
      'error',
      'formula',
      'blank',
    ] as const;
    return this[pick(kinds, this.random)]();
  }
}

/** @param seed the same seed gives the same workbook */
export function corpusWorkbook(seed: number): CorpusWorkbook {
  const random = randomNumbers(seed);
  const book = new Book(random);
  const date1904 = random(0, 3) === 0;
  const cells = new Map<string, CorpusCell>();
  const rows: string[] = [];
  for (let row = random(1, 3); row < 25; row += random(1, 3)) {
    const written: string[] = [];
    for (let column = random(0, 2); column < 12; column += random(1, 3)) {
      const address = columnLetters(column) + row;
      const { attributes, content, ...known } = book.cell();
      if (known.value !== undefined) cells.set(address, known);
      const place = random(0, 1) ? `r="${address}" ${attributes}` : `${attributes} r="${address}"`;
      written.push(content === '' ? `<c ${place}/>` : `<c ${place}>${content}</c>`);
    }
    const extra = pick(['', ' spans="1:12"', ' ht="15" customHeight="1"', ' hidden="1"'], random);
    rows.push(`<row r="${row}"${extra}>${written.join(random(0, 3) ? '' : '\n  ')}</row>`);
  }
  const items = book.strings.map((item) => `<si>${item}</si>`);
  const parts = rawParts(
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`,
      'xl/styles.xml': rawStyles(...FORMATS.map((code) => code.replaceAll('"', '&quot;'))),
    },
  );
  // Readers less forgiving than ours go by the types of the parts.
  const types = ['worksheets/sheet1:worksheet', 'sharedStrings:sharedStrings', 'styles:styles'].map(
    (entry) => {
      const [name = '', type = ''] = entry.split(':');
      return `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
    },
  );
  const listed = String(parts['[Content_Types].xml']);
  parts['[Content_Types].xml'] = listed.replace('</Types>', `${types.join('')}</Types>`);
  const main = String(parts['xl/workbook.xml']);
  const system = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  parts['xl/workbook.xml'] = main.replace('<sheets>', `${system}<sheets>`);
  return { bytes: rawPackage(parts), date1904, cells };
}
