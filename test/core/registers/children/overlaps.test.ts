/** The checks across rows against the same rules told slowly, pair by pair, on random registers. */
import fc from 'fast-check';
import { exampleTable } from '../../../../core/registers/check/example-table.ts';
import { EXAMPLE_DAY, type ExampleRow } from '../../../../core/registers/check/examples.ts';
import { rcA06 } from '../../../../core/registers/children/checks/rc-a06.ts';
import { rcB02 } from '../../../../core/registers/children/checks/rc-b02.ts';
import { children, type ChildrenColumns } from '../../../../core/registers/children/register.ts';
import { runChecks } from '../../../../core/registers/run/run-checks.ts';
import { addDays, day, toIso } from '../../../../core/values/day.ts';

interface RandomStay {
  pesel: string;
  lastName: string;
  from: number;
  length: number | undefined;
}

const BIRTHS: Record<string, string> = { '15231200143': '2015-03-12', '12293000043': '2012-09-30' };
const stays = fc.array(
  fc.record({
    pesel: fc.constantFrom(...Object.keys(BIRTHS)),
    lastName: fc.constantFrom('Wymyślna', 'Zmyślona'),
    from: fc.integer({ min: 0, max: 12 }),
    length: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  }),
  { maxLength: 8 },
);

const START = day('2020-01-01');
const exampleRow = ({ pesel, lastName, from, length }: RandomStay): ExampleRow<ChildrenColumns> => ({
  ...{ pesel, lastName, firstName: 'Anna', birthDate: BIRTHS[pesel] ?? '' },
  placedOn: toIso(addDays(START, from)),
  ...(length === undefined ? {} : { leftOn: toIso(addDays(START, from + length)) }),
});

/** Rows that a check of the two names. */
function found(check: typeof rcB02, rows: readonly RandomStay[]): number[] {
  const example = { shows: '', rows: rows.map(exampleRow) };
  const table = exampleTable(children, check, example);
  const { findings, failed } = runChecks(table, [check], EXAMPLE_DAY);
  expect(failed).toEqual([]);
  return findings.map(({ row }) => row - table.rowNumber(0)).sort((a, b) => a - b);
}

const end = ({ from, length }: RandomStay): number => (length === undefined ? Infinity : from + length);
const commonDays = (a: RandomStay, b: RandomStay): number =>
  Math.min(end(a), end(b)) - Math.max(a.from, b.from) + 1;

test('RC-B02: a stay is named when an earlier one of the child lasts into it for more than a day', () => {
  fc.assert(
    fc.property(stays, (rows) => {
      const expected = rows.flatMap((row, at) => {
        const clash = rows.some((other, before) => {
          const earlier = other.from < row.from || (other.from === row.from && before < at);
          const sameChild = other.pesel === row.pesel && other.lastName === row.lastName;
          return earlier && sameChild && commonDays(row, other) > 1;
        });
        return clash ? [at] : [];
      });
      expect(found(rcB02, rows)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('RC-A06: of two children under one number the first row is named on which their stays clash', () => {
  fc.assert(
    fc.property(stays, (rows) => {
      const clashing = rows.map((row, at) =>
        rows
          .slice(0, at)
          .some(
            (other) =>
              other.pesel === row.pesel && other.lastName !== row.lastName && commonDays(row, other) > 1,
          ),
      );
      const expected = Object.keys(BIRTHS)
        .map((number) => rows.findIndex(({ pesel }, at) => pesel === number && clashing[at]))
        .filter((at) => at >= 0)
        .sort((a, b) => a - b);
      expect(found(rcA06, rows)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
