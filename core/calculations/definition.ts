/**
 * What a calculation is. A calculation is one file in core/calculations that calls `defineCalculation` and one line
 * in index.ts; the command line, its JSON Schema, the documentation page and the tests of its examples are derived
 * from the definition. Run by calculate.ts.
 */
import type { z } from 'zod';
import type { Setting } from '../law/index.ts';
import type { CalculationContext } from './context.ts';
import type { Outcome } from './outcome.ts';

/** A worked example: documentation for people and a test for the program. */
export interface Example {
  /** Polish: what the case is about. */
  readonly title: string;
  /** Who published or constructed it: a judgment, a notice, an article. */
  readonly source: string;
  /** Choices of open readings that the example rests on, where they are not the defaults. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Polish: why the published amount is not the one of the rule, where they differ; `expected` holds the rule's. */
  readonly disagrees?: string;
  /** The input as JSON. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What must be found in the JSON of the result (other keys are not compared). */
  readonly expected: Readonly<Record<string, unknown>>;
}

export interface Calculation<Input extends z.ZodObject = z.ZodObject> {
  /** Fixed id of the command line, e.g. `foster-child-benefit`. */
  readonly id: string;
  /** Polish. */
  readonly title: string;
  /** Polish: what it answers, for whom, in two or three sentences. */
  readonly summary: string;
  /** Articles it applies. */
  readonly legalBasis: readonly string[];
  /**
   * Polish names of its amounts, bounds, findings and titles in the schedule, e.g. `benefit` → „świadczenie”;
   * `relatives.*` names every amount of that group. Read by label.ts.
   */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the dated parameters that it may read. */
  readonly parameters: readonly string[];
  /** Open readings that it may ask the office about. */
  readonly settings: readonly Setting[];
  /** Input with Polish labels (`title`) and help (`description`) in its metadata. */
  readonly input: Input;
  /** @throws TeczkaError where the law of the period is not known or the input contradicts itself */
  compute(input: z.output<Input>, context: CalculationContext): Outcome;
  readonly examples: readonly Example[];
}

/** Keeps the input's type for `compute`; the result is ready for the list of calculations. */
export function defineCalculation<Input extends z.ZodObject>(calculation: Calculation<Input>): Calculation {
  // Widening is safe: the input is parsed by its own schema before `compute` sees it (calculate.ts).
  return calculation;
}
