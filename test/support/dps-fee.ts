/** Runs the care-home fee for its tests, as the command line would: JSON in, JSON out. */
import { calculate, resultJson } from '../../core/calculations/index.ts';
import { dpsFee } from '../../core/calculations/dps-fee.ts';
import { type Rules, statutoryRules } from '../../core/law/index.ts';
import { rulesWith } from './calculation-result.ts';

export const fee = (
  input: object,
  choices: Readonly<Record<string, string>> = {},
  rules: Rules = statutoryRules,
) => resultJson(calculate(dpsFee, input, { ...rules, settings: rulesWith(choices).settings }));

/** A relative keeping house alone. */
export const alone = (id: string, income: number | string, relation = 'descendant') => ({
  id,
  relation,
  household: { kind: 'single', income },
});

/** A relative in a family. */
export const inFamily = (id: string, persons: number, income: number | string, relation = 'descendant') => ({
  id,
  relation,
  household: { kind: 'family', persons, income },
});
