/** Text files of values as offices get them from domain systems and from each other. */
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf, refusalOf } from '../../../support/numbers.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), !isBig));
  return bytes;
};
const open = (bytes: Uint8Array, file = 'Rejestr dzieci.csv', maxCells = 1000) =>
  readWorkbook(bytes, nodePlatform, { file }, { maxCells });
const rowsOf = (bytes: Uint8Array, file?: string) =>
  open(bytes, file)
    .sheet(file === undefined ? 'Rejestr dzieci' : (open(bytes, file).sheetNames[0] ?? ''))
    .rows.map(({ number, values }) => [number, ...values]);

describe('values', () => {
  test('identifiers, zeros, spaces and amounts stay texts as they stand', () => {
    const line = '02270812345;61109010140000071219812874;007; 7 ;1 234,56;12.05;TRUE;=1+1';
    expect(rowsOf(utf8(`PESEL;Konto\n${line}\n`))[1]).toEqual([2, ...line.split(';')]);
  });

  test('a text that a system has hidden from Excel as a formula is the text', () => {
    expect(rowsOf(utf8('a;b\n="02270812345";"=""007"""'))[1]).toEqual([2, '02270812345', '007']);
  });

  test('quotes hold separators, line breaks and quotes', () => {
    expect(
      rowsOf(utf8('Uwagi;Kwota\r\n"ul. Polna; m. 3\r\nod 1.09 ""pilne""";5\r\nJan "Janek" Z.;6')),
    ).toEqual([
      [1, 'Uwagi', 'Kwota'],
      [2, 'ul. Polna; m. 3\r\nod 1.09 "pilne"', '5'],
      [3, 'Jan "Janek" Z.', '6'],
    ]);
  });

  test('empty values are empty cells and empty lines count as rows', () => {
    expect(rowsOf(utf8('a;;""\n\n;b;\n'))).toEqual([
      [1, 'a'],
      [3, undefined, 'b'],
    ]);
  });

  test('no cell is a date, whatever it looks like', () => {
    const sheet = open(utf8('Od;Do\n2024-01-01;x')).sheet('rejestr dzieci');
    expect(sheet.rows[1] && [sheet.isDate(sheet.rows[1], 0), sheet.numberFormat(sheet.rows[1], 0)]).toEqual([
      false,
      '@',
    ]);
  });

  test('a quote that is never closed is told with its row, not swallowed with the rest', () => {
    const refusal = refusalOf(() => open(utf8('a;b\n"otwarty;1\nc;2')));
    expect(refusal?.code).toBe('workbook-damaged');
    expect(refusal?.message).toContain('cudzysłów otwarty w wierszu 2 nie jest zamknięty');
  });
});

describe('separators', () => {
  test.each([
    ['a;b,c\n1,5;2', ['a', 'b,c']],
    ['a\tb\n1\t2', ['a', 'b']],
    ['a,b\n1,2', ['a', 'b']],
    ['a|b\n1|2', ['a', 'b']],
    ['sep=|\r\na|b;c;d\n1|2;3;4', ['a', 'b;c;d']],
    ['Rejestr, stan na dziś\na;b\n1,5;2\n2,5;3', ['Rejestr, stan na dziś']],
    ['jedna kolumna\nJan', ['jedna kolumna']],
    ['"a,b";c\n"d,e";f', ['a,b', 'c']],
  ])('%j', (text, first) => {
    expect(rowsOf(utf8(text))[0]?.slice(1)).toEqual(first);
  });
});

describe('encodings', () => {
  const text = 'Imię;Ulica\nŻółć;Łąkowa – ’ś’';
  const rows = [
    [1, 'Imię', 'Ulica'],
    [2, 'Żółć', 'Łąkowa – ’ś’'],
  ];
  const windows = new Map(
    [...'ęŻółćŁą–’ś'].map((letter, index) => [
      letter,
      [0xea, 0xaf, 0xf3, 0xb3, 0xe6, 0xa3, 0xb9, 0x96, 0x92, 0x9c][index] ?? 0,
    ]),
  );

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 of Excel', wide(`\ufeff${text}`, false)],
    ['UTF-16 the other way', wide(`\ufeff${text}`, true)],
    ['Windows-1250', Uint8Array.from(text, (letter) => windows.get(letter) ?? letter.charCodeAt(0))],
  ])('%s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(rows);
  });
});

describe('what is a text of values', () => {
  test('one with a name of such, or with equally many separators in its lines', () => {
    expect(rowsOf(utf8('Lp.;Nazwisko\n1;Zmyślony\n'), 'eksport.xls')).toHaveLength(2);
    expect(open(utf8('x'), 'lista.txt').sheetNames).toEqual(['lista']);
  });

  test.each([
    ['a letter', utf8('Szanowni Państwo,\nproszę o listę.\nZ poważaniem')],
    ['one line', utf8('Lp.;Kwota')],
    ['a pointer', utf8('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12')],
    ['bytes', Uint8Array.of(1, 2, 3, 0x3b, 10, 4, 0x3b)],
  ])('not %s under the name of a workbook', (_, bytes) => {
    expect(codeOf(() => open(bytes, 'rejestr.xlsx'))).toBe('not-a-workbook');
  });

  test('more cells than the bound are refused', () => {
    expect(codeOf(() => open(utf8('a;b;c\n'.repeat(20)), 'a.csv', 50))).toBe('workbook-too-large');
    expect(codeOf(() => open(utf8(`${';'.repeat(16_384)}\n`), 'a.csv', 1e6))).toBe('workbook-damaged');
  });

  test('a name that no sheet may have is made one', () => {
    expect(open(utf8('a;b'), `${'x'.repeat(40)}.csv`).sheetNames).toEqual(['x'.repeat(31)]);
    expect(open(utf8('a;b'), 'a[1]?.csv').sheetNames).toEqual(['a 1']);
  });
});
