/** Data validation and conditional formats beside those that a sheet has. */
import { day } from '../../../../core/values/day.ts';
import { parseRange, type CellRange } from '../../../../core/workbooks/address.ts';
import {
  addHighlights,
  addValidations,
  removeHighlights,
  removeValidations,
  type AddedValidation,
  type ValidationRule,
} from '../../../../core/workbooks/patch/index.ts';
import { rawPackage, rawParts, rawSheet, rawStyles } from '../../../support/raw-workbook.ts';
import { after, changedParts, partOf } from '../../../support/workbook-parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const cells = (text: string): CellRange => parseRange(text) ?? { top: 1, left: 0, bottom: 1, right: 0 };
const bytesOf = (behind = '', styles = rawStyles('General')) =>
  rawPackage(rawParts(rawSheet('', behind), { [STYLES]: styles }));
/** What stands behind the rows. */
const behindOf = (bytes: Uint8Array) =>
  partOf(bytes, SHEET)
    .replace(/^[^]*<\/sheetData>/, '')
    .replace('</worksheet>', '');

describe('data validation', () => {
  const rule = (what: ValidationRule, more: Partial<AddedValidation> = {}): AddedValidation => ({
    ranges: [cells('A1:A9')],
    rule: what,
    ...more,
  });
  const added = (behind: string, ...validations: AddedValidation[]) =>
    behindOf(after(bytesOf(behind), addValidations('Arkusz1', validations)));

  test.each<[ValidationRule, string]>([
    [
      { kind: 'list', words: ['tak', 'nie "może"'] },
      'type="list" errorStyle="warning" …<formula1>"tak,nie ""może"""</formula1>',
    ],
    [
      { kind: 'list', formula: "'Listy & co'!$A$1:$A$9" },
      'type="list" errorStyle="warning" …<formula1>\'Listy &amp; co\'!$A$1:$A$9</formula1>',
    ],
    [
      { kind: 'date', from: day('2024-02-29') },
      'type="date" errorStyle="warning" operator="greaterThanOrEqual" …<formula1>45351</formula1>',
    ],
    [
      { kind: 'whole', from: 0, to: 5 },
      'type="whole" errorStyle="warning" operator="between" …<formula1>0</formula1><formula2>5</formula2>',
    ],
    [
      { kind: 'decimal', to: 0.5 },
      'type="decimal" errorStyle="warning" operator="lessThanOrEqual" …<formula1>0.5</formula1>',
    ],
    [
      { kind: 'textLength', from: 11, to: 11 },
      'type="textLength" errorStyle="warning" operator="between" …<formula1>11</formula1><formula2>11</formula2>',
    ],
    [
      { kind: 'custom', formula: 'LEN(A1)<12' },
      'type="custom" errorStyle="warning" …<formula1>LEN(A1)&lt;12</formula1>',
    ],
  ])('%j', (what, written) => {
    const shown = written.replace('…', 'allowBlank="1" showErrorMessage="1" sqref="A1:A9">');
    expect(added('', rule(what))).toBe(
      `<dataValidations count="1"><dataValidation ${shown}</dataValidation></dataValidations>`,
    );
  });

  test('says what to enter and what was wrong', () => {
    const messages = {
      prompt: { title: 'Data', text: 'dd.mm.rrrr' },
      error: { title: 'Zła "data"', text: 'a\nb' },
    };
    expect(added('', rule({ kind: 'custom', formula: '1' }, { ...messages, strict: true }))).toContain(
      'errorStyle="stop" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Zła &quot;data&quot;" error="a&#10;b" promptTitle="Data" prompt="dd.mm.rrrr" sqref',
    );
  });

  const THEIRS = '<dataValidation type="whole" sqref="A3:B4 D1"><formula1>1</formula1></dataValidation>';

  test('leaves out cells that have one', () => {
    const after = added(
      `<dataValidations count="1">${THEIRS}</dataValidations>`,
      rule({ kind: 'custom', formula: '1' }),
    );
    expect(after).toContain(`<dataValidations count="2">${THEIRS}<dataValidation `);
    expect(after).toContain('sqref="A1:A2 A5:A9"');
  });

  test('takes cells from the others where it is to replace them', () => {
    const after = added(
      `<dataValidations count="1">${THEIRS}</dataValidations>`,
      rule({ kind: 'custom', formula: '1' }, { replaces: true }),
    );
    expect(after).toContain('<dataValidations count="2"><dataValidation type="whole" sqref="B3:B4 D1">');
    expect(after).toContain('sqref="A1:A9"');
  });

  test('leaves those of Excel 2010, and nothing is added where no cell is free', () => {
    const newer =
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>a</xm:f></x14:formula1><xm:sqref>A1:A9 C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(added(newer, rule({ kind: 'custom', formula: '1' }, { replaces: true }))).toBe(newer);
  });

  test('goes again without a trace', () => {
    const before = bytesOf(`<dataValidations count="1">${THEIRS}</dataValidations>`);
    const made = after(before, addValidations('Arkusz1', [rule({ kind: 'whole', from: 7 })]));
    const ours = removeValidations('Arkusz1', ({ xml }) => xml.includes('>7<'));
    expect(changedParts(before, after(made, ours))).toEqual([]);
  });

  test.each<ValidationRule>([
    { kind: 'list', words: ['a,b'] },
    { kind: 'list', words: ['a'.repeat(256)] },
    { kind: 'whole' },
  ])('a rule that Excel cannot keep is a fault of ours: %j', (what) => {
    expect(() => added('', rule(what))).toThrow(RangeError);
  });
});

describe('conditional formats', () => {
  const OURS = 'N("x")=0';
  const ours = removeHighlights(({ formula }) => formula === OURS);
  const add = addHighlights([
    {
      sheet: 'Arkusz1',
      ranges: [cells('A1:B2'), cells('D5')],
      formula: OURS,
      look: { fill: 'FFF2CC', italic: true },
    },
  ]);

  test('join behind those that are there, with a lower priority', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>1</formula></cfRule></conditionalFormatting>';
    const newer = '<extLst><ext><x14:cfRule type="iconSet" priority="8"/></ext></extLst>';
    expect(behindOf(after(bytesOf(theirs + newer), add))).toBe(
      `${theirs}<conditionalFormatting sqref="A1:B2 D5"><cfRule type="expression" dxfId="0" priority="9"><formula>N("x")=0</formula></cfRule></conditionalFormatting>${newer}`,
    );
  });

  test.each([
    ['none', ''],
    ['an empty list', '<dxfs count="0"/>'],
    ['one', '<dxfs count="1"><dxf/></dxfs>'],
  ])('bring their look to a workbook with %s, and take it away again', (_, dxfs) => {
    const before = bytesOf('', rawStyles('General').replace('</styleSheet>', `${dxfs}</styleSheet>`));
    const made = after(before, add);
    expect(partOf(made, STYLES)).toContain(
      '<dxf><font><i/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFF2CC"/></patternFill></fill></dxf></dxfs>',
    );
    expect(changedParts(before, after(made, ours))).toEqual([]);
  });

  test('a look that another rule uses stays', () => {
    const made = after(bytesOf(), add);
    const used = partOf(made, SHEET).replace(
      '</conditionalFormatting>',
      '</conditionalFormatting><conditionalFormatting sqref="F1"><cfRule type="expression" dxfId="0" priority="7"><formula>1</formula></cfRule></conditionalFormatting>',
    );
    const bytes = rawPackage(rawParts(used, { [STYLES]: partOf(made, STYLES) }));
    expect(changedParts(bytes, after(bytes, ours))).toEqual([SHEET]);
  });

  test('only ours go from a group with others', () => {
    const theirs = '<cfRule type="dataBar" priority="1"><dataBar/></cfRule>';
    const group = (rules: string) => `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`;
    const mixed = group(
      `${theirs}<cfRule type="expression" priority="2"><formula>N(&quot;x&quot;)=0</formula></cfRule>`,
    );
    expect(behindOf(after(bytesOf(mixed), ours))).toBe(group(theirs));
  });
});
