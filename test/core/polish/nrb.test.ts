/** Bank account numbers: what is read, what is refused and why. */
import { readNrb } from '../../../core/polish/nrb.ts';

// The example account of the published description of IBAN for Poland.
const EXAMPLE = '61109010140000071219812874';

test.each([
  EXAMPLE,
  '61 1090 1014 0000 0712 1981 2874',
  'PL61109010140000071219812874',
  '61-1090-1014-0000-0712-1981-2874',
])('reads %s', (typed) => {
  expect(readNrb(typed)).toEqual({
    ok: true,
    nrb: EXAMPLE,
    printed: '61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874',
  });
});

test.each([
  ['', 'characters'],
  ['brak', 'characters'],
  ['1', 'length'],
  [EXAMPLE.slice(1), 'length'],
  [`${EXAMPLE}0`, 'length'],
  ['61109010140000071219812847', 'checksum'],
])('refuses %s: %s', (typed, cause) => {
  expect(readNrb(typed)).toMatchObject({ ok: false, cause });
});

test('every wrong digit and every swap of neighbours is found', () => {
  for (let place = 0; place < EXAMPLE.length; place++) {
    for (let digit = 0; digit < 10; digit++) {
      const changed = EXAMPLE.slice(0, place) + String(digit) + EXAMPLE.slice(place + 1);
      expect(readNrb(changed).ok).toBe(changed === EXAMPLE);
    }
    const swapped =
      EXAMPLE.slice(0, place) +
      (EXAMPLE[place + 1] ?? '') +
      (EXAMPLE[place] ?? '') +
      EXAMPLE.slice(place + 2);
    if (swapped.length === EXAMPLE.length) expect(readNrb(swapped).ok).toBe(swapped === EXAMPLE);
  }
});
