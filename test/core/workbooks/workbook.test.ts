import { isCellError, polishError } from '../../../core/workbooks/cell.ts';
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { codeOf, refusalOf } from '../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet, rawStrings, rawWorkbook } from '../../support/raw-workbook.ts';

const read = (bytes: Uint8Array, file = 'rejestr.xlsx') => readWorkbook(bytes, nodePlatform, { file });
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A workbook behind a password: an OLE container with a stream of that name. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  bytes[1024 + 64] = 34;
  bytes[1024 + 66] = 2;
  return bytes;
}

const SHEETS = (sheets: string, more = '') =>
  `<workbook xmlns:r="r">${more}<sheets>${sheets}</sheets></workbook>`;

describe('the list of sheets', () => {
  const bytes = rawPackage({
    ...rawParts(rawSheet(ONE)),
    'xl/workbook.xml': SHEETS(
      '<sheet name="Wrzesień &amp; Październik" sheetId="5" r:id="rId9"/><sheet name="Słownik" sheetId="2" state="hidden" r:id="rId1"/><sheet name="Wykres" sheetId="3" r:id="rId4"/><sheet name="Ukryty" sheetId="4" state="veryHidden" r:id="rId1"/>',
      '<workbookPr date1904="1"/><definedNames><definedName name="Zespoły" hidden="1">Słownik!$A$1:$A$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Słownik!$1:$1</definedName></definedNames>',
    ),
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId9" Type="x/worksheet" Target="/xl/worksheets/sheet9.xml"/><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId4" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet9.xml': rawSheet('<row><c><v>9</v></c></row>'),
  });
  const workbook = read(bytes);

  test('is in the clerk’s order, without sheets that are charts', () => {
    expect(workbook.sheetNames).toEqual(['Wrzesień & Październik', 'Słownik', 'Ukryty']);
    expect(workbook.sheet('Wrzesień & Październik').rows[0]?.values).toEqual([9]);
    expect(workbook.sheets.map((sheet) => sheet.cells)).toEqual([true, true, false, true]);
  });

  test('tells what is hidden', () => {
    expect(workbook.sheetNames.map((name) => workbook.sheet(name).visibility)).toEqual([
      'visible',
      'hidden',
      'veryHidden',
    ]);
  });

  test('tells the date system and the defined names', () => {
    expect(workbook.date1904).toBe(true);
    expect(workbook.names).toEqual([
      { name: 'Zespoły', formula: 'Słownik!$A$1:$A$3', hidden: true },
      { name: '_xlnm.Print_Titles', formula: 'Słownik!$1:$1', hidden: false, sheet: 'Słownik' },
    ]);
  });

  test('a sheet is found without regard to case, and read once', () => {
    expect(workbook.sheet('słownik')).toBe(workbook.sheet('Słownik'));
  });

  test('a missing sheet is told with those that exist', () => {
    const refusal = refusalOf(() => workbook.sheet('Listopad'));
    expect(refusal?.code).toBe('sheet-missing');
    expect(refusal?.message).toBe(
      'Plik „rejestr.xlsx” nie ma arkusza „Listopad”. Są w nim arkusze: „Wrzesień & Październik”, „Słownik”, „Ukryty”.',
    );
  });

  test('other parts and what they point at can be reached', () => {
    expect(workbook.part('xl/worksheets/sheet9.xml')).toEqual(text(rawSheet('<row><c><v>9</v></c></row>')));
    expect(workbook.part('xl/none.xml')).toBeUndefined();
    expect(workbook.related('xl/workbook.xml').map((found) => found.type)).toContain('chartsheet');
  });
});

describe('spellings of other programs', () => {
  test('prefixed elements, single quotes and white space', () => {
    const sheet =
      "<?xml version='1.0'?><!-- z innego programu --><x:worksheet xmlns:x='main'><x:sheetData>\n <x:row  r = '1' >\n  <x:c s='0' r='A1' t='s'  ><x:v>0</x:v></x:c><x:c r='B1'><x:f>1+1</x:f><x:v >2</x:v ></x:c ></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>";
    const bytes = rawPackage(
      rawParts(sheet, {
        'xl/sharedStrings.xml': '<x:sst xmlns:x="main"><x:si><x:t>tekst</x:t></x:si></x:sst>',
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="A" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
      }),
    );
    const read1 = read(bytes).sheet('A');
    expect(read1.rows[0]?.values).toEqual(['tekst', 2]);
    expect(read1.merges).toHaveLength(1);
  });

  test('elements of other namespaces among rows and cells are passed over', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><y:c><y:v>8</y:v></y:c><c r="B1"><v>2</v></c></row><extLst><row r="9"/></extLst>';
    expect(
      read(rawWorkbook(rows))
        .sheet('Arkusz1')
        .rows.map((row) => row.values),
    ).toEqual([[1, 2]]);
  });

  test('a sheet in UTF-16', () => {
    const xml = rawSheet('<row><c t="inlineStr"><is><t>żółć</t></is></c></row>');
    const wide = new Uint8Array(2 + xml.length * 2);
    const view = new DataView(wide.buffer);
    [...`\ufeff${xml}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
    expect(read(rawPackage(rawParts(wide))).sheet('Arkusz1').rows[0]?.values).toEqual(['żółć']);
  });

  test('no shared strings, no styles, no rows', () => {
    expect(read(rawPackage(rawParts('<worksheet><sheetData/></worksheet>'))).sheet('Arkusz1').rows).toEqual(
      [],
    );
  });

  test('shared strings under a name of their own', () => {
    const parts = rawParts(rawSheet('<row><c t="s"><v>0</v></c></row>'), {
      'xl/SHAREDSTRINGS.XML': rawStrings('<t>a</t>'),
    });
    expect(read(rawPackage(parts)).sheet('Arkusz1').rows[0]?.values).toEqual(['a']);
  });
});

describe('files that are no workbook', () => {
  const damaged = rawWorkbook(ONE);
  test.each([
    ['file-empty', new Uint8Array(), 'Plik „a.xlsx” jest pusty (0 bajtów).'],
    ['workbook-old-format', text('<table>'), 'Plik „a.xlsx” jest stroną HTML z rozszerzeniem Excela'],
    ['not-a-workbook', text('<html>'), 'Plik „a.xlsx” jest stroną internetową bez tabeli'],
    [
      'not-a-workbook',
      text('Lp.;Kwota'),
      'Plik „a.xlsx” nie jest skoroszytem Excela, tylko plikiem tekstowym',
    ],
    [
      'not-a-workbook',
      text('version https://git-lfs.github.com/spec/v1'),
      'Plik „a.xlsx” jest tylko odsyłaczem',
    ],
    ['not-a-workbook', text('[InternetShortcut]'), 'Plik „a.xlsx” jest skrótem, a nie samym skoroszytem.'],
    ['not-a-workbook', new Uint8Array(9), 'Plik „a.xlsx” zawiera same zera'],
    ['not-a-workbook', Uint8Array.of(1, 2), 'Plik „a.xlsx” nie jest skoroszytem Excela.'],
    ['not-a-workbook', rawPackage({ 'word/document.xml': '' }), 'Plik „a.xlsx” jest dokumentem Worda'],
    ['workbook-password', encrypted(), 'Plik „a.xlsx” jest zabezpieczony hasłem. Otwórz go w Excelu'],
    ['not-a-workbook', rawPackage({ 'zdjęcie.jpg': '' }), 'Plik „a.xlsx” jest archiwum ZIP bez skoroszytu'],
    ['workbook-damaged', damaged.slice(0, 300), 'Plik „a.xlsx” jest uszkodzony: brakuje spisu części'],
    [
      'workbook-damaged',
      rawPackage({ 'xl/workbook.xml': SHEETS('') }),
      'Plik „a.xlsx” jest uszkodzony: nie ma w nim żadnego arkusza',
    ],
  ])('%s: %#', (code, bytes, message) => {
    const refusal = refusalOf(() => read(bytes, 'a.xlsx'));
    expect(refusal?.code).toBe(code);
    expect(refusal?.message.startsWith(message)).toBe(true);
    expect(refusal?.place).toEqual({ file: 'a.xlsx' });
  });

  test('a part of a sheet that is missing is told when the sheet is read', () => {
    const parts = rawParts('');
    delete parts['xl/worksheets/sheet1.xml'];
    expect(codeOf(() => read(rawPackage(parts)).sheet('Arkusz1'))).toBe('workbook-damaged');
  });

  test('too much to unpack is told in megabytes of advice, not by a crash', () => {
    const refusal = refusalOf(() =>
      readWorkbook(damaged, nodePlatform, { file: 'a.xlsx' }, { maxPart: 100 }),
    );
    expect(refusal?.code).toBe('workbook-too-large');
    expect(refusal?.message).toContain('„a.xlsx” jest za duży');
  });

  test('the mark that somebody has a workbook open is told as that', () => {
    expect(refusalOf(() => read(Uint8Array.of(5, 65, 110), '~$rejestr.xlsx'))?.message).toMatch(
      /^Plik „~\$rejestr\.xlsx” to znak, że ktoś ma otwarty skoroszyt/,
    );
  });

  test('without a file name the sentence still reads well', () => {
    expect(refusalOf(() => readWorkbook(new Uint8Array(), nodePlatform))?.message).toBe(
      'Plik jest pusty (0 bajtów). Pobierz go jeszcze raz albo poproś o ponowne przesłanie.',
    );
  });
});

test('errors of cells are shown as a Polish Excel shows them', () => {
  expect(['#N/A', '#REF!', '#NOWY!'].map((error) => polishError({ error }))).toEqual([
    '#N/D!',
    '#ADR!',
    '#NOWY!',
  ]);
  expect([isCellError({ error: '#N/A' }), isCellError('#N/A'), isCellError(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
