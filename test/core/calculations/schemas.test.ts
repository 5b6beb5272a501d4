/** The JSON Schema of every input is understood by validators that know no classes of Unicode in patterns. */
import { z } from 'zod';
import { calculations } from '../../../core/calculations/index.ts';
import { zMark } from '../../../core/calculations/inputs/mark.ts';

test.each(calculations.map(({ id, input }) => [id, input] as const))('%s holds no \\p', (_, input) => {
  expect(JSON.stringify(z.toJSONSchema(input, { io: 'input' }))).not.toMatch(/\\\\[pP]\{/);
});

test.each(['córka', 'żona', 'Łucja_2', 'syn1', '12/2024', 'ü-1'])('„%s” is a mark', (mark) => {
  expect(zMark.safeParse(mark).success).toBe(true);
});

test.each(['a.b', 'a b', '-a', '', '×1'])('„%s” is none', (mark) => {
  expect(zMark.safeParse(mark).success).toBe(false);
});
