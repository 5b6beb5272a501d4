/** Runs a calculation on an input and gives its JSON, or the error it refuses with; for tests of calculations. */
import { calculate, type Calculation, resultJson } from '../../core/calculations/index.ts';
import { officeSettings, type Rules, statutoryRules } from '../../core/law/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';

type Choices = Readonly<Record<string, string>>;

/** The statutory rules with choices of open readings. */
export function rulesWith(choices: Choices): Rules {
  const settings = Object.entries(choices).map(([id, choice]) => ({
    id,
    choice,
    from: null,
    to: null,
    source: 'wybór dla testu',
    place: {},
  }));
  return { ...statutoryRules, settings: officeSettings(settings) };
}

export function resultOf(calculation: Calculation, input: unknown, choices: Choices = {}) {
  return resultJson(calculate(calculation, input, rulesWith(choices)));
}

/** @throws Error when the calculation gave a result after all */
export function refusalOf(calculation: Calculation, input: unknown, choices: Choices = {}): TeczkaError {
  try {
    calculate(calculation, input, rulesWith(choices));
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('Not refused');
}
