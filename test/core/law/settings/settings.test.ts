/** Every open reading is whole: a person can choose from what it says. */
import { SETTINGS } from '../../../../core/law/index.ts';
import { calculations } from '../../../../core/calculations/index.ts';

test('each has an id of its own', () => {
  expect(new Set(SETTINGS.map(({ id }) => id)).size).toBe(SETTINGS.length);
});

test.each(SETTINGS)('$id says why it is open and what each choice means', (setting) => {
  const { id, title, why, basis, choices, fallback } = setting;
  expect(id).toMatch(/^[a-z][A-Za-z]*(\.[a-zA-Z0-9]+)+$/);
  for (const text of [title, why, basis]) expect(text.trim().length).toBeGreaterThan(5);
  expect(why).toMatch(/[.)”]$/);
  expect(Object.keys(choices).length).toBeGreaterThan(1);
  for (const meaning of Object.values<string>(choices)) expect(meaning).not.toMatch(/\.$/);
  if (fallback !== null) expect(Object.keys(choices)).toContain(fallback);
});

test('each setting of a calculation is in the list, so that an office can choose it', () => {
  const asked = calculations.flatMap(({ settings }) => settings);
  expect(asked.filter((setting) => !SETTINGS.includes(setting)).map(({ id }) => id)).toEqual([]);
});
