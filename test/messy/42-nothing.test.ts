/** Item 42: nothing, zero and a dash are three things: not delivered, nothing happened, does not apply. */
import { children, recogniseRegister } from '../../core/registers/index.ts';
import { day } from '../../core/values/day.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { sumOf } from '../../core/workload/consolidation/month-total.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { FILE, said } from '../support/messy-sheets.ts';
import { child, HEADER, registerSheet, type RegisterCell } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const register = (...amounts: RegisterCell[]): Uint8Array =>
  workbookOf({
    Dzieci: registerSheet(
      amounts.map((amount, at) => [...child(at + 1), amount]),
      [...HEADER, 'Kwota świadczenia'],
    ),
  });

test('in a register an empty cell and a dash are no amount, and zero is one', () => {
  const bytes = register(0, null, '-', 1361);
  const workbook = readWorkbook(bytes, nodePlatform);
  const table = recogniseRegister({ file: FILE, workbook }, [children], day('2026-04-30'));
  expect(table.values('benefitAmount')).toEqual([0, undefined, undefined, 136_100]);
  expect(table.column('benefitAmount').problems.size).toBe(0);
  expect(said(bytes).found).toEqual([]);
});

test('on a team’s sheet what is missing makes a sum incomplete and is never added as zero', () => {
  expect(sumOf([5, 'missing', 0])).toEqual({ value: 5, missing: 1 });
  expect(sumOf(['missing', 'missing'])).toEqual({ value: 'missing', missing: 2 });
  expect(sumOf([0, 0])).toEqual({ value: 0, missing: 0 });
  expect(sumOf(['not-applicable'])).toEqual({ value: 'not-applicable', missing: 0 });
});
