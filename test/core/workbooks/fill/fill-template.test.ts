/** A template with everything around its table, filled with more, fewer and no rows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { day } from '../../../../core/values/day.ts';
import { grosze } from '../../../../core/values/money.ts';
import { fillWorkbook } from '../../../../core/workbooks/fill/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { DATA_SHEET, entries, filled, formulasOf, OTHER_SHEET, rowsOf } from '../../../support/filled.ts';
import { template } from '../../../support/template-workbook.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';

const forty = filled({ tables: { Wpisy: { rows: entries(40) } } });
const one = filled({ tables: { Wpisy: { rows: entries(1) } } });
const none = filled({ tables: { Wpisy: { rows: [] } } });

describe('a table that grows', () => {
  const rows = rowsOf(forty.part(DATA_SHEET));
  const formulas = formulasOf(forty.part(DATA_SHEET));

  test('takes the place of its examples, with their looks in turn', () => {
    expect(rows.get(5)).toMatch(
      /^<row r="5" ht="18" customHeight="1"><c r="A5" s="7" t="inlineStr"><is><t>Wpis 1<\/t><\/is><\/c><c r="B5" s="3"\/><c r="C5" s="2"><v>10<\/v><\/c>/,
    );
    expect(rows.get(6)).toContain('<c r="B6" s="5"/><c r="C6" s="4"><v>20</v></c>');
    expect(rows.get(43)).toContain('<c r="B43" s="3"/><c r="C43" s="2"><v>390</v></c>');
    expect(forty.part(DATA_SHEET)).not.toContain('Przykład');
  });

  test('has the formulas of its examples in every row, as if filled down', () => {
    expect(formulas.E44).toBe('C44*D44*$B$2');
    expect(formulas.F44).toBe('SUM($C$5:C44)');
    expect(formulas.G44).toBe('C44/SUM($C$5:$C$44)*$C$49');
  });

  test('moves the totals and all that stands below, with formulas that follow', () => {
    expect(rows.get(45)).toContain('<c r="A45" s="6" t="inlineStr"><is><t>Razem</t>');
    expect(formulas.C45).toBe('SUBTOTAL(109,Wpisy[Kwota])');
    expect(formulas.E45).toBe('SUM(E5:E44)');
    expect(rows.get(47)).toContain('ht="30" customHeight="1"');
    expect([formulas.C48, formulas.D48, formulas.E48, formulas.E49]).toEqual([
      'SUM(C5:C44)',
      'C45*2',
      'C48+1',
      'C49+1',
    ]);
    expect(rows.get(52)).toContain('Zespół');
  });

  test('is followed by formulas of other sheets, but not by their texts and own cells', () => {
    expect(Object.values(formulasOf(forty.part(OTHER_SHEET)))).toEqual([
      'SUM(Dane!C5:C44)',
      'SUM(Dane!$C:$C)',
      "'Dane'!C45",
      'Dane!C49+SUM(Wpisy[Kwota])',
      'IF("Dane!C11"="x",0,COUNTA(Dane!A5:A44))',
      'Mnożnik*2',
      'SUM(Dane!48:48)',
      'SUM(C5:C6)',
    ]);
  });

  test('leaves no result of a formula that was counted for the examples', () => {
    const results = (part: string) => [...forty.part(part).matchAll(/<f.*?<\/f><v>(.*?)<\/v>/g)];
    // The sum of the amounts is known: they were given.
    expect(results(DATA_SHEET).map(([, value]) => value)).toEqual(['8200']);
    expect(results(OTHER_SHEET)).toEqual([]);
    expect(forty.part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(forty.zip.has('xl/calcChain.xml')).toBe(false);
    expect(forty.part('[Content_Types].xml')).not.toContain('calcChain');
  });

  test.each([
    '<dimension ref="A1:H52"/>',
    '<protectedRange sqref="C48:C49" name="Wolne"/>',
    '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A47:C47"/></mergeCells>',
    '<conditionalFormatting sqref="C5:C44"><cfRule type="expression" dxfId="0" priority="1"><formula>$C5&gt;$C$49</formula>',
    '<conditionalFormatting sqref="C48 A47:B47">',
    '<dataValidation type="list" allowBlank="1" sqref="A5:A44"><formula1>$A$48:$A$49</formula1>',
    '<hyperlinks><hyperlink ref="A48" location="Dane!A52" display="niżej"/></hyperlinks>',
    '<brk id="46" max="16383" man="1"/>',
    '<ignoredError sqref="A5:A44 A52" numberStoredAsText="1"/>',
    '<xm:f>Dane!C44:D44</xm:f><xm:sqref>H44</xm:sqref>',
    '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
  ])('has around it: %s', (xml) => {
    expect(forty.part(DATA_SHEET)).toContain(xml);
  });

  test.each([
    ['xl/tables/table1.xml', 'ref="A4:H45" totalsRowCount="1"><autoFilter ref="A4:H44"/>'],
    ['xl/tables/table1.xml', '<totalsRowFormula>SUM(E5:E44)</totalsRowFormula>'],
    ['xl/tables/table2.xml', 'ref="A51:B52" totalsRowShown="0"><autoFilter ref="A51:B52"/>'],
    ['xl/comments1.xml', '<comment ref="A48" authorId="0">'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Anchor>1, 15, 46, 10, 3, 15, 50, 4</x:Anchor>'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Row>47</x:Row>'],
    ['xl/drawings/drawing1.xml', '<xdr:row>53</xdr:row>'],
    ['xl/drawings/drawing1.xml', '<xdr:row>68</xdr:row>'],
    ['xl/charts/chart1.xml', '<c:cat><c:strRef><c:f>Dane!$A$5:$A$44</c:f></c:strRef></c:cat>'],
    ['xl/charts/chart1.xml', '<c:val><c:numRef><c:f>Dane!$C$5:$C$44</c:f></c:numRef></c:val>'],
    ['xl/charts/chart1.xml', '<c:f>Dane!$C$4</c:f><c:strCache>'],
    ['xl/workbook.xml', '>Dane!$A$1:$H$68</definedName>'],
    ['xl/workbook.xml', '>Dane!$4:$4</definedName><definedName name="Kwoty">Dane!$C$5:$C$44</definedName>'],
    ['xl/workbook.xml', '<definedName name="Procent">Dane!$C$49</definedName>'],
  ])('%s has %s', (part, xml) => {
    expect(forty.part(part)).toContain(xml);
  });

  test('changes no part that it does not concern', () => {
    const before = openZip(forty.template, nodePlatform);
    const same = (name: string) => Buffer.compare(before.read(name)!, forty.zip.read(name)!) === 0;
    expect(forty.zip.names.filter(same)).toEqual([
      '_rels/.rels',
      'xl/styles.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
    ]);
    expect(forty.part('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('przyklad.invalid');
  });
});

describe('a table that shrinks', () => {
  const formulas = formulasOf(one.part(DATA_SHEET));

  test('draws up what stands below', () => {
    expect(formulas.E5).toBe('C5*D5*$B$2');
    expect(formulas.G5).toBe('C5/SUM($C$5:$C$5)*$C$10');
    expect([formulas.E6, formulas.C9, formulas.D9]).toEqual(['SUM(E5:E5)', 'SUM(C5:C5)', 'C6*2']);
    expect(one.part('xl/tables/table1.xml')).toContain(
      'ref="A4:H6" totalsRowCount="1"><autoFilter ref="A4:H5"/>',
    );
    expect(one.part('xl/charts/chart1.xml')).toContain('<c:f>Dane!$C$5:$C$5</c:f>');
    expect(one.part(DATA_SHEET)).toContain('sqref="C5"><cfRule');
    expect(one.part(DATA_SHEET)).not.toContain('<xm:sqref>H6</xm:sqref>');
  });

  test('of no rows keeps one empty row', () => {
    expect(rowsOf(none.part(DATA_SHEET)).get(5)).toBe(
      '<row r="5" ht="18" customHeight="1"><c r="A5" s="7"/><c r="B5" s="3"/><c r="C5" s="2"/><c r="E5" s="2"/><c r="F5" s="2"/></row>',
    );
    expect(none.part('xl/tables/table1.xml')).toContain('ref="A4:H6"');
  });
});

describe('values', () => {
  const rows = [
    ['=1+1', { day: day('2026-02-03') }, { grosze: grosze(12_345) }, -0.5, 7, undefined, true],
    ['00123 ', undefined, { day: day('2026-02-03') }, '5', 'x & y'],
  ] as const;
  const { part, sheet } = filled({
    tables: { wpisy: { rows } },
    cells: { mnożnik: { grosze: grosze(150) } },
  });
  const written = rowsOf(part(DATA_SHEET));

  test('are days, amounts and texts that never are formulas', () => {
    expect(written.get(5)).toContain(
      '<c r="A5" s="9" t="inlineStr"><is><t>=1+1</t></is></c><c r="B5" s="3"><v>46056</v></c>',
    );
    expect(part('xl/styles.xml')).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1"><alignment wrapText="1"/></xf>',
    );
    expect(written.get(5)).toContain('<c r="C5" s="2"><v>123.45</v></c><c r="D5"><v>-0.5</v></c>');
    expect(written.get(6)).toContain('<is><t xml:space="preserve">00123 </t></is>');
  });

  test('of columns with formulas are what the formula shows until it is counted', () => {
    expect(written.get(5)).toContain('<c r="E5" s="2"><f>C5*D5*$B$2</f><v>7</v></c>');
    expect(written.get(5)).toContain('<c r="G5" t="b"><f>C5/SUM($C$5:$C$6)*$C$11</f><v>1</v></c>');
    expect(written.get(6)).toContain('<c r="E6" s="4" t="str"><f>C6*D6*$B$2</f><v>x &amp; y</v></c>');
  });

  test('get another format only where their own would show something else', () => {
    const data = sheet('Dane');
    const row = data.rows.find(({ number }) => number === 6);
    expect(row && [data.isDate(row, 2), data.isDate(row, 1)]).toEqual([true, false]);
  });

  test('of a named cell keep its place and format', () => {
    expect(written.get(2)).toContain('<c r="B2" s="0"><v>1.5</v></c>');
  });
});

describe('given rows', () => {
  test('are read once, also by the headers of a list', () => {
    let read = 0;
    const rows = function* () {
      for (read = 0; read < 3; read++) yield [read, `Wpis ${read}`];
    };
    const { part } = filled({ tables: { Wpisy: { columns: ['Kwota', 'opis'], rows: rows() } } });
    expect(read).toBe(3);
    expect(rowsOf(part(DATA_SHEET)).get(7)).toContain(
      '<t>Wpis 2</t></is></c><c r="B7" s="3"/><c r="C7" s="2"><v>2</v>',
    );
  });

  test('give the same bytes every time', () => {
    const again = filled({ tables: { Wpisy: { rows: entries(40) } } });
    expect(Buffer.compare(again.bytes, forty.bytes)).toBe(0);
  });
});

test('nothing given changes nothing', () => {
  expect(fillWorkbook(template(), nodePlatform, {})).toEqual(template());
});

describeWithValidator('the validator of Office files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-fill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['the template', forty.template],
    ['forty rows', forty.bytes],
    ['one row', one.bytes],
    ['no rows', none.bytes],
  ])('finds nothing wrong with %s', (name, bytes) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    expect(officeErrors(file)).toEqual([]);
  });
});
