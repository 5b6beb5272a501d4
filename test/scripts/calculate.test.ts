/** `teczka calculate` as a process: the case of the act, arrays, schema, refusals. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../support/cli.ts';

const placed = {
  birthDate: '2012-09-30',
  placedOn: '2024-05-11',
  careForm: 'kin',
  decisionDate: '2024-05-20',
};
const words = ['calculate', 'foster-child-benefit', '--input', '-', '--json'];

const calculate = (input: unknown) => {
  const { status, stdout } = cli(words, { input: JSON.stringify(input) });
  return { status, answer: JSON.parse(stdout) as unknown };
};

test('kin family: 609.00 for 21 of 31 days of May, then 1002.00 until changed, at most to the eve of majority', () => {
  // art. 80 ust. 1 pkt 1, art. 87 ust. 1, 4 uwrspz; M.P. 2023 poz. 296 (899), M.P. 2024 poz. 230 (1002)
  const { status, answer } = calculate(placed);
  expect(status).toBe(0);
  expect(answer).toMatchObject({
    calculation: 'foster-child-benefit',
    asOf: '2024-05-20',
    schedule: [
      { from: '2024-05-11', to: '2024-05-31', kind: 'part-month', amount: '609.00' },
      { from: '2024-06-01', to: '2030-09-29', kind: 'month', amount: '1002.00', untilChanged: true },
    ],
    parameters: [
      { id: 'fc_benefit_kin', value: '899.00' },
      { id: 'fc_benefit_kin', value: '1002.00' },
    ],
  });
});

test('non-professional family: 921.97, not the 921.90 of a rounded daily rate', () => {
  const { answer } = calculate({ ...placed, careForm: 'nonProfessional' });
  expect(answer).toMatchObject({ schedule: [{ amount: '921.97' }, { amount: '1517.00' }] });
});

test('an array is answered case by case, exit status 1 when one was refused', () => {
  const { status, answer } = calculate([placed, { ...placed, placedOn: '2031-01-01' }]);
  expect(status).toBe(1);
  expect(answer).toMatchObject([
    { calculation: 'foster-child-benefit' },
    { error: { code: 'input-contradiction' } },
  ]);
});

test('people read every case of an array by its number, refusals too', () => {
  const { status, stdout } = cli(words.slice(0, -1), {
    input: JSON.stringify([placed, { ...placed, placedOn: '2031-01-01' }, placed]),
  });
  expect(status).toBe(1);
  const lines = stdout.split('\n');
  expect(lines.filter((line) => /^(?:Sprawa|Odmowa)/.test(line))).toEqual([
    'Sprawa 1 z 3',
    'Sprawa 2 z 3',
    expect.stringMatching(/^Odmowa w sprawie 2: ./),
    'Sprawa 3 z 3',
  ]);
  expect(lines.filter((line) => line === 'Uzasadnienie:')).toHaveLength(2);
});

test('reads a file with a byte order mark, and tells people the reasons', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'teczka-')), 'sprawa.json');
  writeFileSync(file, `\uFEFF${JSON.stringify(placed)}`);
  const { status, stdout } = cli(['calculate', 'foster-child-benefit', '--input', file]);
  expect(status).toBe(0);
  expect(stdout).toContain('899,00\u00a0zł × 21 / 31 = 609,00\u00a0zł');
  expect(stdout).toContain('M.P. z 2023 r. poz. 296');
});

test('the schema describes the input, with Polish labels', () => {
  const { stdout } = cli(['calculate', 'foster-child-benefit', '--schema']);
  expect(JSON.parse(stdout)).toMatchObject({
    title: expect.stringMatching(/./),
    description: expect.stringMatching(/./),
    type: 'object',
    properties: { placedOn: { type: 'string', format: 'date', title: 'Data faktycznego umieszczenia' } },
    required: expect.arrayContaining(['birthDate', 'placedOn', 'careForm', 'decisionDate']),
  });
});

test.each([
  [
    'an unknown calculation',
    ['calculate', 'foster-child-benfit', '--input', '-'],
    '',
    'foster-child-benefit',
  ],
  ['no input', ['calculate', 'foster-child-benefit'], '', '--input'],
  ['text that is no JSON', words, 'ala', 'JSON'],
  ['broken JSON', words, '{\n  "birthDate": ,\n}', 'w wierszu 2, kolumnie 16'],
  ['an empty input', words, ' \n', 'puste wejście'],
  ['an array without a case', words, '[]', 'Brak spraw'],
  ['a missing field', words, '{}', 'Data urodzenia dziecka'],
  ['a missing file', ['calculate', 'foster-child-benefit', '--input', 'brak.json'], '', 'brak.json'],
])('%s: exit status 2 and one Polish line', (_, given, input, expected) => {
  const { status, stderr } = cli(given, { input });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(expected);
});
