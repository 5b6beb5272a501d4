/** Parts made to keep a change waiting, or broken so that a change would break them further. */
import {
  addValidations,
  freezeRows,
  listSheet,
  setCells,
  setNames,
} from '../../../../core/workbooks/patch/index.ts';
import { codeOf } from '../../../support/numbers.ts';
import { edit, text } from '../../../support/patched.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';
import { after, partOf } from '../../../support/workbook-parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MANY = 200_000;
const spaces = ' '.repeat(MANY);
const set = setCells([edit(1, 2, text('x'))]);
const list = addValidations('Arkusz1', [
  { ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }], rule: { kind: 'list', words: ['tak'] } },
]);

test('a hundred thousand spaces in a tag are passed once', () => {
  const view = `<sheetViews><sheetView workbookViewId="0"${spaces}x${spaces}="1"${spaces}/></sheetViews>`;
  const bytes = rawPackage(rawParts(rawSheet(`<row r="1"${spaces}/>`, '', view)));
  expect(partOf(after(bytes, freezeRows('Arkusz1', 1)), SHEET)).toContain('<pane ');
  expect(partOf(after(bytes, set), SHEET)).toContain('<c r="C1" t="inlineStr">');
});

test('a word of formulas a hundred thousand times in one text is passed once', () => {
  const bytes = rawPackage(rawParts(rawSheet('', `<!-- ${'array '.repeat(MANY)}-->`)));
  expect(partOf(after(bytes, set), SHEET)).toContain('<c r="C1" t="inlineStr">');
});

describe('validations in the sheet’s extensions', () => {
  const sheet = (items: string) =>
    rawPackage(
      rawParts(
        rawSheet('', `<extLst><ext><x14:dataValidations>${items}</x14:dataValidations></ext></extLst>`),
      ),
    );

  test('in any number are read once', () => {
    const bytes = sheet('<x14:dataValidation a="1"/>'.repeat(MANY));
    expect(partOf(after(bytes, list), SHEET)).toContain('sqref="A1:A9"');
  });

  test('an empty one does not hide the cells of the next', () => {
    const next =
      '<x14:dataValidation a="1"/><x14:dataValidation type="list"><xm:sqref>A3:A9</xm:sqref></x14:dataValidation>';
    expect(partOf(after(sheet(next), list), SHEET)).toContain('sqref="A1:A2"');
  });
});

test.each([
  ['whose tags do not match', (xml: string) => xml.replace('</sheets>', '</sheet>')],
  ['that is cut off', (xml: string) => xml.replace('</workbook>', '')],
])('a workbook part %s is refused as damaged', (_, broken) => {
  const parts = rawParts(rawSheet(''));
  const bytes = rawPackage({ ...parts, 'xl/workbook.xml': broken(String(parts['xl/workbook.xml'])) });
  expect(codeOf(() => after(bytes, setNames([{ name: 'stawka', formula: '1' }])))).toBe('workbook-damaged');
});

test('a workbook part without a list of sheets takes no sheet', () => {
  const parts = rawParts(rawSheet(''));
  const none = String(parts['xl/workbook.xml']).replace(/<sheets>.*<\/sheets>/, '');
  const bytes = rawPackage({ ...parts, 'xl/workbook.xml': none });
  const sheet = { name: 'Nowy', part: SHEET, visibility: 'visible' } as const;
  expect(codeOf(() => after(bytes, (draft) => listSheet(draft, sheet)))).toBe('workbook-damaged');
});
