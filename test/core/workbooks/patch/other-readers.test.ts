/** Changed workbooks in the eyes of other programs: the validator of Office files and LibreOffice. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../../../../core/values/day.ts';
import { patchWorkbook, setCells, type CellEdit } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook, type Workbook } from '../../../../core/workbooks/workbook.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../../../support/libreoffice.ts';
import { REPORT } from '../../../support/report-model.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';

const REGISTERS = join(import.meta.dirname, '../../../../samples/rejestry');
const CHILDREN = 'Rejestr dzieci w pieczy zastepczej.xlsx';

const folder = mkdtempSync(join(tmpdir(), 'teczka-patch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A text, a number, a day where there was none, a cell behind the last one and a row below the last one. */
function edits(workbook: Workbook): CellEdit[] {
  const [sheet = ''] = workbook.sheetNames;
  const { rows } = workbook.sheet(sheet);
  const row = rows[4]?.number ?? 0;
  return [
    { sheet, row, column: 1, entry: { kind: 'text', text: ' Poprawiona <&> ' } },
    { sheet, row, column: 6, entry: { kind: 'day', day: day('2024-02-29') } },
    { sheet, row, column: 0, entry: { kind: 'number', number: 1234.5 } },
    { sheet, row, column: 40, entry: { kind: 'text', text: 'na końcu' } },
    { sheet, row: row + 1, column: 1, entry: { kind: 'empty' } },
    { sheet, row: (rows.at(-1)?.number ?? 0) + 3, column: 2, entry: { kind: 'text', text: 'na dole' } },
  ];
}

function changed(bytes: Uint8Array, name: string): { before: string; after: string } {
  const files = { before: join(folder, `przed ${name}`), after: join(folder, `po ${name}`) };
  writeFileSync(files.before, bytes);
  writeFileSync(
    files.after,
    patchWorkbook(bytes, nodePlatform, [setCells(edits(readWorkbook(bytes, nodePlatform)))]),
  );
  return files;
}

describeWithValidator('the validator of Office files', () => {
  test.each(readdirSync(REGISTERS).filter((name) => name.endsWith('.xlsx')))(
    'finds nothing new in %s after a change',
    (name) => {
      const { before, after } = changed(readFileSync(join(REGISTERS, name)), name);
      expect(officeErrors(after)).toEqual(officeErrors(before));
    },
  );

  test('finds nothing in a changed report with tables, charts, links and formulas', () => {
    const bytes = writeWorkbook(REPORT, nodePlatform);
    const file = join(folder, 'raport.xlsx');
    const sheet = 'Zestawienie';
    const more: CellEdit[] = [
      { sheet, row: 6, column: 2, entry: { kind: 'empty' } },
      { sheet, row: 6, column: 7, entry: { kind: 'day', day: day('2024-02-29') } },
      { sheet: 'Objaśnienia', row: 9, column: 3, entry: { kind: 'text', text: 'dopisane\nniżej' } },
    ];
    writeFileSync(file, patchWorkbook(bytes, nodePlatform, [setCells(more)]));
    expect(officeErrors(file)).toEqual([]);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('opens a changed register and shows the change, the day as a date', () => {
    const { after } = changed(readFileSync(join(REGISTERS, CHILDREN)), CHILDREN);
    const shown = pdfText(toPdf(after, folder));
    expect(shown).toContain('Poprawiona <&>');
    expect(shown).toContain('29.02.2024');
    expect(shown).toContain('Rejestr dzieci i osób pełnoletnich');
  });
});
