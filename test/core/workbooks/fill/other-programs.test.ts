/** What LibreOffice counts and shows in filled templates. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { entries, filled } from '../../../support/filled.ts';
import { counted, describeWithLibreOffice, pdfText, toPdf } from '../../../support/libreoffice.ts';

describeWithLibreOffice('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-fill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const saved = (count: number): string => {
    const file = join(folder, `wpisy-${count}.xlsx`);
    const data = { tables: { Wpisy: { rows: entries(count) } }, cells: { Mnożnik: 2 } };
    writeFileSync(file, filled(data).bytes);
    return file;
  };
  const countedBook = (count: number) => {
    const out = join(folder, 'counted');
    mkdirSync(out, { recursive: true });
    return readWorkbook(readFileSync(counted(saved(count), out)), nodePlatform);
  };

  test.each([3, 40])('counts the formulas of %d rows and of everything that refers to them', (count) => {
    const book = countedBook(count);
    const values = (sheet: string, row: number) =>
      book.sheet(sheet).rows.find(({ number }) => number === row)?.values ?? [];
    const sum = (10 * count * (count + 1)) / 2;
    for (let index = 1; index <= count; index++) {
      const [text, , amount, , product, running, share] = values('Dane', 4 + index);
      expect([text, amount, product, running]).toEqual([
        `Wpis ${index}`,
        10 * index,
        10 * index * 2 * 2,
        (10 * index * (index + 1)) / 2,
      ]);
      expect(share).toBeCloseTo((1000 * index) / sum, 9);
    }
    const totals = values('Dane', 5 + count);
    expect([totals[2], totals[4]]).toEqual([sum, sum * 4]);
    expect(values('Dane', 8 + count).slice(2, 5)).toEqual([sum, sum * 2, sum + 1]);
    const other = [1, 2, 3, 4, 5, 6, 7].map((row) => values('Wynik', row)[0]);
    const column = sum + sum + sum + 100;
    expect(other).toEqual([sum, column, sum, 100 + sum, count, 4, sum + sum * 2 + sum + 1]);
  });

  test('counts nothing for a table without rows', () => {
    const rows = countedBook(0).sheet('Dane').rows;
    expect(rows.find(({ number }) => number === 6)?.values.slice(0, 5)).toEqual([
      'Razem',
      undefined,
      0,
      undefined,
      0,
    ]);
  });

  test('prints the rows in the formats of the template, the header on every page', () => {
    const text = pdfText(toPdf(saved(40), folder));
    expect(text.match(/Narastająco/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(/Wpis 40.*400[.,]00 zł/);
    expect(text).toContain('Uwaga pod tabelą');
  });
});
