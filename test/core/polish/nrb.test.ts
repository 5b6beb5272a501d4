/** Bank account numbers: what is read, what is refused and why. */
import fc from 'fast-check';
import { readAccount } from '../../../core/polish/nrb.ts';
import type { AccountCause } from '../../../core/polish/nrb.ts';

// The example account of the published description of IBAN for Poland.
const EXAMPLE = '61109010140000071219812874';
// The example of the same description for Germany.
const GERMAN = 'DE89370400440532013000';

test.each([
  EXAMPLE,
  '61 1090 1014 0000 0712 1981 2874',
  '61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874',
  'PL61109010140000071219812874',
  'pl 61 1090 1014 0000 0712 1981 2874',
  '61-1090-1014-0000-0712-1981-2874',
  "'61109010140000071219812874",
  'nr: 61 1090 1014 0000 0712 1981 2874',
])('reads %s', (typed) => {
  expect(readAccount(typed)).toEqual({
    kind: 'certain',
    value: {
      number: EXAMPLE,
      country: 'PL',
      printed: '61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874',
    },
  });
});

test('reads a foreign IBAN of a country whose length is known', () => {
  expect(readAccount('de89 3704 0044 0532 0130 00')).toMatchObject({
    kind: 'certain',
    value: { number: GERMAN, country: 'DE', printed: 'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000' },
  });
  expect(readAccount(GERMAN.replace('37', '73'))).toMatchObject({ kind: 'unreadable', cause: 'checksum' });
});

test.each<[string | number, AccountCause]>([
  ['', 'empty'],
  ['brak', 'no-number'],
  ['gotówka', 'characters'],
  ['1', 'length'],
  [123, 'length'],
  [EXAMPLE.slice(1), 'length'],
  [`${EXAMPLE}0`, 'length'],
  ['61109010140000071219812847', 'checksum'],
  [EXAMPLE.replace('0', 'O'), 'letters-for-digits'],
  [`${EXAMPLE} / ${EXAMPLE}`, 'two-numbers'],
  [EXAMPLE + EXAMPLE, 'two-numbers'],
  [6.110901014e25, 'number-cell'],
  ['6,1109010140001E+25', 'scientific'],
  ['x'.repeat(100_000), 'characters'],
])('does not take %s: %s', (typed, cause) => {
  const read = readAccount(typed);
  expect(read).toMatchObject({ cause });
  expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
  expect('message' in read && /\d{5}/.test(read.message)).toBe(false);
});

test('what Excel has cut to fifteen digits is destroyed, never repaired', () => {
  for (const cell of [Number(EXAMPLE), '6,1109E+25']) expect(readAccount(cell).kind).toBe('destroyed');
});

test('every wrong digit and every swap of neighbours is found', () => {
  for (let place = 0; place < EXAMPLE.length; place++) {
    for (let digit = 0; digit < 10; digit++) {
      const changed = EXAMPLE.slice(0, place) + String(digit) + EXAMPLE.slice(place + 1);
      expect(readAccount(changed).kind === 'certain').toBe(changed === EXAMPLE);
    }
    const swapped =
      EXAMPLE.slice(0, place) +
      (EXAMPLE[place + 1] ?? '') +
      (EXAMPLE[place] ?? '') +
      EXAMPLE.slice(place + 2);
    if (swapped.length === EXAMPLE.length) {
      expect(readAccount(swapped).kind === 'certain').toBe(swapped === EXAMPLE);
    }
  }
});

test('nothing that can be typed makes the reader fail', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789 -/PLDEOl'), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(typed, fc.double(), fc.string({ unit: 'binary' })), (cell) =>
      ['certain', 'ambiguous', 'unreadable', 'destroyed'].includes(readAccount(cell).kind),
    ),
    { numRuns: 3000 },
  );
});

test('check digits that ISO 13616 never gives are refused, though the remainder agrees', () => {
  // 00 to 97, 01 to 98 and 02 to 99 share their remainders modulo 97.
  const body = '109010140000000000000012';
  expect(readAccount(`01${body}`)).toMatchObject({ kind: 'unreadable', cause: 'checksum' });
  expect(readAccount(`98${body}`)).toMatchObject({ kind: 'certain' });
});

test.each(['Nr konta: ', 'nr rachunku bankowego ', 'Rachunek: ', 'IBAN PL'])(
  'reads an account after „%s”',
  (label) => {
    expect(readAccount(`${label}61 1090 1014 0000 0712 1981 2874`)).toMatchObject({ kind: 'certain' });
  },
);
