/** Runs a calculation on an input and gives its JSON, or the error it refuses with; for tests of calculations. */
import { calculate, type Calculation, resultJson } from '../../core/calculations/index.ts';
import { type Choices, rulesWith as chosenRules } from '../../core/calculations/compare.ts';
import { type Rules, statutoryRules } from '../../core/law/index.ts';
import type { TeczkaError } from '../../core/values/errors.ts';
import { refusedWith } from './refused-with.ts';

/** The statutory rules with choices of open readings. */
export const rulesWith = (choices: Choices): Rules => chosenRules(statutoryRules, choices);

export function resultOf(calculation: Calculation, input: unknown, choices: Choices = {}) {
  return resultJson(calculate(calculation, input, rulesWith(choices)));
}

/** @throws Error when the calculation gave a result after all */
export function refusalOf(calculation: Calculation, input: unknown, choices: Choices = {}): TeczkaError {
  return refusedWith(() => calculate(calculation, input, rulesWith(choices)));
}
