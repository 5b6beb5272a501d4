/** Runs a calculation on an input as it comes from the world: checks it, computes, gathers what was used. */
import { z } from 'zod';
import type { LawBook } from '../law/index.ts';
import { TeczkaError } from '../values/errors.ts';
import { polishIssue } from '../values/zod-messages.ts';
import { CalculationContext, type UsedParameter } from './context.ts';
import type { Calculation } from './definition.ts';
import type { Outcome } from './outcome.ts';

export interface CalculationResult extends Outcome {
  readonly calculation: string;
  /** Dated values that the result rests on, in the order of their use. */
  readonly parameters: readonly UsedParameter[];
}

/** Polish sentence naming the field by its label and its path, and what is wrong with it. */
function inputError(calculation: Calculation, error: z.ZodError): TeczkaError {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const wrong = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : field;
  const label = labelOf(calculation, issue?.path ?? []);
  const named = label === undefined ? `Pole „${wrong}”` : `Pole „${label}” (${wrong})`;
  const cause =
    issue?.code === 'unrecognized_keys' ? 'takiego pola nie ma w tym wyliczeniu' : (issue?.message ?? '');
  return new TeczkaError('input-invalid', `${named}: ${cause}.`.replace(/\.\.$/, '.'), { field: wrong });
}

/** The Polish label of a field: the `title` of its schema. */
function labelOf(calculation: Calculation, path: readonly PropertyKey[]): string | undefined {
  let schema: z.core.JSONSchema._JSONSchema | undefined = z.toJSONSchema(calculation.input, { io: 'input' });
  for (const key of path) {
    if (typeof schema !== 'object') return undefined;
    const inside: z.core.JSONSchema._JSONSchema | undefined = schema.properties?.[String(key)];
    schema = inside ?? (Array.isArray(schema.items) ? undefined : schema.items);
  }
  return typeof schema === 'object' ? schema.title : undefined;
}

/**
 * @param raw the input as JSON
 * @throws TeczkaError `input-invalid` with the field's path, or the refusal of the calculation or of the law
 */
export function calculate(calculation: Calculation, raw: unknown, law: LawBook): CalculationResult {
  const input = calculation.input.safeParse(raw, { error: polishIssue });
  if (!input.success) throw inputError(calculation, input.error);
  const context = new CalculationContext(law);
  const outcome = calculation.compute(input.data, context);
  return {
    ...outcome,
    calculation: calculation.id,
    parameters: context.used,
    warnings: [...outcome.warnings, ...context.warnings],
  };
}
