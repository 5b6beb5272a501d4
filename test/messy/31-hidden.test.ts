/** Item 31: hidden rows, columns and sheets, filters, groups, frozen panes, print areas: all counts, all stays. */
import type { WorkSheet } from 'xlsx';
import { partOf, after } from '../support/workbook-parts.ts';
import { annotate } from '../../core/workbooks/marks/index.ts';
import { marksOf } from '../../core/registers/index.ts';
import { said, touchedBy, withParts } from '../support/messy-sheets.ts';
import { child, registerSheet } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const wrong = child(2, { PESEL: '1' });

/** Row 7 hidden, column F hidden, a filter, a group of rows, frozen panes, a print area. */
function hidden(): Uint8Array {
  const sheet: WorkSheet = Object.assign(registerSheet([child(1), wrong, child(3)]), {
    '!rows': [...Array<object>(6).fill({}), { hidden: true, level: 1 }],
    '!cols': [...Array<object>(5).fill({}), { hidden: true }],
    '!autofilter': { ref: 'A5:L8' },
  });
  const views =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return withParts(workbookOf({ Dzieci: sheet, Stare: registerSheet([child(4)]) }, ['Stare']), {
    [SHEET]: (xml) => xml.replace(/<sheetViews>.*?<\/sheetViews>/, views),
    'xl/workbook.xml': (xml) =>
      xml.replace(
        /<definedNames>|<\/sheets>/,
        (tag) =>
          `${tag === '</sheets>' ? `${tag}<definedNames>` : tag}<definedName name="_xlnm.Print_Area" localSheetId="0">Dzieci!$A$1:$L$8</definedName>${tag === '</sheets>' ? '</definedNames>' : ''}`,
      ),
  });
}

test('what nobody sees is checked like the rest, and said: rows, columns, sheets', () => {
  const { notes, found, rows } = said(hidden());
  expect(rows).toBe(3);
  expect(found).toEqual(['RC-A01 F7']);
  expect(notes).toEqual([
    'Sprawdzono także to, co ukrywa filtr lub ukryto ręcznie: wiersz 7.',
    'Sprawdzono także ukryte kolumny: F („PESEL”).',
    'Pominięto ukryte arkusze, które wyglądają na rejestr: „Stare”.',
  ]);
});

test('filter, group, frozen panes, widths and print area stand in the annotated copy as they were', () => {
  const bytes = hidden();
  const { result } = said(bytes);
  const marked = after(bytes, annotate(marksOf(result.findings)));
  for (const kept of [/<pane [^>]*>/, /<cols>.*<\/cols>/, /<row r="7"[^>]*>/, /<autoFilter[^>]*>/]) {
    const [was] = kept.exec(partOf(bytes, SHEET)) ?? [];
    expect(was).toBeDefined();
    expect(partOf(marked, SHEET)).toContain(was);
  }
  const names = /<definedNames>.*<\/definedNames>/;
  const [printed = ''] = names.exec(partOf(bytes, 'xl/workbook.xml')) ?? [];
  expect(partOf(marked, 'xl/workbook.xml')).toContain(printed);
  expect(printed).toContain('Print_Area');
  expect(touchedBy(bytes, result.findings)).toEqual({ marked: 1, cells: [], left: [] });
});

test('a very hidden sheet is read when it is asked for by name', () => {
  const bytes = withParts(workbookOf({ Spis: registerSheet([]), Dzieci: registerSheet([wrong]) }), {
    'xl/workbook.xml': (xml) =>
      xml.replace(/(<sheet name="Dzieci"[^>]*?)(?: state="\w+")?(\/?>)/, '$1 state="veryHidden"$2'),
  });
  expect(said(bytes).notes).toContain('Pominięto ukryte arkusze, które wyglądają na rejestr: „Dzieci”.');
  expect(said(bytes, { sheet: 'Dzieci' }).found).toEqual(['RC-A01 F6']);
});
