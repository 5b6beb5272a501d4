/** Every worked example of every calculation, and every golden case in test/cases, with its derivation recomputed. */
import { calculate, calculations, resultJson } from '../../../core/calculations/index.ts';
import { statutoryLaw } from '../../../core/law/index.ts';
import { round } from '../../../core/values/fraction.ts';
import { rereadFormula } from '../../support/formula.ts';
import { goldenCases } from '../../support/golden-cases.ts';

interface Case {
  readonly title: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

describe.each(calculations)('$id', (calculation) => {
  const cases: readonly Case[] = [...calculation.examples, ...goldenCases(calculation.id)];

  test.each(cases)('$title', ({ input, expected }) => {
    expect(resultJson(calculate(calculation, input, statutoryLaw))).toMatchObject(expected);
  });

  test.each(cases)('recomputes every formula of: $title', ({ input }) => {
    const { steps } = calculate(calculation, input, statutoryLaw);
    for (const { formula, amount } of steps) {
      if (formula === undefined) continue;
      const { computed, printed } = rereadFormula(formula);
      expect(round(computed, 'halfUp')).toBe(printed);
      expect(printed).toBe(BigInt(amount ?? -1));
    }
  });

  test('names every parameter it used among those it declares', () => {
    for (const { input } of cases) {
      const used = calculate(calculation, input, statutoryLaw).parameters.map(({ id }) => id);
      expect(calculation.parameters).toEqual(expect.arrayContaining(used));
    }
  });

  test('has a Polish name for every title of its schedules', () => {
    for (const { input } of cases) {
      for (const { title } of calculate(calculation, input, statutoryLaw).schedule) {
        expect(calculation.titles).toHaveProperty(title);
      }
    }
  });
});
