import {
  countBySeverity,
  entriesOf,
  filtered,
  groupsOf,
} from '../../../../addin/taskpane/register/entries.ts';
import type { Finding } from '../../../../core/registers/index.ts';
import { finding } from './finding.ts';

const keys = (findings: readonly Finding[]): string[] => entriesOf(findings).map(({ key }) => key);

describe('keys of entries', () => {
  test('name check and cell, and tell two faults of one cell apart', () => {
    expect(keys([finding({ cell: 'C7' }), finding({ cell: 'C7' }), finding({ cell: 'C8' })])).toEqual([
      'RC-A01 Dzieci!C7',
      'RC-A01 Dzieci!C7 (2)',
      'RC-A01 Dzieci!C8',
    ]);
  });

  test('stay when other findings go', () => {
    const [, kept] = keys([finding({ cell: 'C7' }), finding({ cell: 'C8' })]);
    expect(keys([finding({ cell: 'C8' })])).toEqual([kept]);
  });
});

test('an entry that says the same is the same object, one that says something else is not', () => {
  const before = entriesOf([finding({ cell: 'C7' }), finding({ cell: 'C8' })]);
  const after = entriesOf([finding({ cell: 'C7' }), finding({ cell: 'C8', message: 'Inaczej.' })], before);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(after[1]?.finding.message).toBe('Inaczej.');
});

describe('groups', () => {
  test('hold findings of one check and severity, the gravest first, then by check', () => {
    const entries = entriesOf([
      finding({ check: 'RC-B01', cell: 'A1' }),
      finding({ check: 'RC-A05', severity: 'warning', cell: 'A2' }),
      finding({ check: 'RC-A05', cell: 'A3' }),
      finding({ check: 'RC-B01', cell: 'A4' }),
    ]);
    expect(groupsOf(entries).map(({ key, entries }) => [key, entries.map((e) => e.finding.cell)])).toEqual([
      ['error RC-A05', ['A3']],
      ['error RC-B01', ['A1', 'A4']],
      ['warning RC-A05', ['A2']],
    ]);
  });

  test('give the advice that most of their findings have', () => {
    const [group] = groupsOf(
      entriesOf([
        finding({ cell: 'A1', advice: 'Rzadka rada.' }),
        finding({ cell: 'A2', advice: 'Częsta rada.' }),
        finding({ cell: 'A3', advice: 'Częsta rada.' }),
      ]),
    );
    expect(group?.advice).toBe('Częsta rada.');
  });
});

test('the filter shows the chosen severities, and everything when none is chosen', () => {
  const entries = entriesOf([finding({ cell: 'A1' }), finding({ cell: 'A2', severity: 'warning' })]);
  expect(filtered(entries, new Set())).toHaveLength(2);
  expect(filtered(entries, new Set(['warning'])).map((e) => e.finding.cell)).toEqual(['A2']);
  expect(countBySeverity(entries)).toEqual({ error: 1, warning: 1, info: 0 });
});
