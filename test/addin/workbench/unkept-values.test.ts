/** Which values are only shown. */
import { unkeptValue } from '../../../addin/workbench/unkept-values.ts';

const unkept = (value: boolean | number | string, numberFormat: string) =>
  unkeptValue({ value, numberFormat, formula: undefined });

test('a time of day would be lost, a whole day would not', () => {
  expect(unkept(45_000.5, 'dd.mm.yyyy hh:mm')).toMatch(/godzin/);
  expect(unkept(0.5, 'hh:mm')).toMatch(/godzin/);
  expect(unkept(45_000, 'dd.mm.yyyy')).toBeUndefined();
  expect(unkept(45_000.5, '0.00')).toBeUndefined();
});
