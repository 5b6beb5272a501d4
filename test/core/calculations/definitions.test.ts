/** Every calculation that the house promises is there and tells people what it is for and what it wants to know. */
import { z } from 'zod';
import { calculations } from '../../../core/calculations/index.ts';
import { statutoryLaw } from '../../../core/law/index.ts';

const PROMISED = [
  'income',
  'dps-fee',
  'dps-absence',
  'sds-fee',
  'support-centre-fee',
  'care-services-fee',
  'specialist-care-services-fee',
  'permanent-allowance',
  'periodic-allowance',
  'part-month',
  'foster-child-benefit',
  'foster-family-pay',
  'home-upkeep',
  'family-institution-costs',
  'valorisation',
  'study-aid',
  'independence-aid',
  'settling-in-aid',
  'parents-fee',
  'average-institution-cost',
  'gmina-share',
  'county-settlement',
  'undue-benefit',
  'refugee-integration',
  'kpa-deadline',
  'staffing-norm',
];

test('are all there, each once', () => {
  expect(calculations.map(({ id }) => id).sort()).toEqual([...PROMISED].sort());
});

describe.each(calculations)('$id', ({ title, summary, legalBasis, labels, parameters, input }) => {
  test('says what it is for and on what basis', () => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(summary).toMatch(/^\p{Lu}.{60,}\.$/su);
    expect(legalBasis.length).toBeGreaterThan(0);
    for (const label of Object.values(labels)) expect(label.trim()).not.toBe('');
  });

  test('has an input that its JSON Schema describes, each field with a Polish name', () => {
    const { type, properties = {} } = z.toJSONSchema(input, { io: 'input' });
    expect(type).toBe('object');
    const unnamed = Object.entries(properties).filter(
      ([, field]) => typeof field !== 'object' || field.title === undefined,
    );
    expect(unnamed.map(([key]) => key)).toEqual([]);
  });

  test('refuses a field that it does not know', () => {
    const refused = input.safeParse({ nieznanePole: 1 });
    expect(refused.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });

  test('names only parameters that the law has', () => {
    for (const id of parameters) expect(statutoryLaw.parameter(id).id).toBe(id);
  });
});
