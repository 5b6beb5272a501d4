/** Sheets that join and go, are shown and hidden, and the names that follow them. */
import {
  addHighlights,
  addSheet,
  addValidations,
  customXml,
  removeNames,
  removeSheet,
  setCustomXml,
  setNames,
  setPrintArea,
  setPrintTitles,
  setVisibility,
  showFirst,
  type PatchOperation,
} from '../../../../core/workbooks/patch/index.ts';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import type { SheetModel } from '../../../../core/workbooks/write/model.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';
import { after, changedParts, partOf } from '../../../support/workbook-parts.ts';

const WORKBOOK = 'xl/workbook.xml';
const ROWS = { columns: [], rows: [['a']] };

/** A workbook of three sheets, opened on the second, with a name of the third. */
const three = (more = '') => {
  const parts = rawParts(rawSheet(''), {
    'xl/worksheets/sheet2.xml': rawSheet(
      '',
      '',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    ),
    'xl/worksheets/sheet3.xml': rawSheet(''),
  });
  const ids = [1, 2, 3];
  const links = ids.map(
    (id) => `<Relationship Id="rId${id}" Type="x/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const sheets = ['Pierwszy', 'Drugi', 'Trzeci'].map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 4}" r:id="rId${at + 1}"/>`,
  );
  return rawPackage({
    ...parts,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="r">${links.join('')}</Relationships>`,
    [WORKBOOK]: `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${more}<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets>${sheets.join('')}</sheets><definedNames><definedName name="a" localSheetId="2">1</definedName></definedNames></workbook>`,
  });
};
const namesOf = (bytes: Uint8Array) => readWorkbook(bytes, nodePlatform).sheetNames;

describe('a new sheet', () => {
  test('declares what its link means where every sheet of the list does so itself, as openpyxl writes it', () => {
    const bytes = rawPackage({
      ...rawParts(rawSheet('')),
      [WORKBOOK]: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="Arkusz1" sheetId="1" q:id="rId1"/></sheets></workbook>`,
    });
    expect(partOf(after(bytes, addSheet({ name: 'Nowy', ...ROWS })), WORKBOOK)).toContain(
      '<sheet name="Nowy" sheetId="2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId4"/></sheets>',
    );
  });

  test('stands last, and nothing that counts sheets changes', () => {
    const bytes = after(three(), addSheet({ name: 'Nowy & <inny>', ...ROWS }));
    expect(namesOf(bytes)).toEqual(['Pierwszy', 'Drugi', 'Trzeci', 'Nowy & <inny>']);
    expect(partOf(bytes, WORKBOOK)).toBe(
      partOf(three(), WORKBOOK).replace(
        '</sheets>',
        '<sheet name="Nowy &amp; &lt;inny&gt;" sheetId="7" r:id="rId4"/></sheets>',
      ),
    );
  });

  test('in front of others moves the tab in front and the names of one sheet', () => {
    const bytes = after(three(), addSheet({ name: 'Nowy', visibility: 'hidden', ...ROWS }, { at: 1 }));
    expect(namesOf(bytes)).toEqual(['Pierwszy', 'Nowy', 'Drugi', 'Trzeci']);
    expect(partOf(bytes, WORKBOOK)).toContain('<workbookView activeTab="2" firstSheet="2"/>');
    expect(partOf(bytes, WORKBOOK)).toContain('<definedName name="a" localSheetId="3">');
    expect(changedParts(three(), after(bytes, removeSheet('Nowy')))).toEqual([]);
  });

  test('keeps its texts, looks, formulas, widths and titles', () => {
    const model = {
      name: 'Objaśnienia',
      columns: [
        { header: 'Kto', width: 33 },
        { header: 'Ile', style: 'money' as const },
      ],
      rows: [
        ['=1+1 <b>', 12.5],
        [' z odstępem ', { formula: 'A1', value: 'ź' }],
      ],
    };
    const sheet = readWorkbook(after(three(), addSheet(model)), nodePlatform).sheet('Objaśnienia');
    const alone = readWorkbook(
      writeWorkbook({ title: '', sheets: [model] }, nodePlatform),
      nodePlatform,
    ).sheet('Objaśnienia');
    const seen = ({ rows }: typeof sheet) => rows.map((row) => row.values);
    expect(seen(sheet)).toEqual(seen(alone));
    const [, first, second] = sheet.rows;
    expect(first && sheet.numberFormat(first, 1)).toBe('#,##0.00\\ "zł"');
    expect(second && sheet.formula(second, 1)).toBe('A1');
  });

  test('asks for counting only when it has formulas without a value', () => {
    const formula = (value?: number) =>
      addSheet({ name: 'N', columns: [], rows: [[{ formula: '1+1', ...(value && { value }) }]] });
    expect(partOf(after(three(), formula()), WORKBOOK)).toContain('fullCalcOnLoad');
    expect(partOf(after(three(), formula(2)), WORKBOOK)).not.toContain('fullCalcOnLoad');
  });

  test('does not join a workbook whose structure is protected', () => {
    const bytes = three('<workbookProtection lockStructure="1"/>');
    for (const operation of [
      addSheet({ name: 'N', ...ROWS }),
      removeSheet('Drugi'),
      setVisibility('Drugi', 'hidden'),
    ]) {
      expect(codeOf(() => after(bytes, operation))).toBe('workbook-structure-protected');
    }
  });

  test.each(['drugi', 'a/b', '', 'a'.repeat(32)])('cannot be called „%s”', (name) => {
    expect(() => after(three(), addSheet({ name, ...ROWS }))).toThrow(RangeError);
  });
});

describe('a sheet that goes', () => {
  test('leaves another in front, and takes its names and parts along', () => {
    const bytes = after(three(), removeSheet('TRZECI'), removeSheet('Drugi'));
    expect(namesOf(bytes)).toEqual(['Pierwszy']);
    expect(partOf(bytes, WORKBOOK)).toContain('<workbookView activeTab="0" firstSheet="0"/>');
    expect(partOf(bytes, WORKBOOK)).not.toContain('definedName');
    expect(openZip(bytes, nodePlatform).names.filter((name) => name.includes('worksheets'))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('takes the order of calculation with it only when it had formulas', () => {
    const chain = (rows: string) => {
      const zip = openZip(three(), nodePlatform);
      const parts = Object.fromEntries(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
      const links = partOf(three(), 'xl/_rels/workbook.xml.rels').replace(
        '</Rel',
        '<Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Rel',
      );
      return rawPackage({
        ...parts,
        'xl/_rels/workbook.xml.rels': links,
        'xl/calcChain.xml': '<calcChain/>',
        'xl/worksheets/sheet3.xml': rawSheet(rows),
      });
    };
    const left = (rows: string) =>
      openZip(after(chain(rows), removeSheet('Trzeci')), nodePlatform).has('xl/calcChain.xml');
    expect(left('<row r="1"><c r="A1"><f>1</f></c></row>')).toBe(false);
    expect(left('<row r="1"><c r="A1"><v>1</v></c></row>')).toBe(true);
  });

  test('is kept where a formula or a name reads it, and when it is the last one', () => {
    const named = after(three(), setNames([{ name: 'lista', formula: "'Trzeci'!$A$1" }]));
    expect(codeOf(() => after(named, removeSheet('Trzeci')))).toBe('sheet-in-use');
    const read = after(
      three(),
      addSheet({ name: 'Czyta', columns: [], rows: [[{ formula: 'drugi!A1', value: 1 }]] }),
    );
    expect(codeOf(() => after(read, removeSheet('Drugi')))).toBe('sheet-in-use');
    const last = after(three(), setVisibility('Trzeci', 'veryHidden'), setVisibility('Drugi', 'hidden'));
    expect(codeOf(() => after(last, removeSheet('Pierwszy')))).toBe('sheet-last-visible');
    expect(codeOf(() => after(last, setVisibility('Pierwszy', 'hidden')))).toBe('sheet-last-visible');
  });

  test.each<[string, PatchOperation, RegExp]>([
    [
      'a validation',
      addValidations('Drugi', [
        {
          ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
          rule: { kind: 'list', formula: 'Trzeci!$A$1:$A$3' },
        },
      ]),
      /lista, sprawdzanie danych .* w arkuszu „Drugi”/,
    ],
    [
      'a conditional format',
      addHighlights([
        {
          sheet: 'Drugi',
          ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
          formula: 'A1=Trzeci!$A$1',
          look: { bold: true },
        },
      ]),
      /formatowanie warunkowe w arkuszu „Drugi”/,
    ],
    ['a chart', addSheet(charted('Trzeci')), /wykres w arkuszu „Obraz”/],
  ])('is kept where %s reads it', (_, reader, words) => {
    const read = after(three(), reader);
    expect(codeOf(() => after(read, removeSheet('Trzeci')))).toBe('sheet-in-use');
    expect(() => after(read, removeSheet('Trzeci'))).toThrow(words);
  });

  test('goes although its own chart reads it', () => {
    const added = after(three(), addSheet(charted('Obraz')));
    const rest = readWorkbook(after(added, removeSheet('Obraz')), nodePlatform);
    expect(rest.sheetNames).toEqual(['Pierwszy', 'Drugi', 'Trzeci']);
  });
});

test('a sheet in front that is hidden makes room for a visible one, and is shown again', () => {
  const hidden = after(three(), setVisibility('Drugi', 'veryHidden'));
  expect(partOf(hidden, WORKBOOK)).toContain(
    '<sheet name="Drugi" sheetId="5" r:id="rId2" state="veryHidden"/>',
  );
  expect(partOf(hidden, WORKBOOK)).toContain('activeTab="0"');
  expect(partOf(hidden, 'xl/worksheets/sheet2.xml')).toContain('<sheetView workbookViewId="0"/>');
  expect(
    changedParts(three(), after(hidden, setVisibility('Drugi', 'visible'), showFirst('Drugi'))).filter(
      (name) => name === WORKBOOK,
    ),
  ).toEqual([]);
});

describe('names', () => {
  test('join, change and go', () => {
    const added = after(
      three(),
      setNames([
        { name: 'Lista', formula: 'A<B' },
        { name: 'Lista', formula: '2', sheet: 'drugi' },
      ]),
    );
    expect(readWorkbook(added, nodePlatform).names.slice(1)).toEqual([
      { name: 'Lista', formula: 'A<B', hidden: false },
      { name: 'Lista', formula: '2', hidden: false, sheet: 'Drugi' },
    ]);
    const changed = after(added, setNames([{ name: 'LISTA', formula: '3', hidden: true }]));
    expect(readWorkbook(changed, nodePlatform).names[1]).toEqual({
      name: 'LISTA',
      formula: '3',
      hidden: true,
    });
    const gone = removeNames([{ name: 'lista' }, { name: 'lista', sheet: 'Drugi' }, { name: 'brak' }]);
    expect(changedParts(three(), after(changed, gone))).toEqual([]);
  });

  test('of printing are set and taken back', () => {
    const set = after(
      three(),
      setPrintArea('Drugi', [{ top: 1, left: 0, bottom: 9, right: 3 }]),
      setPrintTitles('Drugi', { rows: [1, 2], columns: [0, 1] }),
    );
    expect(
      readWorkbook(set, nodePlatform)
        .names.slice(1)
        .map(({ name, formula }) => [name, formula]),
    ).toEqual([
      ['_xlnm.Print_Area', "'Drugi'!$A$1:$D$9"],
      ['_xlnm.Print_Titles', "'Drugi'!$A:$B,'Drugi'!$1:$2"],
    ]);
    expect(changedParts(three(), after(set, setPrintArea('Drugi', []), setPrintTitles('Drugi', {})))).toEqual(
      [],
    );
  });

  test('must be names', () => {
    expect(() => after(three(), setNames([{ name: '1a', formula: '1' }]))).toThrow(RangeError);
  });
});

test('custom XML is found by its namespace, replaced and taken out', () => {
  const dataOf = (bytes: Uint8Array) => customXml(openZip(bytes, nodePlatform), 'urn:a');
  const xml = (value: string) => `<d:a xmlns:d="urn:a">${value}</d:a>`;
  const one = after(three(), setCustomXml('urn:b', '<b xmlns="urn:b"/>'), setCustomXml('urn:a', xml('1')));
  expect(dataOf(one)).toBe(xml('1'));
  const other = after(one, setCustomXml('urn:a', xml('2')));
  expect(dataOf(other)).toBe(xml('2'));
  expect(changedParts(one, other)).toEqual(['customXml/item2.xml']);
  const none = after(other, setCustomXml('urn:a', undefined));
  expect(dataOf(none)).toBeUndefined();
  expect(changedParts(three(), after(none, setCustomXml('urn:b', undefined)))).toEqual([]);
  expect(() => setCustomXml('urn:b', xml('1'))).toThrow(RangeError);
});

/** A sheet whose chart shows cells of the sheet `of`. */
function charted(of: string): SheetModel {
  const cells = <Value>(left: number, values: readonly Value[]) => ({
    sheet: of,
    range: { top: 1, left, bottom: 2, right: left },
    values,
  });
  return {
    name: 'Obraz',
    columns: [],
    rows: [['a', 1]],
    charts: [
      {
        kind: 'column',
        title: 'Wykres',
        alt: 'Słupki',
        from: { row: 3, column: 0 },
        to: { row: 9, column: 5 },
        categories: cells(0, ['a', 'b']),
        series: [{ name: 'Ile', cells: cells(1, [1, 2]) }],
      },
    ],
  };
}
