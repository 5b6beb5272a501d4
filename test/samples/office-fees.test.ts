/** The fee sheets of the sample office: they are read without a doubt, and calculations use them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate, calculations } from '../../core/calculations/index.ts';
import { readOffice } from '../../core/office/index.ts';
import { zloty } from '../../core/values/money.ts';
import { rulesOfOffice } from '../../scripts/office/load-office.ts';
import { nodePlatform } from '../../scripts/platform.ts';

const bytes = readFileSync(join(import.meta.dirname, '../../samples/office.xlsx'));
const office = readOffice(bytes, nodePlatform, { file: 'office.xlsx' });

test('has resolutions in two versions, costs and a choice of a reading, and nothing doubtful', () => {
  expect(office.warnings).toEqual([]);
  expect(office.tables.filter(({ id }) => id === 'uslugi')).toHaveLength(2);
  expect(office.settings).toMatchObject([{ id: 'dps.familyThreshold', choice: 'household' }]);
  expect(office.costs.map(({ home }) => home)).toContain('dps-zacisze');
});

test('a fee goes by the version of its month', () => {
  const careServices = calculations.find(({ id }) => id === 'care-services-fee');
  if (careServices === undefined) throw new Error('No calculation of fees for care services');
  const perHour = (month: string) =>
    calculate(
      careServices,
      { month, household: { kind: 'single', income: '1700' }, resolution: 'uslugi' },
      rulesOfOffice(office),
    ).amounts.perHour;
  // 168 % of 1010 zł: 20 % of 34 zł by the first version, 10 % of 38,50 zł by the second.
  expect([perHour('2026-03'), perHour('2026-04')]).toEqual([zloty('6.80'), zloty('3.85')]);
});
