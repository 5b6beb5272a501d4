import fc from 'fast-check';
import { plainKey, roughKey, textHash } from '../../../core/values/plain-key.ts';

const LETTERS = 'aąbcćdeęłnńoósśzźżAĄŁÓŻ ';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 });

describe('a plain key', () => {
  test.each([
    ['Imię\n(imiona)', 'imie imiona'],
    ['  ŁÓDŹ – Śródmieście ', 'lodz srodmiescie'],
    ['Kowalska-Nowak', 'kowalska nowak'],
    ['Z\u0307o\u0301\u0142w', 'zolw'],
    ['d’Arc', 'd arc'],
    ['Шевченко', 'шевченко'],
    ['–', ''],
  ])('of %j is %j', (text, key) => {
    expect(plainKey(text)).toBe(key);
  });

  test('of a key is the key itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => plainKey(plainKey(text)) === plainKey(text)),
    );
  });
});

describe('a rough key', () => {
  test('is shared by all writings with one plain key, in any order of words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const variants = [
          words.join(' '),
          words.join('-').toUpperCase(),
          [...words].reverse().join('  '),
          words.join(' ').normalize('NFD'),
          plainKey(words.join(' ')),
        ];
        return new Set(variants.map(roughKey)).size === 1;
      }),
    );
  });

  test('mostly tells different names apart', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `Imię${index} Wymyślna`);
    const byDigits = new Set(names.map((name) => [...name].sort().join('')));
    expect(new Set(names.map(roughKey)).size).toBe(byDigits.size);
  });
});

test('a hash of a text depends on the order of its characters', () => {
  expect(textHash('15231200143')).toBe(textHash(`1523${'1200143'}`));
  expect(textHash('15231200143')).not.toBe(textHash('15231200134'));
});
