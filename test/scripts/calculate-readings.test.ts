/** `teczka calculate` on open readings: a refusal that says how to choose, a choice for one run, readings side by side. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../support/cli.ts';

/** A daughter in a family of three with 9 000 zł: her highest fee depends on the reading of art. 61 ust. 2 pkt 2 lit. b. */
const openCase = {
  from: '2026-05-10',
  cost: '7200',
  resident: { income: '2600' },
  relatives: [
    { id: 'corka', relation: 'descendant', household: { kind: 'family', persons: 3, income: '9000' } },
  ],
};

interface Comparison {
  readonly differing: readonly string[];
  readonly variants: readonly {
    readonly choices: Readonly<Record<string, string>>;
    readonly settings: Readonly<Record<string, string>>;
    readonly amounts: Readonly<Record<string, string>>;
    readonly differing: readonly string[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'teczka-readings-'));
const file = join(folder, 'sprawa.json');
writeFileSync(file, JSON.stringify(openCase));
afterAll(() => rmSync(folder, { recursive: true }));

const calculate = (...words: string[]) => cli(['calculate', 'dps-fee', '--input', file, ...words]);
const comparison = (...words: string[]) => JSON.parse(calculate(...words, '--json').stdout) as Comparison;

test('an open reading refuses in one Polish line that says how to choose, also for this run', () => {
  const { status, stderr } = calculate();
  expect(status).toBe(2);
  expect(stderr).toContain('office.xlsx');
  expect(stderr).toContain('household (');
  expect(stderr).toContain('--setting dps.familyThreshold=WYBÓR');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('in an array the refused case says the same', () => {
  const { status, stdout } = cli(['calculate', 'dps-fee', '--input', '-'], {
    input: JSON.stringify([openCase]),
  });
  expect(status).toBe(1);
  expect(stdout).toContain('--setting dps.familyThreshold=WYBÓR');
});

test('a choice for the run is used, printed in the derivation and named as such', () => {
  const { status, stdout } = calculate('--setting', 'dps.familyThreshold=person,fees.partMonth=thirty');
  expect(status).toBe(0);
  expect(stdout).toContain('(dps.familyThreshold=person)');
  expect(stdout).toContain('(podane przy wyliczeniu)');
  expect(stdout).toContain('(fees.partMonth=thirty)');
  expect(stdout.replaceAll('\u00a0', ' ')).toContain('531,00 zł miesięcznie');
});

test('two readings named: each with its amounts, and which differ', () => {
  // 9000 − 3 × 3 × 823 = 1593 zł for the household, 9000 / 3 − 3 × 823 = 531 zł for the person
  const { variants, differing } = comparison('--compare', 'dps.familyThreshold');
  expect(variants.map(({ choices, amounts }) => [choices, amounts['relatives.corka']])).toEqual([
    [{ 'dps.familyThreshold': 'household' }, '1593.00'],
    [{ 'dps.familyThreshold': 'person' }, '531.00'],
  ]);
  expect(differing).toEqual(expect.arrayContaining(['relatives.corka', 'municipality']));
  expect(differing).not.toContain('resident');
});

test('several settings named are combined; all are varied one at a time', () => {
  const named = comparison('--compare', 'fees.partMonth,dps.familyThreshold');
  expect(named.variants).toHaveLength(4);
  const all = comparison('--compare', 'all', '--setting', 'dps.familyThreshold=person');
  expect(all.variants[0]?.choices).toEqual({});
  expect(all.variants.slice(1).every(({ choices }) => Object.keys(choices).length === 1)).toBe(true);
});

test('people see a table: a column a reading, a star where they differ', () => {
  const { status, stdout } = calculate('--compare', 'dps.familyThreshold');
  expect(status).toBe(0);
  expect(stdout.replaceAll('\u00a0', ' ')).toMatch(/\* .*\(corka\) +1 593,00 zł +531,00 zł/);
  expect(stdout).toContain('[2] dps.familyThreshold=person');
});

test('the variant without a choice of its own says what it rests on', () => {
  expect(calculate('--compare', 'all', '--setting', 'dps.familyThreshold=person').stdout).toContain(
    '[1] według ustawień podanych przy wyliczeniu',
  );
  const benefit = {
    birthDate: '2012-09-30',
    placedOn: '2024-05-11',
    careForm: 'kin',
    decisionDate: '2024-05-20',
  };
  const { stdout } = cli(['calculate', 'foster-child-benefit', '--input', '-', '--compare', 'all'], {
    input: JSON.stringify(benefit),
  });
  expect(stdout).toContain('[1] ustawienia domyślne');
});

test.each([
  ['a setting without a choice', ['--setting', 'dps.familyThreshold'], 'id=wybór'],
  ['an unknown setting', ['--setting', 'dps.familyTreshold=person'], 'dps.familyThreshold'],
  ['a choice that there is not', ['--setting', 'dps.familyThreshold=both'], 'household'],
  ['a setting of another calculation', ['--setting', 'kpa.storageEnd=x'], 'Zależy od: dps.'],
  ['a comparison of an unknown setting', ['--compare', 'dps.nic'], 'Nie ma ustawienia „dps.nic”.'],
  ['an unlike setting, with those asked for', ['--setting', 'zupa=1'], 'Zależy od: dps.'],
  [
    'one setting with two choices',
    ['--setting', 'dps.familyThreshold=person', '--setting', 'dps.familyThreshold=household'],
    'podano dwa razy',
  ],
])('%s is refused with what there is', (_, words, expected) => {
  const { status, stderr } = calculate(...words);
  expect(status).toBe(2);
  expect(stderr).toContain(expected);
});

test('a case that is refused under every reading is refused, not compared', () => {
  const { status, stderr } = cli(['calculate', 'dps-fee', '--input', '-', '--compare', 'all'], {
    input: '{}',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('Dane wymagają poprawy');
});

test('the list says what each calculation is for and what it asks the office', () => {
  const list = JSON.parse(cli(['calculate', '--list', '--json']).stdout) as Record<string, unknown>[];
  expect(list.find(({ id }) => id === 'dps-fee')).toMatchObject({
    title: 'Opłata za pobyt w domu pomocy społecznej',
    summary: expect.stringContaining('udział gminy') as unknown,
    settings: expect.arrayContaining([
      expect.objectContaining({ id: 'dps.familyThreshold', default: null }) as unknown,
    ]) as unknown,
  });
  expect(cli(['calculate', '--list']).stdout).toContain('    Podstawa: ');
});
