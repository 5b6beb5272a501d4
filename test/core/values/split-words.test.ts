import { joinSplitWords } from '../../../core/values/split-words.ts';

const known = new Set(['rodzina', 'zastepczej', 'pieczy', 'w', 'data', 'umieszczenia']);

test.each([
  ['p ieczy zastęp czej', 'pieczy zastępczej'],
  ['data umie szcze nia w pieczy', 'data umieszczenia w pieczy'],
])('%p is joined into known words', (text, joined) => {
  expect(joinSplitWords(text, known)).toBe(joined);
});

test.each(['data umieszczenia', 'w pieczy', 'zupełnie inne słowa', ''])('%p is left alone', (text) => {
  expect(joinSplitWords(text, known)).toBeUndefined();
});
