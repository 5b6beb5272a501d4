/** The screen „Dokument” in Chromium, over the real office.js of Word: by mouse, by keyboard alone, and for every eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../../../support/axe.ts';
import { contractDocument, contractTemplate } from '../../../support/document-host-contract.ts';
import type { OfficePageOptions } from '../../../support/office/browser.ts';
import { LOOKS } from '../../../support/office/looks.ts';
import { openInWord } from '../../../support/office/word/browser.ts';
import type { FakeWord } from '../../../support/office/word/fake-word.ts';
import { serveFolder, type FolderServer } from '../../../support/server.ts';
import { paragraph, run, wordOf } from '../../../support/word.ts';

const root = join(import.meta.dirname, '../../../..');
const TEMPLATE = readFileSync(join(root, 'templates/decisions/DK-01.docx'));

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
afterAll(() => server.close());

async function opened(bytes: Uint8Array, options: OfficePageOptions = {}) {
  const { page, word } = await openInWord(`${server.url}/taskpane.html`, bytes, options);
  await page.getByText(/^(Puste pola|Wszystkie pola|W tym dokumencie nie ma)/).waitFor();
  return { page, word };
}

/** Word answers a click later than the page does. */
async function selected(word: FakeWord, tag: string): Promise<void> {
  const ROUNDS = 100;
  for (let round = 0; round < ROUNDS && word.selection !== tag; round++) await setTimeout(20);
  expect(word.selection).toBe(tag);
}

const heard = async (page: Page): Promise<string> =>
  (await page.locator('section[aria-label="Dokument"] [role="status"]').innerText()).replaceAll(
    '\u00a0',
    ' ',
  );
const field = (page: Page, name: string) => page.getByRole('button', { name, exact: false }).first();

test('shows what the document is, its fields in order and how many are empty', async () => {
  const { page } = await opened(contractDocument());
  const text = await page.locator('main').innerText();
  for (const words of ['Rodzaj dokumentu', 'DK-01', 'Wszystkie pola są wypełnione', '02270812345'])
    expect(text).toContain(words);
  const fields = await page
    .getByRole('list', { name: 'Pola dokumentu' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(fields.map((words) => words.split('\n')[0])).toEqual([
    'Imię i nazwisko',
    'PESEL',
    'Dodatek',
    'Kwota (pozycja 1)',
    'Kwota (pozycja 2)',
    'Uzasadnienie',
    'Znak sprawy',
  ]);
});

test('by mouse: an empty field is shown in Word, filled with a preview, and taken back', async () => {
  const { page, word } = await opened(contractTemplate());
  await page.getByRole('button', { name: 'Puste pola: 4' }).click();
  expect(await page.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
  await field(page, 'PESEL').click();
  await selected(word, 'pesel');
  await page.getByRole('button', { name: 'Zmień pole „PESEL”' }).click();
  await page.getByLabel('Nowy tekst pola „PESEL”').fill('02270812345');
  await page.getByText('Jest: puste. Będzie: „02270812345”.').waitFor();
  expect(word.text('pesel')).toBe('');
  await page.getByRole('button', { name: 'Zapisz w dokumencie' }).click();
  await page.getByRole('button', { name: 'Puste pola: 3' }).waitFor();
  expect(word.text('pesel')).toBe('02270812345');
  await page.getByRole('button', { name: 'Cofnij: zmiana pola „PESEL”' }).click();
  await page.getByRole('button', { name: 'Puste pola: 4' }).waitFor();
  expect(word.text('pesel')).toBe('');
});

test('by keyboard alone: the focus is never lost', async () => {
  const { page, word } = await opened(contractTemplate());
  const focused = () =>
    page.evaluate(
      () => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.textContent ?? ''}`,
    );
  const tabTo = async (name: RegExp): Promise<void> => {
    const STEPS = 30;
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (name.test(label)) return;
    }
    throw new Error(`no way to ${name.source}`);
  };
  await tabTo(/^Puste pola/);
  await page.keyboard.press('Space');
  await tabTo(/^Zmień pole „PESEL”/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('02270812345');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Puste pola: 3' }).waitFor();
  expect(word.text('pesel')).toBe('02270812345');
  expect(await heard(page)).toBe('Zapisano pole „PESEL”. Zostały 3 puste pola.');
  // The field has left the list of empty ones: the next one has the focus.
  expect(await focused()).toBe('BUTTON Uzasadnieniepuste');
  await page.keyboard.press('Enter');
  await selected(word, 'reasons');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Puste pola: 4' }).waitFor();
  expect(word.text('pesel')).toBe('');
});

test('Escape leaves the field as it was, and the focus on it', async () => {
  const { page, word } = await opened(contractDocument());
  await page.getByRole('button', { name: 'Zmień pole „PESEL”' }).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('PESEL02270812345');
  expect(word.text('pesel')).toBe('02270812345');
});

test('what somebody wrote in Word meanwhile is not written over, and is shown', async () => {
  const { page, word } = await opened(contractDocument());
  await page.getByRole('button', { name: 'Zmień pole „PESEL”' }).click();
  await page.getByLabel('Nowy tekst pola „PESEL”').fill('1');
  word.type('pesel', '15231298761');
  await page.getByRole('button', { name: 'Zapisz w dokumencie' }).click();
  await page.getByText('Pole „PESEL” zmieniło się').first().waitFor();
  await page.getByText('Jest: „15231298761”. Będzie: „1”.').waitFor();
  expect(word.text('pesel')).toBe('15231298761');
});

test('„Odśwież” reads what was written in Word', async () => {
  const { page, word } = await opened(contractDocument());
  word.type('amount', '');
  await page.getByRole('button', { name: 'Odśwież' }).click();
  await page.getByRole('button', { name: 'Puste pola: 1' }).waitFor();
});

test('a document without fields is explained', async () => {
  const { page } = await opened(wordOf(paragraph(run('Zwykły tekst.'))));
  await page.getByText('W tym dokumencie nie ma pól do wypełnienia.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test.each(LOOKS)('is without a fault in %s at %s', async (_theme, _size, options) => {
  const { page } = await opened(TEMPLATE, options);
  await page.getByText('Ograniczenia w tej wersji Worda').click();
  await page
    .getByRole('button', { name: /^Zmień pole/ })
    .first()
    .click();
  await page.keyboard.type('Starosta Zmyślony');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Cofnij/ }).waitFor();
  await page
    .getByRole('button', { name: /^Zmień pole/ })
    .nth(1)
    .click();
  await page.keyboard.type('x');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
