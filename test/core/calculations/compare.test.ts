/** The comparison of readings, on a calculation made for it. */
import { z } from 'zod';
import { compareAll, compareNamed, isComputed, rulesWith } from '../../../core/calculations/compare.ts';
import { defineCalculation } from '../../../core/calculations/definition.ts';
import { Derivation } from '../../../core/calculations/derivation/derivation.ts';
import { SETTINGS, statutoryRules } from '../../../core/law/index.ts';
import { partMonthDays } from '../../../core/law/settings/part-months.ts';
import { familyThreshold } from '../../../core/law/settings/dps.ts';
import { day } from '../../../core/values/day.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { zloty } from '../../../core/values/money.ts';

const ON = day('2026-05-01');

/** 30 or 31 zł by the first setting; the second, which has no default, refuses `person` where told to. */
const made = defineCalculation({
  id: 'made',
  title: 'Próba',
  summary: 'Próba.',
  legalBasis: [],
  labels: { fee: 'opłata', same: 'kwota stała' },
  parameters: [],
  settings: [partMonthDays, familyThreshold],
  input: z.strictObject({ open: z.boolean(), refuses: z.boolean().default(false) }),
  compute({ open, refuses }, context) {
    const derivation = new Derivation();
    const days = context.setting(partMonthDays, ON, derivation);
    if (open && context.setting(familyThreshold, ON, derivation) === 'person' && refuses) {
      throw new TeczkaError('income-missing', 'Podaj dochód.');
    }
    return {
      asOf: ON,
      amounts: { fee: zloty(days === 'thirty' ? 30 : 31), same: zloty(5) },
      schedule: [],
      steps: derivation.steps,
      warnings: [],
    };
  },
  examples: [],
});

const choicesOf = (variants: ReturnType<typeof compareAll>) => variants.map(({ choices }) => choices);

test('varies one setting at a time from what the office has', () => {
  const variants = compareAll(made, { open: false }, statutoryRules);
  expect(choicesOf(variants)).toEqual([{}, { 'fees.partMonth': 'thirty' }]);
  expect(variants.map(({ differing }) => differing)).toEqual([[], ['fee']]);
});

test('starts from the office’s own choice', () => {
  const rules = rulesWith(statutoryRules, { 'fees.partMonth': 'thirty' });
  expect(choicesOf(compareAll(made, { open: false }, rules))).toEqual([{}, { 'fees.partMonth': 'calendar' }]);
});

test('tries an open setting by each of its choices, with everything else', () => {
  expect(choicesOf(compareAll(made, { open: true }, statutoryRules))).toEqual([
    { 'dps.familyThreshold': 'household' },
    { 'dps.familyThreshold': 'person' },
    { 'dps.familyThreshold': 'household', 'fees.partMonth': 'thirty' },
    { 'dps.familyThreshold': 'person', 'fees.partMonth': 'thirty' },
  ]);
});

test('combines the settings named', () => {
  const variants = compareNamed(made, { open: true }, statutoryRules, [partMonthDays, familyThreshold]);
  expect(variants).toHaveLength(4);
});

test('a reading under which the case is refused stands beside the others', () => {
  const variants = compareAll(made, { open: true, refuses: true }, statutoryRules);
  expect(variants.map(isComputed)).toEqual([true, false, true]);
});

test('refuses what no choice mends, and more readings than anybody reads', () => {
  expect(() => compareAll(made, {}, statutoryRules)).toThrow(
    expect.objectContaining({ code: 'input-invalid' }) as Error,
  );
  expect(() => compareNamed(made, { open: false }, statutoryRules, SETTINGS)).toThrow(
    expect.objectContaining({ code: 'compare-too-many' }) as Error,
  );
});
