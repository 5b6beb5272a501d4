/** Runs the foster child benefit as its tests need it: refusals, an office's choice, a schedule in short rows. */
import { calculate, type CalculationResult } from '../../core/calculations/calculate.ts';
import { fosterChildBenefit } from '../../core/calculations/foster-child-benefit.ts';
import type { Segment } from '../../core/calculations/outcome.ts';
import { type Rules, statutoryRules } from '../../core/law/index.ts';
import { toIso } from '../../core/values/day.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { rulesWith } from './calculation-result.ts';
import { refusedWith } from './refused-with.ts';

export const fosterBenefit = (
  input: Record<string, unknown>,
  rules: Rules = statutoryRules,
): CalculationResult => calculate(fosterChildBenefit, input, rules);

/** The error with which the input is refused. */
export function benefitRefusal(input: Record<string, unknown>): TeczkaError {
  return refusedWith(() => fosterBenefit(input));
}

export const withChoice = (id: string, choice: string): Rules => rulesWith({ [id]: choice });

/** "benefit 2024-07-01..2024-07-31 151700". */
export const rows = (schedule: readonly Segment[]): readonly string[] =>
  schedule.map(({ from, to, title, amount }) => `${title} ${toIso(from)}..${toIso(to)} ${amount}`);

/** July 2024 in a family that is not related. */
export const JULY = {
  birthDate: '2010-05-20',
  placedOn: '2024-07-01',
  leftOn: '2024-07-31',
  careForm: 'nonProfessional',
  decisionDate: '2024-08-01',
};
