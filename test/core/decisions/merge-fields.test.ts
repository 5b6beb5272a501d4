/** Fields from a register's row and by hand become one JSON. */
import { fieldFromText, mergeFields } from '../../../core/decisions/merge-fields.ts';

test('what is given by hand wins, group by group', () => {
  expect(
    mergeFields(
      { decision: { date: '2026-04-30', number: 'A' }, child: { fullName: 'Ola' } },
      { decision: { number: 'B' } },
    ),
  ).toEqual({ decision: { date: '2026-04-30', number: 'B' }, child: { fullName: 'Ola' } });
});

test('what has no value is left out, with groups that end up empty', () => {
  expect(mergeFields({ payment: { account: undefined }, leftOn: null, application: {} })).toEqual({});
});

test('an absent value does not wipe out a given one', () => {
  expect(mergeFields({ a: { b: 1 } }, { a: { b: undefined } })).toEqual({ a: { b: 1 } });
});

test.each([
  ['decision.number=MCPR.1.2026', { decision: { number: 'MCPR.1.2026' } }],
  [' payment.account = 12 = 3 ', { payment: { account: '12 = 3' } }],
  ['name', undefined],
  ['=5', undefined],
])('reads the single field %s', (given, expected) => {
  expect(fieldFromText(given)).toEqual(expected);
});
