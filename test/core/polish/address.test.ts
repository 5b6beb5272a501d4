import fc from 'fast-check';
import { readAddress, type Address } from '../../../core/polish/address.ts';

test.each<[string, Partial<Address>]>([
  [
    'ul. Zmyślona 5 m. 12, 00\u2013950 Zmyślin',
    { postalCode: '00-950', town: 'Zmyślin', street: 'ul. Zmyślona', house: '5', flat: '12' },
  ],
  [
    '00-950 Zmyślin, Zmyślona 5/12',
    { postalCode: '00-950', town: 'Zmyślin', street: 'Zmyślona', house: '5', flat: '12' },
  ],
  ['ulica Wymyślna 7a', { street: 'ul. Wymyślna', house: '7a' }],
  ['al.  Próbna 10 lok. 3', { street: 'al. Próbna', house: '10', flat: '3' }],
  ['os. Bajeczne 4/2, Zmyślin', { town: 'Zmyślin', street: 'os. Bajeczne', house: '4', flat: '2' }],
  ['Zmyślin', { town: 'Zmyślin' }],
  ['Dom Dziecka „Bajka”', { town: 'Dom Dziecka „Bajka”' }],
])('%p is parsed softly', (text, parts) => {
  expect(readAddress(text)).toEqual({ original: text, ...parts });
});

test('the text as it was typed always stays, and a long one is not searched', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readAddress(text).original === text));
  const long = 'ul. 1 '.repeat(50_000);
  expect(readAddress(long)).toEqual({ original: long });
});
