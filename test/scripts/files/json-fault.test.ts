/** Where a text ceases to be JSON. */
import fc from 'fast-check';
import { jsonFaultPlace } from '../../../scripts/files/json-fault.ts';

test.each([
  ['{"a": }', 1, 7],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": x\n}', 2, 8],
  ['{"a": 1\r\n "b": 2}', 2, 2],
  ['[1 2]', 1, 4],
  ['[1, 01]', 1, 5],
  ['[1,]', 1, 4],
  ['{"a" 1}', 1, 6],
  ["{'a': 1}", 1, 2],
  ['{"a": "b', 1, 7],
  ['{"a": 1} x', 1, 10],
  ['{]', 1, 2],
  ['{"ż": "ó", "a": nul}', 1, 17],
  ['{"a": 1', 1, 8],
])('%j: line %d, column %d', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(jsonFaultPlace(text)).toEqual({ line, column });
});

test('no JSON is found faulty before its end, and what is broken in it is found there at the latest', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      expect(jsonFaultPlace(text)).toEqual({ line: 1, column: [...text].length + 1 });
      const cut = at % (text.length + 1);
      const { line, column } = jsonFaultPlace(`${text.slice(0, cut)}\u0001`);
      expect(line).toBe(1);
      expect(column).toBeLessThanOrEqual(cut + 1);
    }),
  );
});
