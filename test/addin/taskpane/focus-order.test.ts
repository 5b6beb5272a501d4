import { successor } from '../../../addin/taskpane/focus-order.ts';

const ORDER = ['group 1', 'a', 'b', 'group 2', 'c'];

test.each([
  ['the next entry of the group', 'a', ['group 1', 'b', 'group 2', 'c'], 'b'],
  [
    'the heading of the next group after the last entry of one',
    'b',
    ['group 1', 'a', 'group 2', 'c'],
    'group 2',
  ],
  ['the entry above when nothing is left below', 'c', ['group 1', 'a', 'b'], 'b'],
  ['past everything that left at once', 'a', ['group 2', 'c'], 'group 2'],
  ['nothing when nothing is left', 'a', [], undefined],
  ['nothing for what was never in the list', 'x', [], undefined],
])('the focus goes to %s', (_, left, after, expected) => {
  expect(successor(left, ORDER, new Set(after))).toBe(expected);
});
