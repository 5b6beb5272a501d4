/** The workbench in a real browser: opening, typing, saving, and what must not be lost. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { a1, readWorkbook, writeWorkbook, type Workbook } from '../../../core/workbooks/index.ts';
import type { CellInput } from '../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { cell, dropFile, openWorkbench } from '../../support/workbench.ts';

const root = join(import.meta.dirname, '../../..');
const REGISTER = join(root, 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx');
const REGISTER_NAME = 'Rejestr dzieci w pieczy zastepczej.xlsx';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-warsztat-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(rows: readonly (readonly CellInput[])[]): Uint8Array {
  const columns = (rows[0] ?? []).map(() => ({}));
  return writeWorkbook({ title: 'Próba', sheets: [{ name: 'Dane', columns, rows }] }, nodePlatform);
}

/** Every cell of every sheet that holds a value, with its format and formula. */
function content(book: Workbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const name of book.sheetNames) {
    const sheet = book.sheet(name);
    for (const row of sheet.rows) {
      row.values.forEach((value, column) => {
        const kept = { value, format: sheet.numberFormat(row, column), formula: sheet.formula(row, column) };
        if (value !== undefined) cells.set(`${name}!${a1(row.number, column)}`, kept);
      });
    }
  }
  return cells;
}

/** What differs, by the place of the cell: its value before and after. */
function differences(before: Uint8Array, after: Uint8Array): Record<string, unknown> {
  const [old, now] = [before, after].map((bytes) => content(readWorkbook(bytes, nodePlatform)));
  const places = new Set([...(old ?? []), ...(now ?? [])].map(([place]) => place));
  const changed = [...places].filter(
    (place) => JSON.stringify(old?.get(place)) !== JSON.stringify(now?.get(place)),
  );
  return Object.fromEntries(
    changed.map((place) => [
      place,
      [old?.get(place), now?.get(place)].map((kept) => (kept as { value?: unknown })?.value),
    ]),
  );
}

/** Presses „Zapisz”; the file that the browser gets. */
async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zapisz' }).click(),
  ]);
  const file = join(folder, 'pobrany.xlsx');
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: readFileSync(file) };
}

/** The address in the line above the grid. */
const activeCell = (page: Page): Promise<string | null> =>
  page.locator('[role="gridcell"][aria-selected="true"]').evaluate((element) => {
    const { row, column } = (element as HTMLElement).dataset;
    return `${String.fromCharCode(65 + Number(column))}${row}`;
  });

describe('opening', () => {
  test('the file given on the command line is open at once, as Excel shows it', async () => {
    const page = await openWorkbench({ given: REGISTER });
    expect(await page.title()).toBe(`${REGISTER_NAME} – Teczka`);
    expect(await cell(page, 'A5').innerText()).toBe('Lp.');
    // A date, a PESEL that is a text, one that was spoilt into a number (samples/README.md).
    expect(await cell(page, 'E9').innerText()).toBe('29.07.2002');
    expect(await cell(page, 'F10').innerText()).toBe('13271115250');
    const grid = page.getByRole('grid', { name: 'Arkusz Dzieci' });
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(205);
  });

  test('a sample is chosen from the list, before and after another one is open', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'Wyplaty.xlsx' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Otwórz' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Decyzje.xlsx' }).click();
    // Exactly: while it is being opened, its name stands in a sentence.
    await page.getByRole('region', { name: 'Plik' }).getByText('Decyzje.xlsx', { exact: true }).waitFor();
    expect(await page.title()).toBe('Decyzje.xlsx – Teczka');
  });

  test('a file is chosen from this machine', async () => {
    const page = await openWorkbench();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Plik z tego komputera…' }).click(),
    ]);
    await chooser.setFiles(REGISTER);
    await page.getByRole('grid', { name: 'Arkusz Dzieci' }).waitFor();
  });

  test('a file is dropped anywhere; while it is dragged, the window says so', async () => {
    const page = await openWorkbench();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File([], 'x.xlsx'));
      return data;
    });
    const hint = page.getByText('Upuść plik .xlsx, aby go otworzyć');
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await hint.waitFor();
    await page.dispatchEvent('body', 'dragleave', { dataTransfer: transfer });
    await hint.waitFor({ state: 'detached' });
    await dropFile(page, 'Upuszczony.xlsx', written([['Anna', 12]]));
    await page.getByRole('grid', { name: 'Arkusz Dane' }).waitFor();
    expect(await cell(page, 'A1').innerText()).toBe('Anna');
    expect(await hint.count()).toBe(0);
  });

  test.each([
    ['a damaged file', Buffer.from('PK\x03\x04 to nie jest zip'), 'uszkodzony'],
    ['a file with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Plik „Zly.xlsx”'],
    ['another kind of file', Buffer.from('%PDF-1.7'), 'Plik „Zly.xlsx”'],
    ['an empty file', Buffer.from(''), 'Plik „Zly.xlsx”'],
  ])('%s is refused in Polish and the former one stays open', async (_, bytes, cause) => {
    const page = await openWorkbench({ given: REGISTER });
    await dropFile(page, 'Zly.xlsx', bytes);
    const refusal = page.getByRole('alert').filter({ hasText: cause });
    await refusal.waitFor();
    expect(await page.title()).toBe(`${REGISTER_NAME} – Teczka`);
    expect(await cell(page, 'A5').innerText()).toBe('Lp.');
    await refusal.getByRole('button', { name: 'Zamknij komunikat' }).click();
    await refusal.waitFor({ state: 'detached' });
  });
});

describe('typing', () => {
  test('by keyboard alone: open, go to a cell, type, save; only that cell differs in the file', async () => {
    const page = await openWorkbench();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('button', { name: REGISTER_NAME }).waitFor();
    // From this machine, then those offered: the decisions, the register.
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await page.getByRole('grid').waitFor();
    // „Otwórz”, „Zapisz”, the grid's one cell.
    await page.getByRole('button', { name: 'Otwórz' }).focus();
    await press(
      'Tab',
      'Tab',
      'PageDown',
      'Control+Home',
      ...Array<string>(9).fill('ArrowDown'),
      'ArrowRight',
    );
    expect(await activeCell(page)).toBe('B10');
    await page.keyboard.type('Nowa-Żółć');
    await press('Enter');
    expect(await activeCell(page)).toBe('B11');
    expect(await cell(page, 'B10').innerText()).toBe('Nowa-Żółć');
    const { name, bytes } = await saved(page);
    expect(name).toBe(REGISTER_NAME);
    expect(differences(readFileSync(REGISTER), bytes)).toEqual({
      'Dzieci!B10': ['Fikcyjny', 'Nowa-Żółć'],
    });
  });

  test('dates, numbers and PESEL numbers become what Excel would hold', async () => {
    const page = await openWorkbench();
    const bytes = written([['a', 'b', 'c', 'd']]);
    await dropFile(page, 'Próba.xlsx', bytes);
    await cell(page, 'A2').click();
    for (const typed of ['12.03.2015', '1 234,50', '02270812345', "'007"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    expect(await activeCell(page)).toBe('E2');
    expect(await cell(page, 'A2').innerText()).toBe('12.03.2015');
    expect(await cell(page, 'B2').innerText()).toBe('1234,5');
    // 42075 is 12 March 2015 in Excel.
    expect(differences(bytes, (await saved(page)).bytes)).toEqual({
      'Dane!A2': [undefined, 42_075],
      'Dane!B2': [undefined, 1234.5],
      'Dane!C2': [undefined, '02270812345'],
      'Dane!D2': [undefined, '007'],
    });
  });

  test('F2 and a double click edit what stands there; Escape and no change write nothing', async () => {
    const page = await openWorkbench();
    await dropFile(page, 'Próba.xlsx', written([['007', 12.5]]));
    const input = page.getByRole('textbox', { name: /^Treść komórki/ });
    await cell(page, 'B1').click();
    await page.keyboard.press('F2');
    expect(await input.inputValue()).toBe('12,5');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    expect(await cell(page, 'B1').innerText()).toBe('12,5');
    // The text that looks like a number stays a text.
    await cell(page, 'A1').dblclick();
    expect(await input.inputValue()).toBe('007');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Bez zmian, więc nie ma czego zapisać.').isVisible()).toBe(true);
  });

  test('Delete empties a cell, Ctrl+Z in the grid brings it back, and then there is nothing to save', async () => {
    const page = await openWorkbench({ given: REGISTER });
    await cell(page, 'B10').click();
    await page.keyboard.press('Delete');
    await page.getByText('Są niezapisane zmiany.').waitFor();
    expect(await cell(page, 'B10').innerText()).toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+z');
    await page.getByText('Cofnięto: opróżnienie komórki B10.').waitFor();
    expect(await cell(page, 'B10').innerText()).toBe('Fikcyjny');
    expect(await activeCell(page)).toBe('B10');
    expect(await page.getByText('Bez zmian, więc nie ma czego zapisać.').isVisible()).toBe(true);
  });

  test('what is typed is kept when the person clicks elsewhere', async () => {
    const page = await openWorkbench({ given: REGISTER });
    await cell(page, 'B10').click();
    await page.keyboard.type('Nowa');
    await cell(page, 'C12').click();
    await page.getByText('Są niezapisane zmiany.').waitFor();
    expect(await cell(page, 'B10').innerText()).toBe('Nowa');
    expect(await activeCell(page)).toBe('C12');
  });

  test('a formula is not taken, and a cell with one is read-only; both say why', async () => {
    const page = await openWorkbench();
    await dropFile(page, 'Próba.xlsx', written([[1, { formula: 'A1*2', value: 2 }]]));
    await cell(page, 'A1').click();
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Warsztat nie wpisuje formuł' }).waitFor();
    const input = page.getByRole('textbox', { name: 'Treść komórki A1' });
    expect(await input.inputValue()).toBe('=1+1');
    await page.keyboard.press('Escape');
    await cell(page, 'B1').click();
    expect(await cell(page, 'B1').getAttribute('aria-readonly')).toBe('true');
    for (const key of ['F2', 'x', 'Delete']) {
      await page.keyboard.press(key);
      await page.getByRole('alert').filter({ hasText: 'Komórka B1 zawiera formułę' }).waitFor();
    }
    expect(await page.getByRole('textbox', { name: /^Treść komórki/ }).count()).toBe(0);
    expect(await cell(page, 'B1').innerText()).toBe('2');
  });
});

describe('unsaved changes', () => {
  async function changed(): Promise<Page> {
    const page = await openWorkbench({ given: REGISTER });
    await cell(page, 'B10').click();
    await page.keyboard.type('Nowa');
    await page.keyboard.press('Enter');
    await page.getByText('Są niezapisane zmiany.').waitFor();
    return page;
  }

  test('the browser asks before the window is closed, and not once they are saved', async () => {
    const page = await changed();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await page.waitForTimeout(300);
    expect({ asked, closed: page.isClosed() }).toEqual({ asked: ['beforeunload'], closed: false });
    await saved(page);
    await page.getByText(`Pobrano plik „${REGISTER_NAME}”`).waitFor();
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toHaveLength(1);
  });

  test('another workbook takes their place only when the person says so', async () => {
    const page = await changed();
    const drop = () => dropFile(page, 'Inny.xlsx', written([['inny']]));
    await drop();
    await page.getByRole('button', { name: 'Wróć do pliku' }).click();
    expect(await cell(page, 'B10').innerText()).toBe('Nowa');
    await drop();
    await page.getByRole('button', { name: 'Odrzuć zmiany i otwórz' }).click();
    await page.getByRole('grid', { name: 'Arkusz Dane' }).waitFor();
    expect(await page.title()).toBe('Inny.xlsx – Teczka');
  });
});

test('a workbook of 14,000 rows scrolls: only what is in view is in the page', async () => {
  const rows = Array.from({ length: 14_000 }, (_, index) => [
    index + 1,
    `Osoba ${index + 1}`,
    'ulica Zmyślona 1',
    734.9,
  ]);
  const file = join(folder, 'Duzy.xlsx');
  writeFileSync(file, written(rows));
  const page = await openWorkbench({ given: file });
  const inPage = () => page.locator('[role="gridcell"]').count();
  expect(await inPage()).toBeLessThan(800);
  await cell(page, 'A1').click();
  await page.keyboard.press('Control+End');
  expect(await activeCell(page)).toBe('D14000');
  await cell(page, 'B14000').waitFor();
  expect(await cell(page, 'B14000').innerText()).toBe('Osoba 14000');
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, -200_000);
  await cell(page, 'B6860').waitFor({ state: 'attached' });
  expect(await inPage()).toBeLessThan(800);
  // The active cell is still there for the keyboard.
  await page.keyboard.press('ArrowLeft');
  expect(await activeCell(page)).toBe('C14000');
  expect(await cell(page, 'C14000').isVisible()).toBe(true);
});
