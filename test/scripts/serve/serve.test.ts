/** `teczka serve` as a person runs it: a process, its address, Ctrl+C. */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, sessionSecret } from '../../support/ask.ts';
import { House } from '../../support/serve-house.ts';
import type { Running } from '../../support/serve-house.ts';

const REGISTER = 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx';

let house: House;
beforeAll(() => {
  house = new House();
});
afterAll(() => house.demolish());

/** The printed address in parts. */
async function address(running: Running): Promise<{ port: number; path: string }> {
  const url = new URL(await running.says(/http:\/\/127\.0\.0\.1:\d+\/\?klucz=[\w-]{43}/));
  return { port: Number(url.port), path: url.pathname + url.search };
}

/** What is offered to a browser that opens the printed address. */
async function offered(running: Running): Promise<{ id: string; name: string; given: boolean }[]> {
  const { port, path } = await address(running);
  const headers = { 'x-teczka': await sessionSecret(port, path) };
  const { body } = await ask(port, '/skoroszyty', { headers });
  return JSON.parse(body.toString()) as { id: string; name: string; given: boolean }[];
}

test('prints an address that opens the workbench; Ctrl+C ends it with a goodbye and exit status 0', async () => {
  const running = house.teczka('serve', '--port', '0');
  const { port, path } = await address(running);
  expect(await ask(port, path)).toMatchObject({ status: 303 });
  const { body } = await ask(port, '/');
  expect(body.toString()).toContain('Teczka – warsztat');
  running.interrupt();
  expect(await running.ended).toBe(0);
  expect(running.stderr).toBe('Warsztat zamknięty. Do widzenia!\n');
  await expect(ask(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('offers the sample registers, but not what Excel and LibreOffice put beside an open one', async () => {
  for (const name of ['~$Decyzje.xlsx', '.~lock.Decyzje.xlsx#']) {
    writeFileSync(join(house.folder, 'samples/rejestry', name), 'Anna Zmyślona');
  }
  const running = house.teczka('serve', '--port', '0');
  expect(await offered(running)).toEqual([
    { id: '1', name: 'Decyzje.xlsx', given: false },
    { id: '2', name: 'Rejestr dzieci w pieczy zastepczej.xlsx', given: false },
    { id: '3', name: 'Wyplaty.xlsx', given: false },
  ]);
});

test('a given file comes first, a given sample only once, and nothing of them is printed', async () => {
  copyFileSync(join(house.folder, REGISTER), join(house.folder, 'Rejestr.xlsx'));
  const own = house.teczka('serve', 'Rejestr.xlsx', '--port', '0');
  expect((await offered(own))[0]).toEqual({ id: '1', name: 'Rejestr.xlsx', given: true });
  const sample = house.teczka('serve', REGISTER, '--port', '0');
  const list = await offered(sample);
  expect(list.map(({ given }) => given)).toEqual([true, false, false]);
  expect(list[0]?.name).toBe('Rejestr dzieci w pieczy zastepczej.xlsx');
  for (const { stdout, stderr } of [own, sample]) expect(stdout + stderr).not.toMatch(/Rejestr|\.xlsx/);
});

test('--json prints one line with the address and goes on serving', async () => {
  const running = house.teczka('serve', '--port', '0', '--json');
  const { port, path } = await address(running);
  expect(running.stdout).toBe(`{"url":"http://127.0.0.1:${port}${path}"}\n`);
  expect(await ask(port, path)).toMatchObject({ status: 303 });
  running.interrupt();
  expect(await running.ended).toBe(0);
  expect(running.stdout.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['a file that is not there', ['nie-ma.xlsx'], 'Plik „nie-ma.xlsx”: nie ma takiego pliku'],
  ['a folder', ['samples'], 'to jest folder, a potrzebny jest plik'],
  ['a file that is no workbook', ['package.json'], 'Plik „package.json” nie jest skoroszytem Excela'],
  ['a port that is no number', ['--port', 'x'], '--port: potrzebna jest liczba całkowita od 0 do 65535'],
  ['a port beyond the last', ['--port', '65536'], '--port: potrzebna jest liczba całkowita od 0 do 65535'],
])('%s: exit status 2 and one Polish line', async (_, words, cause) => {
  const running = house.teczka('serve', ...words);
  expect(await running.ended).toBe(2);
  expect(running.stderr.trim().split('\n')).toHaveLength(1);
  expect(running.stderr).toContain(cause);
});

test('a port that another workbench has: exit status 2 and one Polish line', async () => {
  const { port } = await address(house.teczka('serve', '--port', '0'));
  const running = house.teczka('serve', '--port', String(port));
  expect(await running.ended).toBe(2);
  expect(running.stderr).toBe(
    `Błąd: port ${port} jest zajęty przez inny program. Podaj inny albo pomiń --port, a program sam wybierze wolny.\n`,
  );
});

test('without the built page: exit status 2 and what to run', async () => {
  rmSync(house.page);
  const running = house.teczka('serve', '--port', '0');
  expect(await running.ended).toBe(2);
  expect(running.stderr).toMatch(/^Błąd: warsztat nie jest zbudowany\. .*„npm run build”.*\n$/);
});
