/** A household as the income criteria see it: its input, its criterion by date, its income as it is measured. */
import { CalculationContext } from '../../../core/calculations/context.ts';
import { criterionOf, measuredIncome } from '../../../core/calculations/income-criterion.ts';
import { zHousehold } from '../../../core/calculations/inputs/household.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';
import { fraction } from '../../../core/values/fraction.ts';
import { zloty } from '../../../core/values/money.ts';

test('a person alone and a family; a family of one, or an alone person with persons, is neither', () => {
  const good = (input: unknown) => zHousehold.safeParse(input).success;
  expect(good({ kind: 'single', income: '1000' })).toBe(true);
  expect(good({ kind: 'family', persons: 2, income: 0 })).toBe(true);
  expect(good({ kind: 'family', persons: 1, income: '1000' })).toBe(false);
  expect(good({ kind: 'family', income: '1000' })).toBe(false);
  expect(good({ kind: 'single', persons: 2, income: '1000' })).toBe(false);
  expect(good({ kind: 'single', income: '-0.01' })).toBe(false);
});

test.each([
  // Dz.U. 2021 poz. 1296 and Dz.U. 2024 poz. 1044
  ['single', '2024-12-31', 776],
  ['family', '2024-12-31', 600],
  ['single', '2025-01-01', 1010],
  ['family', '2025-01-01', 823],
] as const)('the criterion of %s on %s is %i', (kind, on, amount) => {
  const context = new CalculationContext(statutoryRules);
  expect(criterionOf(kind, day(on), context).amount).toBe(zloty(amount));
  expect(context.used).toHaveLength(1);
});

test('a family’s income is measured per person, exactly', () => {
  expect(measuredIncome({ kind: 'single', income: zloty(1000) }).value.equals(100_000)).toBe(true);
  const perPerson = measuredIncome({ kind: 'family', persons: 3, income: zloty(1000) });
  expect(perPerson.value.equals(fraction(100_000, 3))).toBe(true);
  expect(perPerson.text.replaceAll('\u00a0', ' ')).toBe('1 000,00 zł / 3');
});
