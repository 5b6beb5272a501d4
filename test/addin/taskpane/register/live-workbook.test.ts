import { LiveWorkbook } from '../../../../addin/taskpane/register/live-workbook.ts';
import { valueAt } from '../../../../addin/taskpane/register/places.ts';
import { child, sheetOfRows } from '../../../support/register-sheets.ts';
import { hostWith } from './register-view.ts';

const place = { sheet: 'Dzieci', row: 6, column: 5 };
const cell = (value: string) => ({ row: 6, column: 5, value, isDate: false });

async function live(): Promise<LiveWorkbook> {
  return new LiveWorkbook(await hostWith([child(1)], { Inny: sheetOfRows([['x']]) }).read());
}

test('shows each change over those before it, and leaves a view that was taken earlier alone', async () => {
  const workbook = await live();
  workbook.change('Dzieci', [cell('one')]);
  const earlier = workbook.view;
  workbook.change('dzieci', [cell('two')]);
  expect(valueAt(earlier, place)).toBe('one');
  expect(valueAt(workbook.view, place)).toBe('two');
});

test('takes ten thousand changes and still reads the sheets that did not change', async () => {
  const workbook = await live();
  for (let times = 0; times < 10_000; times++) workbook.change('Dzieci', [cell(String(times))]);
  expect(valueAt(workbook.view, place)).toBe('9999');
  expect(valueAt(workbook.view, { sheet: 'Inny', row: 1, column: 0 })).toBe('x');
});

test('leaves out a sheet that was not read', async () => {
  const workbook = await live();
  workbook.change('Ukryty', [cell('one')]);
  expect(workbook.view.sheetNames).toEqual(['Dzieci', 'Inny']);
});

test('takes the format that the host answered with: what looks like a date is one', async () => {
  const workbook = await live();
  const state = (value: number, numberFormat: string) => ({ value, numberFormat, formula: undefined });
  const written = [{ ...place, before: state(1, 'General'), after: state(46000, 'dd.mm.yyyy') }];
  const isDate = (): boolean | undefined => {
    const sheet = workbook.view.sheet('Dzieci');
    const row = sheet.rows.find(({ number }) => number === 6);
    return row && sheet.isDate(row, 5);
  };
  workbook.written(written, 'after');
  expect([valueAt(workbook.view, place), isDate()]).toEqual([46000, true]);
  workbook.written(written, 'before');
  expect([valueAt(workbook.view, place), isDate()]).toEqual([1, false]);
});
