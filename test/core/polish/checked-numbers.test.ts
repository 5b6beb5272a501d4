/** NIP and REGON: what is read, what is refused and why. */
import fc from 'fast-check';
import type { CheckedNumberCause } from '../../../core/polish/checked-number.ts';
import { readNip } from '../../../core/polish/nip.ts';
import { readRegon } from '../../../core/polish/regon.ts';

// Numbers with right check digits, made up by the published weights.
const NIP = '1234563218';
const REGON = '123456785';
const LONG_REGON = '12345678512347';

test.each(['1234563218', '123-456-32-18', '123 456 32 18', 'PL1234563218', 'NIP: 123-456-32-18', 1234563218])(
  'reads the NIP %s',
  (cell) => {
    expect(readNip(cell)).toEqual({ kind: 'certain', value: NIP });
  },
);

test.each([
  [REGON, REGON],
  [LONG_REGON, LONG_REGON],
  ['REGON 123456785', REGON],
])('reads the REGON %s', (cell, value) => {
  expect(readRegon(cell)).toEqual({ kind: 'certain', value });
});

test.each<[string | number, CheckedNumberCause]>([
  ['', 'empty'],
  ['brak', 'no-number'],
  ['0000000000', 'checksum'],
  ['1234563219', 'checksum'],
  ['123456321', 'length'],
  ['12345632I8', 'letters-for-digits'],
  ['firma', 'characters'],
  ['1,23456E+09', 'scientific'],
  ['x'.repeat(100_000), 'characters'],
])('does not take %s for a NIP: %s', (cell, cause) => {
  const read = readNip(cell);
  expect(read).toMatchObject({ cause });
  expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
});

test('the zero that a number cell has lost is offered back, never taken silently', () => {
  // 012345678: 0·8+1·9+2·2+3·3+4·4+5·5+6·6+7·7 = 148, 148 mod 11 = 5.
  expect(readRegon(12_345_675)).toMatchObject({
    kind: 'ambiguous',
    cause: 'lost-zeros',
    values: ['012345675'],
  });
});

test('a long REGON whose short part is wrong is refused', () => {
  expect(readRegon('12345678612347')).toMatchObject({ kind: 'unreadable', cause: 'checksum' });
});

test('every change of one digit is noticed', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const digit = (Number(NIP[at]) + shift) % 10;
      return readNip(NIP.slice(0, at) + digit.toString() + NIP.slice(at + 1)).kind !== 'certain';
    }),
  );
});

test('the first numbers of REGON have three zeros in front, which a number cell loses; a NIP never has any', () => {
  // 000331501 with the weights 8 9 2 3 4 5 6 7: 3·3 + 3·4 + 1·5 + 5·6 + 0·7 = 56, 56 mod 11 = 1.
  expect(readRegon('000331501')).toEqual({ kind: 'certain', value: '000331501' });
  expect(readRegon(331501)).toMatchObject({ cause: 'lost-zeros', values: ['000331501'] });
  // 0123456789: 0·6 + 1·5 + 2·7 + 3·2 + 4·3 + 5·4 + 6·5 + 7·6 + 8·7 = 185, 185 mod 11 = 9.
  expect(readNip('0123456789')).toMatchObject({ kind: 'unreadable', cause: 'checksum' });
  expect(readNip(123456789)).toMatchObject({ kind: 'unreadable', cause: 'length' });
});
