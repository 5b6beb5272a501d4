import { repeatsAbove } from '../../../core/values/ditto.ts';
import { saysNothing } from '../../../core/values/nothing.ts';

test.each(['-//-', '//', '"', '„', '- " -', 'j.w.', 'jw', 'Jak wyżej'])(
  '„%s” repeats the line above',
  (text) => {
    expect(repeatsAbove(text)).toBe(true);
    expect(saysNothing(text)).toBe(false);
  },
);

test.each(['-', '--', '', 'brak', '2/2', 'Zmyślona'])('„%s” does not', (text) => {
  expect(repeatsAbove(text)).toBe(false);
});
