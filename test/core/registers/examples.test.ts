/** The examples that every check carries are its tests: this file runs them all, for every register. */
import { registerKinds } from '../../../core/registers/catalogue.ts';
import type { Check } from '../../../core/registers/check/definition.ts';
import { exampleTable } from '../../../core/registers/check/example-table.ts';
import { EXAMPLE_DAY, type Example } from '../../../core/registers/check/examples.ts';
import type { Register } from '../../../core/registers/register.ts';
import { runChecks } from '../../../core/registers/run/run-checks.ts';

/** What the check finds, in the terms of an example. */
function findings(register: Register, check: Check, example: Example) {
  const table = exampleTable(register, check, example);
  const result = runChecks(table, [check], example.asOf ?? EXAMPLE_DAY);
  expect(result.failed).toEqual([]);
  expect(result.ran).toEqual([check.id]);
  return result.findings.map(({ row, cell, severity, expected, fix }) => ({
    cell: `${cell} (${row})`,
    severity,
    expected: expected?.json,
    fix: fix?.value.json,
  }));
}

/** What the example says should be found. */
function expected(register: Register, check: Check, example: Example) {
  const table = exampleTable(register, check, example);
  return (example.finds ?? []).map(({ at, row = example.rows.length - 1, severity, expected, fix }) => ({
    cell: `${table.cell(at, row).cell} (${table.rowNumber(row)})`,
    severity: severity ?? check.severity,
    expected,
    fix,
  }));
}

const byCell = (a: { cell: string }, b: { cell: string }): number => (a.cell < b.cell ? -1 : 1);

for (const { register, checks } of registerKinds) {
  describe(register.title, () => {
    test.each(checks)('$id: its failing examples fail, its passing ones pass', ({ examples }) => {
      expect(examples.passing.flatMap(({ finds }) => finds ?? [])).toEqual([]);
      expect(examples.failing.filter(({ finds }) => finds === undefined || finds.length === 0)).toEqual([]);
    });

    const all = checks.flatMap((check) =>
      (['passing', 'failing', 'edge'] as const).flatMap((sort) =>
        check.examples[sort].map((example) => ({ id: check.id, sort, shows: example.shows, check, example })),
      ),
    );
    test.each(all)('$id, $sort: $shows', ({ check, example }) => {
      expect(findings(register, check, example).sort(byCell)).toEqual(
        expected(register, check, example).sort(byCell),
      );
    });
  });
}
