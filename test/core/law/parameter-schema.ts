/** The form that every parameter in core/law must have, for parameters.test.ts. Zod stays out of look-ups themselves. */
import { z } from 'zod';
import { ACTS } from '../../../core/law/acts.ts';
import { day, toIso } from '../../../core/values/day.ts';

const isoDay = z.iso.date().refine((text) => toIso(day(text)) === text);
const money = z.string().regex(/^\d+\.\d{2}$/);
const plainNumber = z.number().nonnegative();
const polishText = z.string().min(1);
const table = z.union([z.array(z.unknown()).min(1), z.record(z.string(), z.unknown())]);

const source = z.strictObject({
  title: polishText,
  url: z.url({ protocol: /^https?$/ }).optional(),
  announced: isoDay.optional(),
});

function entry(value: z.ZodType) {
  return z.strictObject({
    from: isoDay.nullable(),
    to: isoDay.nullable(),
    value: value.nullable(),
    announced: isoDay.optional(),
    source,
    verified: z.boolean(),
    note: polishText.optional(),
  });
}

const common = {
  id: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/),
  name: polishText,
  act: z.enum(Object.keys(ACTS)),
  legalBasis: polishText,
  verifiedUntil: isoDay,
  afterwards: z.enum(['refuse', 'warn']),
  mayChangeOn: z.enum(['01-01', '06-01']).optional(),
  note: polishText.optional(),
};

const moneyUnit = z.string().regex(/^PLN/);
const otherUnit = z.string().regex(/^(?!PLN)./);

export const parameterSchema = z.union([
  z.strictObject({
    ...common,
    unit: moneyUnit,
    valueType: z.literal('number'),
    minimum: z.literal(true).optional(),
    values: z.array(entry(money)).min(1),
  }),
  z.strictObject({
    ...common,
    unit: otherUnit,
    valueType: z.literal('number'),
    values: z.array(entry(plainNumber)).min(1),
  }),
  z.strictObject({
    ...common,
    unit: otherUnit,
    valueType: z.literal('text'),
    values: z.array(entry(polishText)).min(1),
  }),
  z.strictObject({
    ...common,
    unit: otherUnit,
    valueType: z.literal('table'),
    values: z.array(entry(table)).min(1),
  }),
]);
