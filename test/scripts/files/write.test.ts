/** Results are written whole or not at all, never over a file that is open, an input, or what is no file. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { causeOfWriting } from '../../../scripts/files/system-causes.ts';
import { writeOutputFile } from '../../../scripts/files/write.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'teczka-'));

/** A file with former content, in a folder of its own. */
function former(name: string): { out: string; path: string } {
  const out = folder();
  const path = join(out, name);
  writeFileSync(path, 'dawny');
  return { out, path };
}

/** As a user without rights, where the tests run as root, who may write everywhere. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const NOBODY = 65_534;
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('makes the folder, writes, and leaves no temporary file', async () => {
  const out = join(folder(), 'nowy', 'folder');
  await writeOutputFile(join(out, 'wynik.xlsx'), new Uint8Array([1, 2, 3]));
  expect(readdirSync(out)).toEqual(['wynik.xlsx']);
});

describe('a file that is open elsewhere', () => {
  test.each([
    ['Excel', 'Wynik sprawdzenia.xlsx', '~$Wynik sprawdzenia.xlsx'],
    ['Word, a short name', 'DK-01.docx', '~$DK-01.docx'],
    ['Word, a name of seven letters', 'DK-01 1.docx', '~$K-01 1.docx'],
    ['Word, a longer name', 'DK-01 12.docx', '~$-01 12.docx'],
    ['LibreOffice', 'DK-01 12.docx', '.~lock.DK-01 12.docx#'],
  ])('is refused, and another name proposed: %s', async (_, name, lock) => {
    const { out, path } = former(name);
    writeFileSync(join(out, lock), '');
    await expect(writeOutputFile(path, 'nowy')).rejects.toMatchObject({
      code: 'file-open-elsewhere',
      message: expect.stringContaining(`„${name.replace('.', ' (2).')}”`),
    });
    expect(readFileSync(path, 'utf8')).toBe('dawny');
  });

  test('is not mistaken for another of the same ending while its name is short', async () => {
    const { out, path } = former('DK-01.docx');
    writeFileSync(join(out, '~$-01.docx'), '');
    await writeOutputFile(path, 'nowy');
    expect(readFileSync(path, 'utf8')).toBe('nowy');
  });
});

describe('what cannot be written is refused in Polish, and nothing is left behind', () => {
  test('a folder under the same name', async () => {
    const out = folder();
    mkdirSync(join(out, 'wynik.xlsx'));
    await expect(writeOutputFile(join(out, 'wynik.xlsx'), 'nowy')).rejects.toMatchObject({
      code: 'file-unwritable',
      message: expect.stringContaining('folder albo urządzenie'),
    });
    expect(readdirSync(out)).toEqual(['wynik.xlsx']);
  });

  test('a folder that is a file', async () => {
    const { path } = former('plik');
    for (const target of [join(path, 'wynik.xlsx'), join(path, 'folder', 'wynik.xlsx')]) {
      await expect(writeOutputFile(target, 'nowy')).rejects.toMatchObject({
        code: 'file-unwritable',
        message: expect.stringContaining('Plik „wynik.xlsx”: '),
      });
    }
    expect(readFileSync(path, 'utf8')).toBe('dawny');
  });

  test('a device', async () => {
    await expect(writeOutputFile('/dev/null', 'nowy')).rejects.toMatchObject({ code: 'file-unwritable' });
  });

  test('a name that is too long', async () => {
    const out = folder();
    await expect(writeOutputFile(join(out, 'a'.repeat(300)), 'nowy')).rejects.toMatchObject({
      code: 'file-unwritable',
      message: expect.stringContaining('za długa'),
    });
    expect(readdirSync(out)).toEqual([]);
  });

  test('a link that leads nowhere or to itself', async () => {
    const out = folder();
    symlinkSync(join(out, 'nie ma'), join(out, 'pusty.xlsx'));
    symlinkSync(join(out, 'kółko.xlsx'), join(out, 'kółko.xlsx'));
    for (const name of ['pusty.xlsx', 'kółko.xlsx']) {
      await expect(writeOutputFile(join(out, name), 'nowy')).rejects.toMatchObject({
        code: 'file-unwritable',
        message: expect.stringContaining('skrót'),
      });
    }
  });
});

test('a name as long as the file system allows is written', async () => {
  const name = `${'a'.repeat(250)}.xlsx`;
  const out = folder();
  await writeOutputFile(join(out, name), 'nowy');
  expect(readdirSync(out)).toEqual([name]);
});

test('a link stays a link, and the file it leads to is replaced', async () => {
  const { path } = former('wynik.xlsx');
  const linked = join(folder(), 'skrót.xlsx');
  symlinkSync(path, linked);
  await writeOutputFile(linked, 'nowy');
  expect(lstatSync(linked).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('nowy');
});

test('a new file is its maker’s alone; a former one keeps its permissions', async () => {
  const { out, path } = former('wynik.xlsx');
  chmodSync(path, 0o664);
  await writeOutputFile(path, 'nowy');
  await writeOutputFile(join(out, 'inny.xlsx'), 'nowy');
  expect(statSync(path).mode & 0o777).toBe(0o664);
  expect(statSync(join(out, 'inny.xlsx')).mode & 0o777).toBe(0o600);
});

test('an input is not replaced, by whatever way its path leads to it', async () => {
  const { out, path } = former('rejestr.xlsx');
  const linked = join(out, 'skrót.xlsx');
  symlinkSync(path, linked);
  for (const target of [path, linked, join(out, '..', out.split('/').at(-1) ?? '', 'rejestr.xlsx')]) {
    await expect(writeOutputFile(target, 'nowy', { inputs: ['nie ma.xlsx', path] })).rejects.toMatchObject({
      code: 'output-is-input',
    });
  }
  expect(readFileSync(path, 'utf8')).toBe('dawny');
});

describe('a file that must be new', () => {
  test('is refused where the name is taken', async () => {
    const { out, path } = former('DK-01 12.docx');
    await expect(writeOutputFile(path, 'nowy', { exclusive: true })).rejects.toMatchObject({
      code: 'file-exists',
    });
    expect(readdirSync(out)).toEqual(['DK-01 12.docx']);
    expect(readFileSync(path, 'utf8')).toBe('dawny');
  });

  test('goes to exactly one of several that write at once', async () => {
    const out = folder();
    const path = join(out, 'DK-01 12.docx');
    const writers = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((text) => writeOutputFile(path, text, { exclusive: true })),
    );
    expect(writers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(out)).toEqual(['DK-01 12.docx']);
  });
});

test('on Windows a refused replacement may mean that the file is open', () => {
  const refused = Object.assign(new Error(), { code: 'EPERM' });
  expect(causeOfWriting(refused, true, 'win32')).toContain('otwarty w innym programie albo brak uprawnień');
  expect(causeOfWriting(refused, false, 'win32')).toMatch(/^brak uprawnień/);
  expect(causeOfWriting(refused, true, 'linux')).toMatch(/^brak uprawnień/);
});

describe('what stops the writing half way leaves no half file', () => {
  /** Runs a program that writes into the folder as a process of its own. */
  const run = (shell: string, out: string) =>
    spawnSync(
      'sh',
      ['-c', shell, 'sh', process.execPath, join(import.meta.dirname, '../../../bin/teczka.js'), out],
      {
        encoding: 'utf8',
        timeout: 60_000,
      },
    );

  test('no more room: the system refuses in the middle', () => {
    const out = folder();
    // No file may grow beyond one block; a full disk stops in the same place.
    const { stderr, status } = run('trap "" XFSZ; ulimit -f 1; "$1" "$2" demo --out "$3/wyniki"', out);
    expect({ status, said: /Plik „[^”]+”: plik byłby większy/.test(stderr) }).toEqual({
      status: 2,
      said: true,
    });
    const left = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder that may only be read', async () => {
    const out = folder();
    chmodSync(out, 0o555);
    await asNobody(async () => {
      await expect(writeOutputFile(join(out, 'wynik.xlsx'), 'nowy')).rejects.toMatchObject({
        code: 'file-unwritable',
        message: expect.stringContaining('brak uprawnień do zapisu'),
      });
    });
    expect(readdirSync(out)).toEqual([]);
  });
});

test('what a killed run has left in the folder goes, what another run is writing stays', async () => {
  const out = folder();
  const [old, fresh] = ['.teczka-1-0123abcd.tmp', '.teczka-2-0123abcd.tmp'];
  for (const name of [old, fresh]) writeFileSync(join(out, name), 'pół');
  utimesSync(join(out, old), 1, 1);
  await writeOutputFile(join(out, 'wynik.xlsx'), 'nowy');
  expect(readdirSync(out).sort()).toEqual([fresh, 'wynik.xlsx']);
});
