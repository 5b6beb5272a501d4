/**
 * Every worked example of every calculation, listed with its source, and every golden case in test/cases, with its
 * derivation recomputed.
 */
import {
  calculate,
  type Calculation,
  calculations,
  labelOf,
  resultJson,
} from '../../../core/calculations/index.ts';
import { formulaHolds } from '../../support/formula.ts';
import { goldenCases } from '../../support/golden-cases.ts';
import { rulesWith } from '../../support/calculation-result.ts';

interface Case {
  readonly title: string;
  readonly source: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

const run = (calculation: Calculation, one: Case) =>
  calculate(calculation, one.input, rulesWith(one.settings ?? {}));

describe.each(calculations)('$id', (calculation) => {
  const cases: readonly Case[] = [...calculation.examples, ...goldenCases(calculation.id)];

  test('has examples', () => expect(calculation.examples.length).toBeGreaterThan(0));

  test.each(cases)('$source: $title', (one) => {
    expect(resultJson(run(calculation, one))).toMatchObject(one.expected);
  });

  test.each(cases)('recomputes every formula of: $title', (one) => {
    const broken = run(calculation, one).steps.filter(
      ({ formula }) => formula !== undefined && !formulaHolds(formula),
    );
    expect(broken).toEqual([]);
  });

  test('names every parameter and setting it used among those it declares', () => {
    for (const one of cases) {
      const { parameters, settings } = run(calculation, one);
      expect(calculation.parameters).toEqual(expect.arrayContaining(parameters.map(({ id }) => id)));
      expect(calculation.settings).toEqual(expect.arrayContaining(settings.map(({ setting }) => setting)));
    }
  });

  test('has a Polish name for every amount, bound, finding and title of its schedules', () => {
    for (const one of cases) {
      const { amounts, bounds = {}, findings = {}, schedule } = run(calculation, one);
      const names = [
        ...[amounts, bounds, findings].flatMap(Object.keys),
        ...schedule.map(({ title }) => title),
      ];
      expect(names.filter((name) => labelOf(calculation, name) === undefined)).toEqual([]);
    }
  });
});
