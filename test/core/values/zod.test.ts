import { z } from 'zod';
import { day } from '../../../core/values/day.ts';
import { zloty } from '../../../core/values/money.ts';
import { zDay, zMoney, zMoneyAboveZero, zMoneyFromZero, zYearMonth } from '../../../core/values/zod.ts';

const input = z.object({
  income: zMoney.meta({ title: 'Dochód' }),
  fee: zMoneyFromZero.optional(),
  on: zDay.describe('Dzień decyzji'),
  month: zYearMonth,
});

const issues = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues ?? [];

test('an input becomes typed values', () => {
  expect(input.parse({ income: '1 002,00 zł', fee: 734.9, on: '2024-02-29', month: '2024-02' })).toEqual({
    income: zloty(1002),
    fee: zloty('734.90'),
    on: day('2024-02-29'),
    month: '2024-02',
  });
  expect(zMoney.parse(' -5.00 ')).toBe(-500);
});

test.each<[string, z.ZodType, unknown]>([
  ['money as a word', zMoney, 'brak'],
  ['money with a dot before three digits', zMoney, '1.402'],
  ['money with three decimals', zMoney, 0.105],
  ['money of another type', zMoney, true],
  ['money left out', zMoney, undefined],
  ['infinite money', zMoney, Infinity],
  ['money too large to be exact', zMoney, '99 999 999 999 999,00'],
  ['negative money where none may be', zMoneyFromZero, '-0,01'],
  ['no money where there must be some', zMoneyAboveZero, '0,00'],
  ['negative money where there must be some', zMoneyAboveZero, '-0,01'],
  ['a day that is not', zDay, '2023-02-29'],
  ['a day in the year 0', zDay, '0000-01-01'],
  ['a day in another order', zDay, '11.05.2024'],
  ['a day left out', zDay, undefined],
  ['a month that is not', zYearMonth, '2024-13'],
  ['a month left out', zYearMonth, undefined],
])('%s is refused by one Polish sentence', (_, schema, value) => {
  const [issue, ...others] = issues(schema, value);
  expect(others).toEqual([]);
  expect(issue?.message).toMatch(/^(Podaj|Kwota|Nie można|W kalendarzu) .*\.$/);
});

test('the input is described as JSON Schema, labels included', () => {
  const schema = z.toJSONSchema(input, { io: 'input' });
  expect(schema).toMatchObject({
    type: 'object',
    required: ['income', 'on', 'month'],
    properties: {
      income: {
        title: 'Dochód',
        description: 'Kwota w złotych',
        anyOf: [{ type: 'string' }, { type: 'number' }],
      },
      fee: { description: 'Kwota w złotych, nieujemna' },
      on: { type: 'string', format: 'date', description: 'Dzień decyzji' },
      month: { type: 'string', description: 'Miesiąc (RRRR-MM)' },
    },
  });
});

test('the patterns of the JSON Schema accept and refuse as the schemas do', () => {
  const patternOf = (schema: z.ZodType): RegExp => {
    const described = z.toJSONSchema(schema, { io: 'input' });
    return new RegExp(described.pattern ?? described.anyOf?.[0]?.pattern ?? '(?!)', 'u');
  };
  for (const text of ['734.90', '1 002,00 zł', '\u22125', '1.402', 'brak', '12 34']) {
    expect(patternOf(zMoney).test(text)).toBe(zMoney.safeParse(text).success);
  }
  for (const text of ['2024-02', '2024-13', '0000-01']) {
    expect(patternOf(zYearMonth).test(text)).toBe(zYearMonth.safeParse(text).success);
  }
});
