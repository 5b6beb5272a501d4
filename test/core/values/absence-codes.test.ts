import fc from 'fast-check';
import { ABSENCES, readAbsence, type Absence } from '../../../core/values/absence-codes.ts';

test.each<[string, Absence]>([
  ['UW', { kind: 'annual-leave' }],
  ['uw', { kind: 'annual-leave' }],
  ['L4', { kind: 'sickness' }],
  ['CH', { kind: 'sickness' }],
  ['UM', { kind: 'maternity' }],
  ['szkol.', { kind: 'training' }],
  ['del.', { kind: 'delegation' }],
  ['UW 3', { kind: 'annual-leave', count: 3 }],
  ['L4/5', { kind: 'sickness', count: 5 }],
  ['3 dni UW', { kind: 'annual-leave', count: 3 }],
  ['urlop wychowawczy', { kind: 'childcare' }],
])('%p is read', (text, value) => {
  expect(readAbsence(text)).toEqual({ kind: 'certain', value });
});

test('codes with two meanings are asked about', () => {
  expect(readAbsence('OP')).toMatchObject({
    kind: 'ambiguous',
    cause: 'two-meanings',
    values: [{ kind: 'child-care-days' }, { kind: 'care-allowance' }],
  });
});

test.each(['', ' ', '5', '5+2', 'ok. 10', 'Nowak', 'UWAGA', '-', 'L4'.repeat(50_000)])(
  '%# is no code',
  (text) => {
    expect(readAbsence(text).kind).toBe('unreadable');
  },
);

test('every code of the dictionary is found, in capitals and with dots', () => {
  for (const { codes } of Object.values(ABSENCES)) {
    for (const code of codes) expect(readAbsence(`${code.toUpperCase()}.`).kind).not.toBe('unreadable');
  }
});

test('nothing that can be typed makes the reader fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readAbsence(text).kind.length > 0));
});
