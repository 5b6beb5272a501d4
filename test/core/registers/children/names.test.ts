import { namesAgree } from '../../../../core/registers/children/names.ts';

/** Names as nameOf gives them: words in alphabetical order. */
test.each([
  ['anna wymyslna', 'anna wymyslna', true],
  ['anna maria wymyslna', 'anna wymyslna', true],
  ['anna kowalska', 'anna kowalska nowak', true],
  ['anna wymyslna', 'ewa wymyslna', false],
  ['anna nowa', 'anna wymyslna', false],
  ['', 'anna wymyslna', true],
])('„%s” and „%s” may be one person: %s', (one, other, agree) => {
  expect(namesAgree(one, other)).toBe(agree);
  expect(namesAgree(other, one)).toBe(agree);
});
