/** The timer function of deploy/azure-function, started as the host starts it, over folders. */
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Registered {
  schedule: string;
  handler: (timer: { isPastDue: boolean }, context: { log: (line: string) => void }) => Promise<void>;
}

const functions = new Map<string, Registered>();
jest.mock('@azure/functions', () => ({
  app: { timer: (name: string, options: Registered) => functions.set(name, options) },
}));
// In the function app the installed package has this path.
jest.mock(
  'teczka/build/scripts/workload/scheduled.js',
  () => jest.requireActual<object>('../../scripts/workload/scheduled.ts'),
  { virtual: true },
);

const FUNCTION = '../../deploy/azure-function/src/functions/consolidate.js';
const samples = join(import.meta.dirname, '../../samples');
const before = { ...process.env };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-function-'));
  cpSync(join(samples, 'obciazenie'), join(folder, 'zestawienia'), { recursive: true });
  copyFileSync(join(samples, 'office.xlsx'), join(folder, 'office.xlsx'));
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

async function started(): Promise<Registered> {
  await import(FUNCTION);
  const registered = functions.get('zbieranie');
  if (registered === undefined) throw new Error('No function was registered');
  return registered;
}

test('collects by its application settings and logs counts, not people', async () => {
  Object.assign(process.env, {
    TECZKA_PERIOD: '2026-04',
    TECZKA_FROM: join(folder, 'zestawienia'),
    TECZKA_TO: join(folder, 'wyniki'),
  });
  const log: string[] = [];
  const { schedule, handler } = await started();
  expect(schedule).toBe('%TECZKA_SCHEDULE%');
  await handler({ isPastDue: true }, { log: (line) => log.push(line) });
  expect(log).toContain('Okres 2026-04: oddane zestawienia 12 z 12.');
  expect(readdirSync(join(folder, 'wyniki'))).toContain('Obciążenie pracą 2026-04.xlsx');
  await handler({ isPastDue: false }, { log: (line) => log.push(line) });
  expect(log.at(-1)).toContain('bez zmian');
});

test('fails with a Polish sentence when a setting is missing or the office is not known', async () => {
  const { handler } = await started();
  const run = (): Promise<void> => handler({ isPastDue: false }, { log: () => undefined });
  await expect(run()).rejects.toThrow('Podaj folder z zestawieniami zespołów.');
  unlinkSync(join(folder, 'office.xlsx'));
  Object.assign(process.env, {
    TECZKA_PERIOD: 'poprzedni',
    TECZKA_FROM: join(folder, 'zestawienia'),
    TECZKA_TO: folder,
  });
  await expect(run()).rejects.toThrow('office.xlsx');
});
