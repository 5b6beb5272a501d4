/** Runs a calculation on an input as it comes from the world: checks it, computes, gathers what was used. */
import type { CouncilTable, Rules } from '../law/index.ts';
import { checkInput } from '../values/check-input.ts';
import { CalculationContext, type UsedParameter } from './context.ts';
import type { Calculation } from './definition.ts';
import type { Outcome, UsedSetting, Warning } from './outcome.ts';

export interface CalculationResult extends Outcome {
  readonly calculation: string;
  /** Dated values that the result rests on, in the order of their use. */
  readonly parameters: readonly UsedParameter[];
  /** Open readings that the result rests on, with the choice used. */
  readonly settings: readonly UsedSetting[];
  /** Council tables that the result rests on. */
  readonly tables: readonly CouncilTable[];
  /** What the clerk must know before using it: of the values used, and of the calculation itself. */
  readonly warnings: readonly Warning[];
}

/**
 * @param raw the input as JSON
 * @throws TeczkaError `input-invalid` with the field's path, or the refusal of the calculation or of the rules
 */
export function calculate(calculation: Calculation, raw: unknown, rules: Rules): CalculationResult {
  const input = checkInput(calculation.input, raw);
  const context = new CalculationContext(rules);
  const outcome = calculation.compute(input, context);
  return {
    ...outcome,
    calculation: calculation.id,
    parameters: context.used,
    settings: context.settings,
    tables: context.tables,
    warnings: context.warnings,
  };
}
