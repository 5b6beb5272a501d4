/** Nothing is said of a register without faults: neither of the one that the other tests spoil, nor of other customs. */
import { messyRows, told } from '../support/messy-register.ts';

test('the register that the messy cases spoil has no finding, and nothing in it is repaired', () => {
  expect(told(messyRows([], 20))).toMatchObject({ said: [], repaired: {} });
});

test('surnames in capitals throughout are the custom of an office', () => {
  const rows = Array.from({ length: 4 }, () => ({ Nazwisko: 'WYMYŚLNA' }));
  expect(told(messyRows(rows)).said).toEqual([]);
});

test('running numbers of decisions throughout are the custom of an office', () => {
  const rows = Array.from({ length: 5 }, (_, at) => ({ 'Nr decyzji': at + 1 }));
  expect(told(messyRows(rows)).said).toEqual([]);
});
