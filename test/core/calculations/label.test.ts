/** Polish names of amounts: their own, that of their group, none. */
import { labelOf } from '../../../core/calculations/label.ts';

const labels = {
  resident: 'opłata mieszkańca',
  'relatives.*': 'opłata krewnego',
  'relatives.all': 'opłaty razem',
};

test.each([
  ['resident', 'opłata mieszkańca'],
  ['relatives.anna', 'opłata krewnego (anna)'],
  ['relatives.all', 'opłaty razem'],
  ['relatives.syn.monthly', undefined],
  ['municipality', undefined],
  ['others.anna', undefined],
])('%s: %s', (name, expected) => {
  expect(labelOf({ labels }, name)).toBe(expected);
});
