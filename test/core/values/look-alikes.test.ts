import { withoutLookAlikes } from '../../../core/values/look-alikes.ts';

test('Cyrillic twins among Latin letters are replaced', () => {
  expect(withoutLookAlikes('\u041aowalska')).toBe('Kowalska');
  expect(withoutLookAlikes('Anna N\u043ew\u0430k')).toBe('Anna Nowak');
});

test('a word wholly in Cyrillic, one with letters of its own, and Latin words stay', () => {
  expect(withoutLookAlikes('\u041e\u043b\u0435\u043d\u0430 Nowak')).toBeUndefined();
  expect(withoutLookAlikes('Kow\u0436lska')).toBeUndefined();
  expect(withoutLookAlikes('Kowalska')).toBeUndefined();
});
