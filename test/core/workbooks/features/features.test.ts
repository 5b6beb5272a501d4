/** What a sheet holds besides its values, from parts as Excel writes them. */
import { readWorkbook, type Workbook } from '../../../../core/workbooks/workbook.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf, refusalOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet, rawWorkbook } from '../../../support/raw-workbook.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const relationships = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="x/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function open(after: string, parts: Parts = {}, before = ''): Workbook {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  return readWorkbook(rawPackage(rawParts(rawSheet(rows, after, before), parts)), nodePlatform, {
    file: 'a.xlsx',
  });
}
const sheetOf = (...given: Parameters<typeof open>) => open(...given).sheet('Arkusz1');
const SHEET_RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

test('a sheet without any feature has none of them', () => {
  const sheet = sheetOf('');
  expect([sheet.tables, sheet.comments, sheet.validations, sheet.highlights]).toEqual([[], [], [], []]);
  expect([sheet.protection, sheet.filter]).toEqual([undefined, undefined]);
});

describe('tables', () => {
  const table = (attributes: string) =>
    `<x:table xmlns:x="m" id="1" ${attributes}><x:autoFilter ref="B3:C9"/><x:tableColumns count="2"><x:tableColumn id="1" name="Imię_x000a_i nazwisko"/><x:tableColumn id="2" name="Kwota"/></x:tableColumns></x:table>`;

  test('are told with their range, headers and totals', () => {
    const parts = {
      [SHEET_RELATIONSHIPS]: relationships(
        ['table', '../tables/table1.xml'],
        ['table', '/xl/tables/table2.xml'],
      ),
      'xl/tables/table1.xml': table('name="Dzieci" displayName="Dzieci_1" ref="B3:C10" totalsRowCount="1"'),
      'xl/tables/table2.xml': table('displayName="Inne" ref="E1:F2" headerRowCount="0"'),
    };
    expect(sheetOf('', parts).tables).toEqual([
      {
        name: 'Dzieci',
        displayName: 'Dzieci_1',
        range: { top: 3, left: 1, bottom: 10, right: 2 },
        headers: ['Imię\ni nazwisko', 'Kwota'],
        hasHeader: true,
        totals: true,
        part: 'xl/tables/table1.xml',
      },
      expect.objectContaining({ name: 'Inne', displayName: 'Inne', hasHeader: false, totals: false }),
    ]);
  });

  test('a missing part of a table leaves the values and tells what is missing when asked', () => {
    const sheet = sheetOf('', { [SHEET_RELATIONSHIPS]: relationships(['table', '../tables/table1.xml']) });
    expect(sheet.rows).toHaveLength(1);
    const refusal = refusalOf(() => sheet.tables);
    expect(refusal?.code).toBe('workbook-damaged');
    expect(refusal?.place).toEqual({ file: 'a.xlsx', sheet: 'Arkusz1' });
  });

  test('those that we write are read', () => {
    const model = {
      name: 'R',
      columns: [{ header: 'Imię' }, { header: 'Kwota' }],
      rows: [['Jan', 1]],
      table: { name: 'Rejestr' },
    };
    const bytes = writeWorkbook({ title: 'R', sheets: [model] }, nodePlatform);
    expect(readWorkbook(bytes, nodePlatform).sheet('R').tables).toMatchObject([
      { name: 'Rejestr', headers: ['Imię', 'Kwota'], totals: false },
    ]);
  });
});

describe('comments', () => {
  const NOTES =
    '<comments><authors><author>Jan Zmyślony</author><author>tc={1}</author><author/></authors><commentList>' +
    '<comment ref="C2" authorId="0"><text><r><rPr><b/></rPr><t>Jan:</t></r><r><t xml:space="preserve">\nod 1.09 &amp; dalej_x000D_</t></r></text></comment>' +
    '<comment ref="A1" authorId="1"><text><t>[Komentarz w wątku] pytanie</t></text></comment>' +
    '<comment ref="B1" authorId="9"><text><t>bez autora</t></text></comment><comment ref="D1" authorId="2"/><comment ref="?"/>' +
    '</commentList></comments>';
  const THREADS =
    '<ThreadedComments><threadedComment ref="A1" personId="{P}" id="{1}"><text>pytanie</text></threadedComment>' +
    '<threadedComment ref="A1" personId="{Q}" id="{2}" parentId="{1}"><text>odpowiedź &lt;tak&gt;</text><mentions/></threadedComment></ThreadedComments>';

  test('notes and conversations, each once, by place', () => {
    const sheet = sheetOf('', {
      [SHEET_RELATIONSHIPS]: relationships(
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/t1.xml'],
      ),
      'xl/comments1.xml': NOTES,
      'xl/threadedComments/t1.xml': THREADS,
      'xl/persons/person.xml': '<personList><person displayName="Anna Zmyślona" id="{P}"/></personList>',
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['person', 'persons/person.xml'],
      ),
    });
    expect(sheet.comments).toEqual([
      { row: 1, column: 0, author: 'Anna Zmyślona', text: 'pytanie', threaded: true },
      { row: 1, column: 0, author: '', text: 'odpowiedź <tak>', threaded: true },
      { row: 1, column: 1, author: '', text: 'bez autora', threaded: false },
      { row: 1, column: 3, author: '', text: '', threaded: false },
      { row: 2, column: 2, author: 'Jan Zmyślony', text: 'Jan:\nod 1.09 & dalej\r', threaded: false },
    ]);
  });

  test('a note for old Excels stays when the conversation itself is gone', () => {
    const sheet = sheetOf('', {
      [SHEET_RELATIONSHIPS]: relationships(['comments', '../comments1.xml']),
      'xl/comments1.xml': NOTES,
    });
    expect(sheet.comments[0]).toMatchObject({ author: 'tc={1}', text: '[Komentarz w wątku] pytanie' });
  });
});

test('data validation, of the standard and of the extensions', () => {
  const sheet = sheetOf(
    '<dataValidations count="3"><dataValidation type="list" allowBlank="1" sqref="A2:A9 C2" promptTitle="Rodzaj" prompt="Wybierz" errorStyle="warning" error="Spoza_x000a_listy"><formula1>"tak, nie,n/d"</formula1></dataValidation>' +
      '<dataValidation type="whole" sqref="B2"><formula1>1</formula1><formula2>31</formula2></dataValidation>' +
      '<dataValidation sqref="D2"/></dataValidations>' +
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" operator="equal"><x14:formula1><xm:f>Słowniki!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  );
  const range = (top: number, left: number, bottom = top) => ({ top, left, bottom, right: left });
  expect(sheet.validations).toEqual([
    {
      ranges: [range(2, 0, 9), range(2, 2)],
      kind: 'list',
      operator: 'between',
      list: ['tak', 'nie', 'n/d'],
      formulas: ['"tak, nie,n/d"'],
      allowsBlank: true,
      strictness: 'warning',
      prompt: { title: 'Rodzaj', text: 'Wybierz' },
      error: { title: '', text: 'Spoza\nlisty' },
    },
    {
      ranges: [range(2, 1)],
      kind: 'whole',
      operator: 'between',
      formulas: ['1', '31'],
      allowsBlank: false,
      strictness: 'stop',
    },
    {
      ranges: [range(2, 3)],
      kind: 'none',
      operator: 'between',
      formulas: [],
      allowsBlank: false,
      strictness: 'stop',
    },
    {
      ranges: [range(2, 4, 5)],
      kind: 'list',
      operator: 'equal',
      formulas: ['Słowniki!$A$1:$A$3'],
      allowsBlank: false,
      strictness: 'stop',
    },
  ]);
});

test('conditional formats, of the standard and of the extensions', () => {
  const sheet = sheetOf(
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1&gt;5</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="1"/><color/></dataBar></cfRule></conditionalFormatting>' +
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="cellIs" priority="3" operator="equal"><xm:f>$B$1</xm:f><x14:dxf><fill/></x14:dxf></x14:cfRule><x14:cfRule type="iconSet" priority="4"><x14:iconSet><x14:cfvo><xm:f>7</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  );
  expect(sheet.highlights).toEqual([
    {
      ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
      rules: [
        { kind: 'expression', priority: 2, formulas: ['A1>5'], stops: true },
        { kind: 'dataBar', priority: 1, formulas: [], stops: false },
      ],
    },
    {
      ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }],
      rules: [
        { kind: 'cellIs', priority: 3, operator: 'equal', formulas: ['$B$1'], stops: false },
        { kind: 'iconSet', priority: 4, formulas: [], stops: false },
      ],
    },
  ]);
});

describe('protection', () => {
  test('tells the password, what is allowed and what may be edited', () => {
    const { protection } = sheetOf(
      '<sheetProtection algorithmName="SHA-512" hashValue="x=" sheet="1" sort="0" objects="1" selectLockedCells="1"/><protectedRanges><protectedRange sqref="B2:B9" name="a"/></protectedRanges>',
    );
    expect(protection?.password).toBe(true);
    expect([...(protection?.allows ?? [])]).toEqual(['sort', 'selectUnlockedCells', 'scenarios']);
    expect(protection?.editable).toEqual([{ top: 2, left: 1, bottom: 9, right: 1 }]);
  });

  test.each([
    ['<sheetProtection sheet="1"/>', false],
    ['<sheetProtection password="CC1A" sheet="true"/>', true],
    ['<sheetProtection password="CC1A"/>', undefined],
  ])('%s', (xml, password) => {
    expect(sheetOf(xml).protection?.password).toBe(password);
  });
});

test('the sheet’s own filter is told, not that of a saved view', () => {
  const views =
    '<customSheetViews><customSheetView><autoFilter ref="A1:A2"/></customSheetView></customSheetViews>';
  expect(sheetOf(`<autoFilter ref="A3:F20"><filterColumn colId="0"/></autoFilter>${views}`).filter).toEqual({
    top: 3,
    left: 0,
    bottom: 20,
    right: 5,
  });
  expect(sheetOf(views).filter).toBeUndefined();
});

describe('the workbook', () => {
  const workbookRelationships = (...more: readonly (readonly [string, string])[]) =>
    relationships(['worksheet', 'worksheets/sheet1.xml'], ...more);

  test('tells macros, sharing, protection of its structure and that it is final', () => {
    const workbook = open('', {
      'xl/_rels/workbook.xml.rels': workbookRelationships(
        ['vbaProject', 'vbaProject.bin'],
        ['revisionHeaders', 'revisions/h.xml'],
      ),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookProtection lockStructure="1"/><sheets><sheet name="Arkusz1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      '_rels/.rels': relationships(
        ['officeDocument', 'xl/workbook.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml':
        '<Properties><property name="x"><vt:bool>false</vt:bool></property><property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
    });
    expect([workbook.hasMacros, workbook.shared, workbook.structureProtected, workbook.isFinal]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(workbook.sheet('Arkusz1').rows[0]?.values).toEqual([1]);
  });

  test('tells none of it where there is none', () => {
    const workbook = open('');
    expect([workbook.hasMacros, workbook.shared, workbook.structureProtected, workbook.isFinal]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(workbook.externalLinks).toEqual([]);
  });

  test('names the files its formulas refer to, without their folders, and opens none', () => {
    const link = (target: string) =>
      `<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
    const workbook = open('', {
      'xl/_rels/workbook.xml.rels': workbookRelationships(
        ['externalLink', 'externalLinks/e1.xml'],
        ['externalLink', 'externalLinks/e2.xml'],
        ['externalLink', 'externalLinks/e3.xml'],
      ),
      'xl/externalLinks/_rels/e1.xml.rels': link('file:///\\\\serwer\\Anna\\Stawki%202024.xlsx'),
      'xl/externalLinks/_rels/e2.xml.rels': link('https://example.org/dok/Wska%C5%BAniki.xlsx'),
      'xl/externalLinks/_rels/e3.xml.rels': link('Rabat 5%.xlsx'),
    });
    expect(workbook.externalLinks).toEqual(['Stawki 2024.xlsx', 'Wskaźniki.xlsx', 'Rabat 5%.xlsx']);
  });
});

describe('bounds', () => {
  test('more rules than any Excel keeps are refused, and only when asked for', () => {
    const sheet = sheetOf('<dataValidation sqref="A1"/>'.repeat(100_001));
    expect(sheet.rows).toHaveLength(1);
    expect(codeOf(() => sheet.validations)).toBe('workbook-too-large');
  });

  test('a rule of a million characters of ranges is refused', () => {
    const sheet = sheetOf(`<conditionalFormatting sqref="${'A1 '.repeat(400_000)}"/>`);
    expect(codeOf(() => sheet.highlights)).toBe('workbook-too-large');
  });

  test('a feature that is cut in the middle is damage of that sheet', () => {
    const cut = readWorkbook(
      rawWorkbook('', {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData/><dataValidations><dataValidation sqref="A1"><formula1>',
      }),
      nodePlatform,
    );
    expect(codeOf(() => cut.sheet('Arkusz1').validations)).toBe('workbook-damaged');
  });
});
