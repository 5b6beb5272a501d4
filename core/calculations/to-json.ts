/** The JSON of a result (design: money as decimal text with two digits, days as YYYY-MM-DD). */
import { type Day, toIso } from '../values/day.ts';
import { moneyToJson } from '../values/money.ts';
import type { CalculationResult } from './calculate.ts';
import { formatFraction } from '../values/fraction.ts';
import type { UsedParameter } from './context.ts';
import type { Bounds, Finding } from './outcome.ts';

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

function boundsJson({ atLeast, atMost }: Bounds) {
  return {
    atLeast: atLeast === undefined ? null : moneyToJson(atLeast),
    atMost: atMost === undefined ? null : moneyToJson(atMost),
  };
}

/** Numbers as decimal text with a dot where they end ("132.5"), else as a common fraction ("14/31"). */
const FINDING_JSON: { readonly [Kind in Finding['kind']]: (finding: Finding & { kind: Kind }) => unknown } = {
  day: ({ day }) => toIso(day),
  number: ({ number }) => formatFraction(number).replace('\u2212', '-').replace(',', '.'),
  'yes-no': ({ yes }) => yes,
  text: ({ text }) => text,
};

function findingJson<Kind extends Finding['kind']>(finding: Finding & { kind: Kind }): unknown {
  return FINDING_JSON[finding.kind](finding);
}

const mapped = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));

/** A plain object, ready for `JSON.stringify`. */
export function resultJson(result: CalculationResult) {
  return {
    calculation: result.calculation,
    asOf: toIso(result.asOf),
    amounts: mapped(result.amounts, moneyToJson),
    bounds: mapped(result.bounds ?? {}, boundsJson),
    findings: mapped(result.findings ?? {}, findingJson),
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
    tables: result.tables.map(({ id, resolution, from, to }) => ({
      id,
      resolution,
      from: toIso(from),
      to: iso(to),
    })),
    settings: Object.fromEntries(result.settings.map(({ setting, choice }) => [setting.id, choice])),
    warnings: result.warnings,
  };
}
