/** Item 7: a child without a PESEL has a document instead (art. 38e pkt 11 uwrspz); words are no numbers. */
import { messyRows, told } from '../support/messy-register.ts';

const DOCUMENT = 'Seria i nr dokumentu\n(gdy brak PESEL)';

test.each(['brak', 'b/d', '-', 'w trakcie', 'w trakcie nadawania', '00000000000', 'cudzoziemiec'])(
  '„%s” beside a document is no fault',
  (PESEL) => {
    expect(told(messyRows([{ PESEL, [DOCUMENT]: 'FX 123456' }]))).toMatchObject({ said: [], repaired: {} });
  },
);

test('without a document it is one, and of a foreign child a warning', () => {
  const { said, words } = told(messyRows([{ PESEL: 'brak' }, { PESEL: 'brak', Obywatelstwo: 'ukraińskie' }]));
  expect(said).toEqual(['RC-A05 F6', 'RC-A05 F7']);
  expect(words[0]).toBe('Nie wpisano ani numeru PESEL, ani serii i numeru dokumentu.');
  expect(words[1]).toContain('Dziecko jest cudzoziemcem, więc numeru PESEL może jeszcze nie mieć.');
});

test('a date in place of the number is told once, and stays', () => {
  const { said, words, repaired } = told(messyRows([{ PESEL: '12.03.2015' }]));
  expect(said).toEqual(['RC-A01 F6']);
  expect(words).toEqual(['Zamiast numeru PESEL wpisano datę.']);
  expect(repaired).toEqual({});
});
