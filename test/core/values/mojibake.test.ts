import fc from 'fast-check';
import { repairMojibake } from '../../../core/values/mojibake.ts';

test.each([
  ['JÄ™drzejczak', 'Jędrzejczak'],
  ['WÄ…sowska', 'Wąsowska'],
  ['Ĺ»ĂłĹ‚kiewska', 'Żółkiewska'],
  ['GoÅ‚Ä™biowski', 'Gołębiowski'],
  ['D±browski', 'Dąbrowski'],
  ['¦wierczek', 'Świerczek'],
  ['Go³êbiowski', 'Gołębiowski'],
  ['rodzinÄ…', 'rodziną'],
])('%p may have been %p', (spoiled, meant) => {
  expect(repairMojibake(spoiled)).toContain(meant);
});

test.each([
  'Kowalska',
  'Żółć gęślą jaźń',
  'Muñoz',
  'Müller',
  'Benoît',
  'O’Neill',
  '„Bajka”…',
  '10 m²',
  '5 ± 2',
  'art. 5¹',
  '',
])('%p is not spoiled', (text) => {
  expect(repairMojibake(text)).toEqual([]);
});

test('no Polish text in its own letters is ever called spoiled', () => {
  const polish = fc.string({ unit: fc.constantFrom(...'aąbcćdeęłnńoóśźżAĄĆĘŁŃÓŚŹŻ -'), maxLength: 40 });
  fc.assert(fc.property(polish, (text) => repairMojibake(text).length === 0));
});
