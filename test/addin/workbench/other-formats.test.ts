/** Files of other formats than .xlsx in the workbench: opened to be looked at and checked, with what to do to correct them. */
import type { Page } from 'playwright-core';
import { utils, write, type BookType } from 'xlsx';
import { child, registerSheet } from '../../support/register-sheets.ts';
import { cell, dropFile, openWorkbench } from '../../support/workbench.ts';

const sheet = registerSheet([child(1, { PESEL: '15231200144', Nazwisko: 'Żółcińska' }), child(2)]);

function fileOf(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Dzieci');
  return new Uint8Array(write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer);
}

/** What a page asks its server for, until it is closed. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

const CSV = utils.sheet_to_csv(sheet, { FS: ';' });
const HTML = `<html><body>${utils.sheet_to_html(sheet)}</body></html>`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const FORMATS: readonly [string, () => Uint8Array][] = [
  ['Rejestr.xls', () => fileOf('biff8')],
  ['Rejestr.xlsb', () => fileOf('xlsb')],
  ['Rejestr.ods', () => fileOf('ods')],
  ['Rejestr.csv', () => encode(`\ufeff${CSV}`)],
  ['Eksport.xls', () => encode(HTML)],
];

// SheetJS speaks on standard error of formats of dates when it writes .ods.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation());
afterEach(() => jest.restoreAllMocks());

test.each(FORMATS)('%s is opened, checked, and says that it can only be looked at', async (name, bytes) => {
  const page = await openWorkbench();
  await dropFile(page, name, bytes());
  await page.getByRole('grid').waitFor();
  expect(await cell(page, 'B6').innerText()).toBe('Żółcińska');
  expect(await cell(page, 'F6').innerText()).toBe('15231200144');
  const limit = page.getByText(/^Ten plik można tylko przeglądać\./);
  await limit.waitFor();
  expect(await limit.innerText()).toContain('zapisz jako „Skoroszyt programu Excel (*.xlsx)”');
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.locator('li[data-key^="RC-A02"]').waitFor();
});

test('the reader of old formats is loaded with the first such file, and not for an .xlsx or a .csv', async () => {
  const page = await openWorkbench();
  const scripts = scriptsOf(page);
  await dropFile(page, 'Rejestr.xlsx', fileOf('xlsx'));
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.locator('li[data-key^="RC-A02"]').waitFor();
  const before = scripts.length;
  await dropFile(page, 'Rejestr.csv', encode(CSV));
  await page.getByText('Rejestr.csv', { exact: true }).first().waitFor();
  expect(scripts.length).toBe(before);
  await dropFile(page, 'Rejestr.ods', fileOf('ods'));
  await page.getByText('Rejestr.ods', { exact: true }).first().waitFor();
  expect(scripts.length).toBeGreaterThan(before);
});
