/**
 * A register of children as offices really keep it, for the tests of structuring: titles, a header of two levels with
 * merged cells, a repeated and a missing heading, families in merged rows, a total and a signature below, hidden rows
 * and columns, comments, formulas, colours, numbers where texts should be. Invented children only. Written by SheetJS;
 * the colours are put in by hand.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write, type CellObject, type WorkSheet } from 'xlsx';
import { date, pesel, type RegisterCell, type RegisterRow } from './register-sheets.ts';

/** Where the parts of the sheet are, in Excel's rows. */
export const UGLY = {
  sheet: 'Dzieci 2026',
  header: 6,
  first: 7,
  last: 12,
  file: 'Rejestr brzydki.xlsx',
} as const;

const HEADER: readonly RegisterRow[] = [
  [
    ...['Lp.', 'Dziecko', null, 'Data\nurodzenia', 'PESEL', 'Płeć', 'Forma pieczy', 'Rodzina zastępcza'],
    'Pobyt',
    null,
    'Orzeczenie',
    null,
    'Uwagi',
    'Uwagi',
    null,
  ],
  [
    ...[null, 'Nazwisko', 'Imię', null, null, null, null, null],
    'od',
    'do',
    'ważne od',
    'ważne do',
    null,
    null,
    null,
  ],
];

const MERGES = [
  ...['A1:O1', 'A2:O2', 'A5:A6', 'B5:C5', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:G6', 'H5:H6', 'I5:J5', 'K5:L5'],
  ...['M5:M6', 'N5:N6'],
  // One child with two stays: name, birth date, number, sex.
  ...['A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:F8'],
  // One family of two children.
  'H9:H10',
];

const formula = (f: string, v: number): CellObject => ({ t: 'n', f, v });
const noted = (v: string, text: string): CellObject => ({ t: 's', v, c: [{ a: 'Kadry', t: text }] });
const bare = (v: number): CellObject => ({ t: 'n', v });

const ROWS: readonly RegisterRow[] = [
  [
    1,
    'Wymyślna',
    'Anna',
    date('2015-03-12'),
    pesel('150312', 2),
    'K',
    'niezawodowa',
    'Zmyśleni Ewa i Jan',
    date('2020-05-11'),
    date('2021-06-30'),
    null,
    null,
    null,
    'zmiana rodziny',
    null,
  ],
  [
    null,
    null,
    null,
    null,
    null,
    null,
    'spokrewniona',
    'Wymyślna Maria',
    date('2021-07-01'),
    'nadal',
    date('2022-01-01'),
    'bezterminowo',
    'babcia',
    null,
    'x',
  ],
  [
    2,
    noted('Nieistniejący', 'przebywa u rodziny od 1.09'),
    'Piotr',
    date('2012-09-30'),
    pesel('120930', 11),
    'chłopak',
    'RZN',
    'Nibyscy Olga i Adam',
    date('2019-02-01'),
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [
    3,
    'Nieistniejący',
    'Jan',
    date('2014-11-05'),
    bare(Number(pesel('141105', 13))),
    'M',
    'niezawodowa ',
    null,
    date('2019-02-01'),
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [
    4,
    'Zmyślona',
    'Ewa',
    '18.01.2016 r.',
    pesel('160118', 4),
    'K',
    'zawodowa',
    'Zmyślny Karol',
    bare(44_000),
    null,
    null,
    null,
    '=nie formuła',
    null,
    null,
  ],
  [
    5,
    'Pozorna',
    'Zofia',
    date('2010-04-22'),
    pesel('100422', 6),
    'K',
    'POW',
    'Placówka nr 1',
    date('2018-03-05'),
    date('2028-04-21'),
    null,
    null,
    null,
    null,
    null,
  ],
];

const BELOW: readonly RegisterRow[] = [
  [
    'RAZEM',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    formula('COUNT(I7:I12)', 6),
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [],
  ['Sporządziła: Barbara Przykładna'],
];

/** @param inside rows put between the first two rows of data, with which it can be no table */
export function uglySheet(inside: readonly RegisterRow[] = []): WorkSheet {
  const lines: readonly RegisterRow[] = [
    ['Rejestr dzieci w pieczy zastępczej'],
    ['Powiatowe Centrum Pomocy Rodzinie w Zmyślinie'],
    [],
    ['stan na 30.04.2026'],
    ...HEADER,
    ...ROWS.slice(0, 2),
    ...inside,
    ...ROWS.slice(2),
    ...BELOW,
  ];
  const sheet = utils.aoa_to_sheet(lines.map((line): RegisterCell[] => [...line]));
  const rows: { hidden?: boolean }[] = [];
  rows[10] = { hidden: true };
  return Object.assign(sheet, {
    '!merges': inside.length > 0 ? [] : MERGES.map((range) => utils.decode_range(range)),
    '!rows': rows,
    '!cols': [
      { wch: 5 },
      { wch: 16 },
      { wch: 12 },
      { wch: 12 },
      { wch: 14 },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      { hidden: true },
    ],
  });
}

/** The register beside a second sheet with a formula that reads it. @param bookType `xlsm` makes one with a macro part */
export function uglyRegister(bookType: 'xlsx' | 'xlsm' = 'xlsx', sheet = uglySheet()): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, UGLY.sheet);
  const counts = utils.aoa_to_sheet([['Dzieci', formula(`COUNTA('${UGLY.sheet}'!B7:B12)`, 5)]]);
  utils.book_append_sheet(book, counts, 'Zestawienie');
  if (bookType === 'xlsm') Object.assign(book, { vbaraw: strToU8('a macro of the office') });
  const bytes = new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
  return coloured(bytes);
}

/** Yellow behind B7 and E9, as offices mark what is to be done. */
function coloured(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
  const fills = Number(/<fills count="(\d+)"/.exec(styles)?.[1]);
  parts['xl/styles.xml'] = strToU8(
    styles
      .replace(/<fills count="\d+">/, `<fills count="${fills + 1}">`)
      .replace(
        '</fills>',
        '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>',
      )
      .replace(/<cellXfs count="\d+">/, `<cellXfs count="${count + 1}">`)
      .replace(
        '</cellXfs>',
        `<xf numFmtId="0" fontId="0" fillId="${fills}" borderId="0" xfId="0" applyFill="1"/></cellXfs>`,
      ),
  );
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    sheet.replace(/<c r="(B7|E9)"(?: s="\d+")?/g, `<c r="$1" s="${count}"`),
  );
  return zipSync(parts);
}
