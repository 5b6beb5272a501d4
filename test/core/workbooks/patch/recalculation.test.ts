/** When cells change, formulas have to be counted anew: by Excel, when it opens the workbook. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { patchWorkbook, setCells } from '../../../../core/workbooks/patch/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';

const WORKBOOK = 'xl/workbook.xml';
const FORMULA = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';

/** The workbook part after a change of A1. */
function workbookAfter(rows: string, more: Readonly<Record<string, string>> = {}): string {
  const bytes = patchWorkbook(rawPackage(rawParts(rawSheet(rows), more)), nodePlatform, [
    setCells([{ sheet: 'Arkusz1', row: 1, column: 0, entry: { kind: 'number', number: 2 } }]),
  ]);
  return new TextDecoder().decode(openZip(bytes, nodePlatform).read(WORKBOOK));
}

const workbook = (after: string, prefix = '') =>
  `<${prefix}workbook xmlns:r="r"><${prefix}sheets><${prefix}sheet name="Arkusz1" sheetId="1" r:id="rId1"/></${prefix}sheets>${after}</${prefix}workbook>`;

describe('a workbook with formulas', () => {
  test.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    [
      '<calcPr fullCalcOnLoad="true" calcId="1"></calcPr>',
      '<calcPr fullCalcOnLoad="true" calcId="1"></calcPr>',
    ],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/><extLst/>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/><extLst/>',
    ],
    [
      '<externalReferences/><pivotCaches/>',
      '<externalReferences/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    ],
  ])('%s asks for it: %s', (before, after) => {
    expect(workbookAfter(FORMULA, { [WORKBOOK]: workbook(before) })).toBe(workbook(after));
  });

  test('asks for it in its own prefix', () => {
    const prefixed = (after: string) => workbook(after, 'x:');
    expect(workbookAfter(FORMULA, { [WORKBOOK]: prefixed('') })).toBe(
      prefixed('<x:calcPr fullCalcOnLoad="1"/>'),
    );
  });

  test('is known by its order of calculation, which stays', () => {
    const relationships =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/calcChain" Target="calcChain.xml"/></Relationships>';
    expect(
      workbookAfter('<row r="1"/>', {
        'xl/_rels/workbook.xml.rels': relationships,
        'xl/calcChain.xml': '<calcChain/>',
      }),
    ).toContain('fullCalcOnLoad');
  });

  test.each(['<f>A1</f>', '<f t="shared" si="1"/>', '<x:f>A1</x:f>', '<f\n>A1</f>', '<f/>'])(
    'is known by %s',
    (formula) => {
      expect(workbookAfter(`<row r="1"/><row r="2"><c r="B2">${formula}</c></row>`)).toContain(
        'fullCalcOnLoad',
      );
    },
  );
});

test('a formula is found on another sheet too, also in UTF-16', () => {
  const xml = `\ufeff${rawSheet(FORMULA).replace('UTF-8', 'UTF-16')}`;
  const parts = rawParts(rawSheet('<row r="1"/>'), {
    'xl/worksheets/sheet2.xml': new Uint8Array(Buffer.from(xml, 'utf16le')),
    [WORKBOOK]: workbook('').replace('</sheets>', '<sheet name="Drugi" sheetId="2" r:id="rId2"/></sheets>'),
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
  });
  const bytes = patchWorkbook(rawPackage(parts), nodePlatform, [
    setCells([{ sheet: 'Arkusz1', row: 1, column: 0, entry: { kind: 'number', number: 2 } }]),
  ]);
  const part = openZip(bytes, nodePlatform).read(WORKBOOK);
  expect(new TextDecoder().decode(part)).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test.each([
  '<row r="2"><c r="A2" t="inlineStr"><is><t>a:f > b</t></is></c></row>',
  '<row r="2"><c r="A2" t="str" f="1"><v>f</v></c></row>',
  '<row r="2"><c r="A2"><foo/></c></row>',
])('a workbook without formulas keeps its workbook part: %s', (rows) => {
  expect(workbookAfter(rows)).toBe(rawParts('')[WORKBOOK]);
});
