import { placeOf, valueAt } from '../../../../addin/taskpane/register/places.ts';
import { childWithLostZero, hostWith } from './register-view.ts';

test('the address of a finding leads to its cell and to exactly what stands there', async () => {
  const view = await hostWith([childWithLostZero(1)]).read();
  const place = placeOf({ sheet: 'Dzieci', cell: 'F6' });
  expect(place).toEqual({ sheet: 'Dzieci', row: 6, column: 5 });
  expect(valueAt(view, place)).toBe(8270803626);
  expect(valueAt(view, { ...place, column: 11 })).toBeUndefined();
  expect(valueAt(view, { ...place, row: 900 })).toBeUndefined();
});
