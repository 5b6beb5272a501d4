/** `teczka law propose-valorisation`: the act's arithmetic on the next 1 June, marked as no value of the law. */
import { cli } from '../../support/cli.ts';

interface Answer {
  readonly rows: readonly { readonly id: string; readonly amount: string; readonly source: string }[];
}

const propose = (...words: string[]) => cli(['law', 'propose-valorisation', ...words]);

const amounts = (...words: string[]) => {
  const { rows } = JSON.parse(propose(...words, '--json').stdout) as Answer;
  return Object.fromEntries(rows.map(({ id, amount }) => [id, amount]));
};

test('with indices of 2024 and 2025 of 103.6 each, every valorised amount of 1 June 2026', () => {
  // Projection by art. 86 ust. 2 uwrspz from the amounts of M.P. 2024 poz. 230 × 1,036 × 1,036.
  expect(amounts('--cpi', '2024=103.6,2025=103.6')).toEqual({
    fc_benefit_kin: '1076.00',
    fc_benefit_nonkin: '1629.00',
    fc_addition_disability: '329.00',
    fc_addition_juvenile: '329.00',
    leaver_study: '815.00',
    leaver_independence_kin: '5365.00',
    leaver_independence_over3: '10724.00',
    leaver_independence_2to3: '5365.00',
    leaver_independence_1to2: '2684.00',
    leaver_setup: '2439.00',
    leaver_setup_disabled: '4875.00',
    fc_salary_contract: '4902.17',
    fc_salary_contract_emergency: '6078.70',
  });
});

test('marks them as a proposal, with rows for office.xlsx that still want their source', () => {
  const { status, stdout } = propose('--cpi', '2024=103,6', '--cpi', '2025=103,6');
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toContain('PROPOZYCJA, nie stosować');
  expect(stdout).toContain('fc_benefit_kin\t2026-06-01\t\t1076,00\t\twpisz publikację obwieszczenia: M.P. …');
});

test('a year whose index does not pass the threshold brings no amounts', () => {
  const { status, stdout } = propose('--cpi', '2024=103.6');
  expect(status).toBe(0);
  expect(stdout.replaceAll('\u00a0', ' ')).toContain('Od 1 czerwca 2025 r. kwoty pozostają bez zmian.');
  expect(amounts('--cpi', '2024=103.6')).toEqual({});
});

test('for a day of the past, the amounts that the notice brought: 1 June 2024', () => {
  // M.P. 2024 poz. 230
  expect(amounts('--cpi', '2023=111.4', '--on', '2024-03-24')).toMatchObject({
    fc_benefit_kin: '1002.00',
    leaver_setup_disabled: '4542.00',
    fc_salary_contract: '4567.40',
  });
});

test('a missing year, no index at all and an unreadable one are refused in one Polish line', () => {
  for (const [words, cause] of [
    [['--cpi', '2025=103.6'], 'za: 2024'],
    [[], '--cpi 2024=103.6'],
    [['--cpi', '2024=3.6'], '--cpi 2024=103.6'],
    [['--cpi', '2024=103.6;2025=x'], '--cpi 2024=103.6'],
  ] as const) {
    const { status, stdout, stderr } = propose(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(cause);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('the year of a valorisation that the data do not know can be given', () => {
  const { status, stderr } = propose('--cpi', '2026=106', '--last', '2026');
  expect(status).toBe(2);
  expect(stderr).toContain('fc_benefit_kin');
});
