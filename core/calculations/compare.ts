/**
 * Several readings of an open provision side by side: the same case computed under the choices of settings, one setting
 * at a time or all combinations of some. Called by `teczka calculate --compare`.
 */
import { givenForRun, type Rules, type Setting, settingOf } from '../law/index.ts';
import { TeczkaError } from '../values/errors.ts';
import { calculate, type CalculationResult } from './calculate.ts';
import type { Calculation } from './definition.ts';
import { resultJson } from './to-json.ts';

/** More than these nobody reads; a table of them would not fit a screen either. */
const MOST_VARIANTS = 48;

/** Choices by the settings' ids. */
export type Choices = Readonly<Record<string, string>>;

interface Computed {
  /** Only the choices by which the variants differ. */
  readonly choices: Choices;
  readonly result: CalculationResult;
}

interface Refused {
  readonly choices: Choices;
  readonly refusal: TeczkaError;
}

/** The case under one combination of choices: computed, or refused. */
export type Variant = (Computed | Refused) & {
  /** Names of amounts, bounds and findings, and `schedule`, that differ from the first computed variant. */
  readonly differing: readonly string[];
};

export function isComputed(variant: Computed | Refused): variant is Computed {
  return 'result' in variant;
}

/** The rules with choices that hold for this run alone. @throws TeczkaError `setting-unknown`, `setting-choice` */
export function rulesWith(rules: Rules, choices: Choices): Rules {
  const given = Object.entries(choices).map(([id, choice]) => givenForRun(id, choice));
  return { ...rules, settings: rules.settings.with(given) };
}

/**
 * Every combination of the choices of the settings named.
 * @throws TeczkaError `compare-too-many`; whatever refuses the case whatever is chosen
 */
export function compareNamed(
  calculation: Calculation,
  raw: unknown,
  rules: Rules,
  settings: readonly Setting[],
): readonly Variant[] {
  checkCount(settings.reduce((count, { choices }) => count * Object.keys(choices).length, 1));
  const product = settings.reduce<readonly Choices[]>(
    (before, setting) => before.flatMap((choices) => withEach(choices, setting)),
    [{}],
  );
  return compared(product.flatMap((choices) => computedWith(calculation, raw, rules, choices)));
}

/**
 * The case as the office has it, then one setting at a time by its other choices, for every setting that the case asks
 * for. A setting that has no default and no choice is tried with each of its choices throughout.
 * @throws TeczkaError as `compareNamed`
 */
export function compareAll(calculation: Calculation, raw: unknown, rules: Rules): readonly Variant[] {
  const base = computedWith(calculation, raw, rules, {});
  const others = base.flatMap((variant) => {
    if (!isComputed(variant)) return [];
    const { result, choices } = variant;
    return result.settings
      .filter(({ setting }) => choices[setting.id] === undefined)
      .flatMap(({ setting, choice }) =>
        withEach(choices, setting).filter((varied) => varied[setting.id] !== choice),
      );
  });
  return compared([...base, ...others.flatMap((choices) => computedWith(calculation, raw, rules, choices))]);
}

const withEach = (choices: Choices, { id, choices: all }: Setting): readonly Choices[] =>
  Object.keys(all).map((choice) => ({ ...choices, [id]: choice }));

/** Computes; where an open setting stops it, computes under each of that setting's choices instead. */
function computedWith(
  calculation: Calculation,
  raw: unknown,
  rules: Rules,
  choices: Choices,
): readonly (Computed | Refused)[] {
  try {
    return [{ choices, result: calculate(calculation, raw, rulesWith(rules, choices)) }];
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    const open = error.code === 'setting-open' ? error.place.field : undefined;
    if (open === undefined || open in choices) return [{ choices, refusal: error }];
    return withEach(choices, settingOf(open)).flatMap((more) => computedWith(calculation, raw, rules, more));
  }
}

function checkCount(count: number): void {
  if (count <= MOST_VARIANTS) return;
  throw new TeczkaError(
    'compare-too-many',
    `Porównanie dałoby ${count} odczytań, a mieści najwyżej ${MOST_VARIANTS}. Wskaż mniej ustawień.`,
    { field: 'compare' },
  );
}

function compared(variants: readonly (Computed | Refused)[]): readonly Variant[] {
  checkCount(variants.length);
  const first = variants.find(isComputed);
  if (first === undefined) {
    for (const variant of variants) if (!isComputed(variant)) throw variant.refusal;
    return [];
  }
  const values = valuesOf(first.result);
  return variants.map((variant) => ({
    ...variant,
    differing: isComputed(variant) ? differences(values, valuesOf(variant.result)) : [],
  }));
}

/** Everything that can differ, by name, as text. */
function valuesOf(result: CalculationResult): ReadonlyMap<string, string> {
  const { amounts, bounds, findings, schedule } = resultJson(result);
  return new Map(
    [...Object.entries({ ...amounts, ...bounds, ...findings }), ['schedule', schedule] as const].map(
      ([name, value]) => [name, JSON.stringify(value)],
    ),
  );
}

function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}
