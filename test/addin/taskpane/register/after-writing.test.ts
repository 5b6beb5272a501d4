import { afterWriting } from '../../../../addin/taskpane/register/after-writing.ts';
import { valueAt } from '../../../../addin/taskpane/register/places.ts';
import type { WorkbookView } from '../../../../core/workbooks/index.ts';
import { child } from '../../../support/register-sheets.ts';
import { hostWith } from './register-view.ts';

const place = { sheet: 'Dzieci', row: 6, column: 5 };
const state = (value: number, numberFormat: string) => ({ value, numberFormat, formula: undefined });
const written = [{ ...place, before: state(1, 'General'), after: state(46000, 'dd.mm.yyyy') }];

/** What stands in the cell, and whether it is shown as a date. */
function cellOf(view: WorkbookView): readonly unknown[] {
  const sheet = view.sheet('Dzieci');
  const row = sheet.rows.find(({ number }) => number === 6);
  return [valueAt(view, place), row && sheet.isDate(row, 5)];
}

test('shows what the host wrote, in the format that it answered with', async () => {
  const view = await hostWith([child(1)]).read();
  expect(cellOf(afterWriting(view, written, 'after'))).toEqual([46000, true]);
});

test('shows what the host put back', async () => {
  const view = await hostWith([child(1)]).read();
  const mended = afterWriting(view, written, 'after');
  expect(cellOf(afterWriting(mended, written, 'before'))).toEqual([1, false]);
});
