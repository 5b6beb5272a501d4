import { boundsOfDay, givenDay, isoBounds } from '../../../../addin/taskpane/register/as-of.ts';
import { day } from '../../../../core/values/day.ts';

const bounds = boundsOfDay(day('2026-11-21'));
const RANGE = 'Podaj datę od 01.01.1900 do 21.11.2056.';

test.each(['1900-01-01', '2026-04-30', '2056-11-21'])('%s can be given', (text) => {
  expect(givenDay(text, bounds)).toEqual({ day: day(text) });
});

// 202655: a person who types on after the year gets six digits of it, where the browser allows that.
test.each(['1899-12-31', '2056-11-22', '0026-04-30', '9999-12-31', '202655-04-30'])(
  '%s is told the days that can be given',
  (text) => {
    expect(givenDay(text, bounds)).toEqual({ problem: RANGE });
  },
);

test('a day that is not whole is told what is missing', () => {
  expect(givenDay('', bounds)).toEqual({ problem: 'Podaj dzień, miesiąc i rok.' });
});

test('the field of the browser is given the same bounds', () => {
  expect(isoBounds(bounds)).toEqual({ min: '1900-01-01', max: '2056-11-21' });
});
