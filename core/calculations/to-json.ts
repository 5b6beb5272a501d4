/** The JSON of a result (design: money as decimal text with two digits, days as YYYY-MM-DD). */
import { type Day, toIso } from '../values/day.ts';
import { moneyToJson } from '../values/money.ts';
import type { CalculationResult } from './calculate.ts';
import type { UsedParameter } from './context.ts';

const iso = (day: Day | null): string | null => (day === null ? null : toIso(day));

function usedJson(used: UsedParameter) {
  return {
    id: used.id,
    name: used.name,
    value: used.value,
    unit: used.unit,
    from: iso(used.from),
    to: iso(used.to),
    legalBasis: used.legalBasis,
    source: used.source.title,
    verified: used.verified,
    origin: used.origin,
  };
}

/** A plain object, ready for `JSON.stringify`. */
export function resultJson(result: CalculationResult) {
  return {
    calculation: result.calculation,
    asOf: toIso(result.asOf),
    amounts: Object.fromEntries(
      Object.entries(result.amounts).map(([name, amount]) => [name, moneyToJson(amount)]),
    ),
    schedule: result.schedule.map((segment) => ({
      from: toIso(segment.from),
      to: toIso(segment.to),
      kind: segment.kind,
      title: segment.title,
      amount: moneyToJson(segment.amount),
      untilChanged: segment.untilChanged,
    })),
    steps: result.steps.map((step) => ({
      text: step.text,
      ...(step.formula === undefined ? {} : { formula: step.formula }),
      ...(step.amount === undefined ? {} : { amount: moneyToJson(step.amount) }),
      basis: step.basis,
    })),
    parameters: result.parameters.map(usedJson),
    settings: {},
    warnings: result.warnings,
  };
}
