/**
 * Fills one decision: checks its fields, calculates, fills the template. The document carries its fields, the result
 * with its derivation and the versions, so that it can be read back, reviewed and filled again.
 */
import { z } from 'zod';
import { calculate, type CalculationResult, resultJson } from '../calculations/index.ts';
import type { Template } from '../documents/index.ts';
import type { Rules } from '../law/index.ts';
import type { Office } from '../office/index.ts';
import { checkInput } from '../values/check-input.ts';
import type { DecisionKind } from './definition.ts';
import { fieldSource } from './field-values.ts';
import type { JsonFields } from './merge-fields.ts';

/** Both trees are JSON already; this says so to the compiler, and proves it. */
const json = z.json();

/** What does not change from document to document of one run. */
export interface FillSetting {
  readonly kind: DecisionKind;
  readonly template: Template;
  readonly office: Office;
  readonly rules: Rules;
  /** Program and law data, as `--version` prints them, and the SHA-256 of the template's bytes in hexadecimal. */
  readonly versions: { readonly program: string; readonly rules: string; readonly template: string };
  /** Without controls, ready to sign; the data part stays only when `keepData`. */
  readonly final: boolean;
}

export interface FilledDecision {
  readonly bytes: Uint8Array;
  readonly result: CalculationResult;
  /** Polish sentences to read before signing. */
  readonly warnings: readonly string[];
}

/**
 * @param raw the fields as JSON
 * @throws TeczkaError `input-invalid`, `fields-missing`, or the refusal of the calculation or of the rules
 */
export function fillDecision(raw: JsonFields, setting: FillSetting): FilledDecision {
  const { kind, template, office, rules, versions, final } = setting;
  const fields = checkInput(kind.fields, raw);
  const result = calculate(kind.calculation, kind.calculationInput(fields), rules);
  const basis = kind.legalBasis({ fields, result }, result.asOf);
  const { bytes } = template.fill(
    fieldSource(kind.values({ fields, result, office, legalBasis: basis.text })),
    {
      data: {
        schema: 1,
        kind: kind.id,
        values: json.parse(raw),
        calculation: json.parse(resultJson(result)),
        versions,
      },
      final,
      properties: { title: kind.title },
    },
  );
  return { bytes, result, warnings: [...basis.warnings, ...result.warnings.map(({ text }) => text)] };
}
