/**
 * Every operation on workbooks by other programs, with nearly everything that offices put into theirs: nothing but the
 * parts in question changes, what was added can be taken back to the byte, and the validator finds nothing new.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAST_ROW, type CellRange } from '../../../../core/workbooks/address.ts';
import {
  addHighlights,
  addSheet,
  addTable,
  addValidations,
  changeSheet,
  freezeRows,
  removeHighlights,
  removeNames,
  removeSheet,
  removeTable,
  removeValidations,
  setCells,
  setColumnWidths,
  setCustomXml,
  setFormulas,
  setNames,
  setVisibility,
  styleCells,
  type PatchOperation,
} from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf } from '../../../support/numbers.ts';
import { RICH_WORKBOOKS, type RichWorkbook } from '../../../support/rich-workbooks.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../../../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';
import { after, changedParts } from '../../../support/workbook-parts.ts';

const DATA = 'urn:teczka:proba';
/** Far from whatever the fixtures hold. */
const FREE: CellRange = { top: 400, left: 40, bottom: 405, right: 42 };
const HEADERS = ['Imię', 'Data', 'Kwota'];

interface Taken {
  readonly add: (workbook: RichWorkbook) => readonly PatchOperation[];
  readonly remove: (workbook: RichWorkbook) => readonly PatchOperation[];
}

const REVERSIBLE: Readonly<Record<string, Taken>> = {
  'conditional formats': {
    add: ({ cell: { sheet } }) => [
      addHighlights([
        {
          sheet,
          ranges: [FREE],
          formula: 'N("Teczka")=0',
          look: { fill: 'FFF2CC', pattern: 'lightUp', patternColor: '7F6000', border: 'dashed', bold: true },
          stop: true,
        },
        { sheet, ranges: [{ ...FREE, top: 401 }, FREE], formula: 'N("Teczka")=0', look: { color: '8B0000' } },
      ]),
    ],
    remove: () => [removeHighlights(({ formula }) => formula === 'N("Teczka")=0')],
  },
  validations: {
    add: ({ cell: { sheet } }) => [
      addValidations(sheet, [
        {
          ranges: [FREE],
          rule: { kind: 'list', words: ['tak', 'nie'] },
          prompt: { title: 'Teczka', text: 'Wybierz\nz listy' },
          error: { title: 'Teczka', text: 'Nie ma tego na liście' },
          strict: true,
        },
        {
          ranges: [{ ...FREE, left: 43, right: 43 }],
          rule: { kind: 'whole', from: 1 },
          prompt: { title: 'Teczka', text: '' },
        },
      ]),
    ],
    remove: ({ cell: { sheet } }) => [removeValidations(sheet, ({ xml }) => xml.includes('Teczka'))],
  },
  names: {
    add: ({ cell: { sheet } }) => [
      setNames([
        { name: 'Teczka_lista', formula: '$A$1:$A$3' },
        { name: 'Teczka_miejsce', formula: '1+1', sheet, hidden: true },
      ]),
    ],
    remove: ({ cell: { sheet } }) => [
      removeNames([{ name: 'teczka_LISTA' }, { name: 'Teczka_miejsce', sheet }]),
    ],
  },
  'custom XML': {
    add: () => [setCustomXml(DATA, `<t:dane xmlns:t="${DATA}">1</t:dane>`)],
    remove: () => [setCustomXml(DATA, undefined)],
  },
  sheets: {
    add: () => [
      addSheet({ name: 'Teczka ukryty', visibility: 'veryHidden', columns: [], rows: [['a']] }),
      addSheet({ name: 'Teczka pierwszy', visibility: 'hidden', columns: [], rows: [['ja', 1]] }, { at: 1 }),
    ],
    remove: () => [removeSheet('Teczka ukryty'), removeSheet('Teczka pierwszy')],
  },
};

/** What changes values or looks for good. */
const LASTING: Readonly<Record<string, (workbook: RichWorkbook) => readonly PatchOperation[]>> = {
  looks: ({ cell: { sheet, row, column } }) => [
    unprotected(sheet),
    styleCells(sheet, [
      {
        range: { top: row, left: column, bottom: row + 2, right: column + 3 },
        look: {
          fill: 'E2F0D9',
          bold: true,
          border: { left: 'thick', bottom: 'thin' },
          wrap: true,
          unlocked: true,
        },
      },
      {
        range: { top: 1, bottom: LAST_ROW, left: 1, right: 2 },
        look: { format: '#,##0.00\\ "zł"', align: 'right' },
      },
      { range: FREE, look: { format: '@', color: '1F3864', italic: true, vertical: 'top' } },
    ]),
  ],
  'a table': ({ cell: { sheet } }) => [
    ...setTexts(sheet),
    addTable({ sheet, range: FREE, name: 'Teczka_tabela' }),
  ],
  formulas: ({ cell: { sheet } }) => [
    setFormulas([
      { sheet, row: 410, column: 40, formula: 'SUM(A1:A3)&"<x>"', value: 'a < b' },
      { sheet, row: 410, column: 41, formula: '1+1' },
    ]),
  ],
  'a sheet with everything': () => [
    addSheet({
      name: 'Objaśnienia & reszta',
      tab: '1F3864',
      titles: [{ text: 'Tytuł', link: { url: 'https://example.org/a#b' } }],
      columns: [
        { header: 'Kto', style: 'text', width: 20 },
        { header: 'Ile', style: 'money', total: 'sum' },
        { header: 'Kiedy', style: 'date' },
      ],
      rows: [
        ['=1', 2.5, undefined],
        [{ value: 'ź', style: 'bad' }, { formula: '1+1' }, true],
      ],
      table: { name: 'Objasnienia', totals: true },
      validations: [{ area: { column: 0 }, list: ['a', 'b'] }],
      highlights: [{ area: { column: 1 }, rules: [{ when: (cell) => `${cell}>1`, style: 'bad' }] }],
      charts: [
        {
          kind: 'column',
          title: 'Wykres',
          alt: 'Nic szczególnego',
          from: { row: 9, column: 0 },
          to: { row: 20, column: 5 },
          categories: {
            sheet: 'Objaśnienia & reszta',
            range: { top: 4, left: 0, bottom: 5, right: 0 },
            values: ['a', 'b'],
          },
          series: [
            {
              name: 'Ile',
              cells: {
                sheet: 'Objaśnienia & reszta',
                range: { top: 4, left: 1, bottom: 5, right: 1 },
                values: [1, 2],
              },
            },
          ],
        },
      ],
    }),
  ],
  'frozen rows and widths': ({ cell: { sheet } }) => [
    freezeRows(sheet, 3, 1),
    setColumnWidths(sheet, [
      { column: 0, width: 20 },
      { column: 30, width: 5 },
    ]),
  ],
  'a hidden sheet': ({ cell: { sheet } }) => [
    addSheet({ name: 'Na wierzch', columns: [], rows: [['a']] }),
    setVisibility(sheet, 'hidden'),
  ],
};

/** What a clerk does before anything of the kind. */
function unprotected(sheet: string): PatchOperation {
  return (draft) =>
    changeSheet(draft, draft.sheet(sheet).part, (elements) => {
      for (const element of elements.named('sheetProtection')) elements.remove(element);
    });
}

/** Headers for a table. */
function setTexts(sheet: string): readonly PatchOperation[] {
  const texts = HEADERS.map((text, index) => ({
    sheet,
    row: FREE.top,
    column: FREE.left + index,
    entry: { kind: 'text' as const, text },
  }));
  return [unprotected(sheet), setCells(texts)];
}

/** Sheets cannot join or go. */
const isLocked = ({ bytes }: RichWorkbook) => readWorkbook(bytes, nodePlatform).structureProtected;
const SHEETS = new Set(['sheets', 'a sheet with everything', 'a hidden sheet']);
const possible = <Operation>(all: Readonly<Record<string, Operation>>, workbook: RichWorkbook): Operation[] =>
  Object.entries(all).flatMap(([name, one]) => (SHEETS.has(name) && isLocked(workbook) ? [] : [one]));

const folder = mkdtempSync(join(tmpdir(), 'teczka-operations-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(RICH_WORKBOOKS)('$file', (workbook) => {
  test.each(Object.entries(REVERSIBLE))('%s come and go without a trace', (name, { add, remove }) => {
    if (SHEETS.has(name) && isLocked(workbook)) {
      expect(codeOf(() => after(workbook.bytes, ...add(workbook)))).toBe('workbook-structure-protected');
      return;
    }
    const added = after(workbook.bytes, ...add(workbook));
    expect(changedParts(workbook.bytes, added)).not.toEqual([]);
    expect(changedParts(workbook.bytes, after(added, ...remove(workbook)))).toEqual([]);
    const atOnce = after(workbook.bytes, ...add(workbook), ...remove(workbook));
    expect(changedParts(workbook.bytes, atOnce)).toEqual([]);
  });

  test('all of them come together and go in the same order', () => {
    const all = possible(REVERSIBLE, workbook);
    const added = after(workbook.bytes, ...all.flatMap(({ add }) => add(workbook)));
    const taken = after(added, ...all.flatMap(({ remove }) => remove(workbook)));
    expect(changedParts(workbook.bytes, taken)).toEqual([]);
  });

  test('a table comes and goes without a trace', () => {
    const texts = after(workbook.bytes, ...setTexts(workbook.cell.sheet));
    const made = after(texts, addTable({ sheet: workbook.cell.sheet, range: FREE, name: 'Teczka_tabela' }));
    expect(changedParts(texts, after(made, removeTable('teczka_TABELA')))).toEqual([]);
  });
});

describeWithValidator('the validator of Office files', () => {
  test.each(RICH_WORKBOOKS)('finds nothing new in $file after all operations', (workbook) => {
    const files = { before: join(folder, workbook.file), after: join(folder, `po ${workbook.file}`) };
    writeFileSync(files.before, workbook.bytes);
    const operations = [
      ...possible(REVERSIBLE, workbook).flatMap(({ add }) => add(workbook)),
      ...possible(LASTING, workbook).flatMap((of) => of(workbook)),
    ];
    writeFileSync(files.after, after(workbook.bytes, ...operations));
    expect(officeErrors(files.after)).toEqual(officeErrors(files.before));
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('opens a workbook after all operations and shows the new sheet with its table', () => {
    const [workbook] = RICH_WORKBOOKS;
    if (!workbook) throw new Error('There is no workbook to open');
    const file = join(folder, 'wszystko.xlsx');
    const operations = possible(LASTING, workbook).flatMap((of) => of(workbook));
    writeFileSync(file, after(workbook.bytes, ...operations));
    const shown = pdfText(toPdf(file, folder));
    expect(shown).toContain('Tytuł');
    // The decimal mark is that of the machine.
    expect(shown).toMatch(/2[.,]50 zł/);
  });
});
