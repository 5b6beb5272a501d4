/** Who sees the offered workbooks: the tab of the printed address, not another tab, not the page of another port. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { openWorkbench } from '../../support/workbench.ts';

const others: Server[] = [];
afterEach(async () => {
  await Promise.all(
    others.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** Another program's page on this machine, and what its server is sent. */
async function otherProgram(): Promise<{ url: string; sent: IncomingMessage[] }> {
  const sent: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    sent.push(request);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Inny</title>');
  });
  others.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, sent };
}

const offered = (page: Page) => page.getByRole('button', { name: 'Decyzje.xlsx' });

test('the address shows neither key nor secret, and a reload goes on working', async () => {
  const page = await openWorkbench();
  await offered(page).waitFor();
  expect(new URL(page.url())).toMatchObject({ pathname: '/', search: '', hash: '' });
  await page.reload();
  await offered(page).click();
  await page.getByRole('grid').waitFor();
});

test('a second tab says in Polish what to do, and opens files of its own', async () => {
  const page = await openWorkbench();
  await offered(page).waitFor();
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByRole('alert').filter({ hasText: 'Ta karta nie ma dostępu do skoroszytów' }).waitFor();
  expect(await offered(second).count()).toBe(0);
  await second.getByRole('button', { name: 'Plik z tego komputera…' }).waitFor();
});

test('the page of another port gets neither the secret nor a workbook', async () => {
  const page = await openWorkbench();
  await offered(page).waitFor();
  const secret = await page.evaluate(() => Object.values<string>({ ...window.sessionStorage }).join());
  expect(secret).toMatch(/^[\w-]{43}$/);
  const workbench = page.url();
  const other = await otherProgram();
  // In the very tab, where all that the browser keeps for 127.0.0.1 is at hand.
  await page.goto(other.url);
  expect(await page.evaluate(() => window.sessionStorage.length + document.cookie.length)).toBe(0);
  const heard = other.sent.map(({ url, rawHeaders }) => `${url} ${rawHeaders.join()}`).join();
  expect(heard).not.toContain(secret);
  expect(heard).not.toMatch(/cookie/i);
  const second = await page.context().newPage();
  await second.goto(other.url);
  const tried = await second.evaluate(async (address) => {
    const ways: RequestInit[] = [{ credentials: 'include' }, { mode: 'no-cors', credentials: 'include' }];
    const got = ways.map((way) => fetch(`${address}skoroszyty/1`, way).then((answer) => answer.type));
    return (await Promise.allSettled(got)).map(({ status }) => status);
  }, workbench);
  expect(tried).toEqual(['rejected', 'rejected']);
});
