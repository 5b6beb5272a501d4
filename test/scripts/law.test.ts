/** `teczka law`: what a lawyer asks, as a process. */
import { cli } from '../support/cli.ts';

test('gives an amount on a day with its source', () => {
  const { status, stdout } = cli(['law', 'fc_benefit_kin', '--on', '2024-06-01', '--json']);
  expect(status).toBe(0);
  // M.P. 2024 poz. 230, from 1 June 2024
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'fc_benefit_kin',
    value: '1002.00',
    from: '2024-06-01',
    verified: true,
    source: expect.stringContaining('M.P. 2024 poz. 230'),
  });
});

test('refuses a day for which no value is known, in one Polish line, with exit status 2', () => {
  const { status, stdout, stderr } = cli(['law', 'fc_benefit_kin', '--on', '2031-01-01']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('fc_benefit_kin');
  expect(stderr).toContain('1\u00a0002,00\u00a0zł');
  expect(stderr).toContain('office.xlsx');
});

test('the refusal is one JSON document too', () => {
  const { status, stdout } = cli(['law', 'fc_benefit_kin', '--on', '2031-01-01', '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'law-unknown-period' } });
});

test('prints all parameters with the keys of the contract', () => {
  const all = JSON.parse(cli(['law', '--json']).stdout) as Record<string, unknown>[];
  expect(all).toHaveLength(160);
  for (const parameter of all) {
    expect(parameter).toMatchObject({
      id: expect.any(String),
      name: expect.any(String),
      unit: expect.any(String),
      legalBasis: expect.any(String),
      verifiedUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    const values = parameter.values as Record<string, unknown>[];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(Object.keys(value)).toEqual(
        expect.arrayContaining(['from', 'to', 'value', 'source', 'verified']),
      );
    }
  }
});

test('a misspelt parameter is answered with similar ones', () => {
  const { status, stderr } = cli(['law', 'fc_benefit_kon']);
  expect(status).toBe(2);
  expect(stderr).toContain('fc_benefit_kin');
});

test('tells people the history of a parameter, unverified values marked', () => {
  const { status, stdout } = cli(['law', 'uops.kryterium.os_w_rodzinie']);
  expect(status).toBe(0);
  expect(stdout).toContain('[niezweryfikowane]');
  expect(stdout).toContain('823,00\u00a0zł');
});
