import fc from 'fast-check';
import { compareNames, nameKey, nameKeysAgree, normalName } from '../../../core/polish/person-name.ts';

test.each([
  ['KOWALSKA \u2013 NOWAK', 'Kowalska-Nowak'],
  ['Kowalska - Nowak', 'Kowalska-Nowak'],
  ['  anna   maria ', 'Anna Maria'],
  ['O\u2019Neill', 'O\u2019Neill'],
  ['Ż'.normalize('NFD') + 'ak', 'Żak'],
  ['McDonald Anna', 'McDonald Anna'],
])('%p is written %p', (text, normal) => {
  expect(normalName(text)).toBe(normal);
});

test.each([
  ['Kowalska-Nowak Anna', 'anna KOWALSKA \u2013 NOWAK', 'same'],
  ['Zoltowska', 'Żółtowska', 'same'],
  ['Anna Maria Nowak', 'Anna Nowak', 'maybe'],
  ['Anna M. Nowak', 'Anna Maria Nowak', 'maybe'],
  ['Kowalska Anna', 'Kowalsks Anna', 'maybe'],
  ['Kowalska Anna', 'Kowlaska Anna', 'maybe'],
  ['KowalskaNowak Anna', 'Kowalska Nowak Anna', 'maybe'],
  ['D±browski Jan', 'Dąbrowski Jan', 'maybe'],
  ['\u041aowalska Anna', 'Kowalska Anna', 'maybe'],
  ['Anna Nowak', '', 'maybe'],
  ['Anna Nowak', 'Ewa Nowak', 'different'],
  ['Jan Lis', 'Jan Lib', 'different'],
] as const)('%p and %p: %s', (one, other, expected) => {
  expect(compareNames(one, other)).toBe(expected);
  expect(compareNames(other, one)).toBe(expected);
});

test('a name is the same as itself in capitals, decomposed, or with its words reversed', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aąbcćdeęłnńoóśźż'), minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(word, word, (first, last) => {
      const name = `${first} ${last}`;
      const others = [name.toUpperCase(), name.normalize('NFD'), `${last} ${first}`, `${last}  ${first}`];
      return others.every((other) => compareNames(name, other) === 'same');
    }),
  );
});

/** Keys as nameKey gives them: words in alphabetical order. */
test.each([
  ['anna wymyslna', 'anna wymyslna', true],
  ['anna maria wymyslna', 'anna wymyslna', true],
  ['anna kowalska', 'anna kowalska nowak', true],
  ['anna wymyslna', 'ewa wymyslna', false],
  ['anna nowa', 'anna wymyslna', false],
  ['', 'anna wymyslna', true],
])('the keys „%s” and „%s” may be one person: %s', (one, other, agree) => {
  expect(nameKeysAgree(one, other)).toBe(agree);
  expect(nameKeysAgree(other, one)).toBe(agree);
});

test('a key is the words of a name in alphabetical order, in plain small letters', () => {
  expect(nameKey('  ŻÓŁTOWSKA \u2013 Nowak, Anna ')).toBe('anna nowak zoltowska');
});
