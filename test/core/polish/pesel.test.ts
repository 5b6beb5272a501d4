import fc from 'fast-check';
import { peselFacts, peselFor, readPesel, SERIALS } from '../../../core/polish/pesel.ts';
import type { PeselCause } from '../../../core/polish/pesel.ts';
import { day, isRealDate, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { candidatesOf } from '../../../core/values/reading.ts';
import { randomNumbers } from '../../support/numbers.ts';

const FIRST = day('1800-01-01');
const LAST = day('2299-12-31');
const anyPesel = fc
  .tuple(
    fc.integer({ min: FIRST, max: LAST }),
    fc.constantFrom('female' as const, 'male' as const),
    fc.nat(SERIALS - 1),
  )
  .map(([birth, sex, serial]) => ({
    birthDate: birth as Day,
    sex,
    pesel: peselFor(birth as Day, sex, serial),
  }));

/** Ten digits with the check digit they ask for, whatever date they hold. */
function withCheckDigit(body: string): string {
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce(
    (total, weight, i) => total + weight * Number(body[i]),
    0,
  );
  return body + ((10 - (sum % 10)) % 10).toString();
}

describe('a right number', () => {
  test('tells birth date and sex', () => {
    // 44051401359 is the example number that Polish guides to PESEL print.
    expect(readPesel('44051401359')).toEqual({
      kind: 'certain',
      value: { pesel: '44051401359', birthDate: day('1944-05-14'), sex: 'male' },
    });
  });

  test('every day from 1800 to 2299 has numbers that are read as that day', () => {
    let wrong = 0;
    for (let birth: number = FIRST; birth <= LAST; birth++) {
      const sex = birth % 2 === 0 ? 'female' : 'male';
      const read = peselFacts(peselFor(birth as Day, sex, ((birth % SERIALS) + SERIALS) % SERIALS));
      if (!(read?.birthDate === birth && read.sex === sex)) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test('the serials of one day and sex give as many different numbers', () => {
    const numbers = new Set(
      Array.from({ length: SERIALS }, (_, serial) => peselFor(day('2010-05-06'), 'female', serial)),
    );
    expect(numbers.size).toBe(SERIALS);
  });

  test.each([
    '44051401359',
    ' 440514 01359 ',
    "'44051401359",
    '440514-01359',
    '44051401359.0',
    '44051401359,00',
    '440514\u00a001359',
    '４４０５１４０１３５９',
    '44051401359\u200b',
    '4.4051401359E+10',
  ])('is recognised however the cell dresses it: %p', (text) => {
    expect(readPesel(text)).toMatchObject({ kind: 'certain', value: { pesel: '44051401359' } });
  });

  test('cannot be made for years or serials that do not exist', () => {
    expect(() => peselFor(day('1799-12-31'), 'male', 0)).toThrow(RangeError);
    expect(() => peselFor(day('2300-01-01'), 'male', 0)).toThrow(RangeError);
    expect(() => peselFor(day('2000-01-01'), 'male', SERIALS)).toThrow(RangeError);
    expect(() => peselFor(day('2000-01-01'), 'male', 0.5)).toThrow(RangeError);
  });
});

describe('a wrong number', () => {
  test.each<[string, PeselCause]>([
    ['', 'empty'],
    ['\u00a0', 'empty'],
    ['-', 'empty'],
    ['00000000000', 'empty'],
    ['0', 'empty'],
    ['brak', 'no-number'],
    ['b/d', 'no-number'],
    ['w trakcie', 'no-number'],
    ['W TRAKCIE NADAWANIA', 'no-number'],
    ['4405140135O', 'characters'],
    ['44O51401359', 'letters-for-digits'],
    ['44051401359/44051401359', 'two-numbers'],
    ['44051401359\n02270803624', 'two-numbers'],
    ['44051401359, 02270803624', 'two-numbers'],
    ['44051401359 02270803624', 'two-numbers'],
    ['44051401359 i 02270803624', 'two-numbers'],
    ['44051401359 / 02270803625', 'characters'],
    ['4,40514E+10', 'scientific'],
    ['4.4051E+10', 'scientific'],
    ['14.05.1944', 'date-instead'],
    ['14.05.1944 r.', 'date-instead'],
    ['1944-05-14', 'date-instead'],
    ['Kowalska', 'characters'],
    ['x'.repeat(100_000), 'characters'],
    ['123', 'length'],
    ['440514013591', 'length'],
    ['44051401358', 'checksum'],
    ['44051401395', 'checksum'],
    // Right checksum, no such day: 30 February 2002, 29 February 2005.
    ['02223001239', 'date'],
    ['05222901234', 'date'],
    [withCheckDigit('4400140135'), 'date'],
    [withCheckDigit('4413140135'), 'date'],
    [withCheckDigit('4499140135'), 'date'],
  ])('%p: %s, with a Polish sentence that does not repeat it', (text, cause) => {
    const read = readPesel(text);
    expect(read).toMatchObject({ cause });
    expect(read.kind).not.toBe('certain');
    expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
    expect('message' in read && /\d{5}/.test(read.message)).toBe(false);
  });

  test('the length is told with the right plural', () => {
    expect(readPesel('1')).toMatchObject({ message: 'Numer PESEL ma 11 cyfr, a wpisano 1\u00a0cyfrę.' });
    expect(readPesel('1234')).toMatchObject({ message: 'Numer PESEL ma 11 cyfr, a wpisano 4\u00a0cyfry.' });
    expect(readPesel('12345')).toMatchObject({ message: 'Numer PESEL ma 11 cyfr, a wpisano 5\u00a0cyfr.' });
  });

  test('every change of a single digit is noticed', () => {
    fc.assert(
      fc.property(anyPesel, fc.nat(10), fc.integer({ min: 1, max: 9 }), ({ pesel }, at, shift) => {
        const digit = (Number(pesel[at]) + shift) % 10;
        return readPesel(pesel.slice(0, at) + digit.toString() + pesel.slice(at + 1)).kind === 'unreadable';
      }),
      { numRuns: 5000 },
    );
  });

  test('no impossible day is accepted, whatever the digits', () => {
    const random = randomNumbers(1944);
    let accepted = 0;
    for (let i = 0; i < 200_000; i++) {
      const month = random(0, 99);
      const dayOfMonth = random(0, 99);
      const year = random(0, 99);
      const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)] ?? 0;
      const body = [year, month, dayOfMonth, random(0, 99), random(0, 99)].map((pair) =>
        pair.toString().padStart(2, '0'),
      );
      const read = readPesel(withCheckDigit(body.join('')));
      if (candidatesOf(read).length > 0 !== isRealDate(century + year, month % 20, dayOfMonth)) accepted++;
    }
    expect(accepted).toBe(0);
  });
});

describe('zeros that Excel cut off', () => {
  test('one or two of them are offered back, never taken silently', () => {
    const one = peselFor(day('2005-10-20'), 'female', 77);
    const two = peselFor(day('2000-10-20'), 'male', 78);
    expect(readPesel(one.slice(1))).toMatchObject({
      kind: 'ambiguous',
      cause: 'lost-zeros',
      values: [{ pesel: one, birthDate: day('2005-10-20'), sex: 'female' }],
      message: expect.stringContaining('Excel prawdopodobnie usunął zera'),
    });
    expect(readPesel(two.slice(2))).toMatchObject({ kind: 'ambiguous', values: [{ pesel: two }] });
    expect(readPesel(`${Number(one)}.0`)).toMatchObject({ kind: 'ambiguous', values: [{ pesel: one }] });
  });

  test('every number of 2000-2009 that became a number in Excel is found again', () => {
    const born = fc.integer({ min: day('2000-01-01'), max: day('2009-12-31') });
    fc.assert(
      fc.property(born, fc.nat(SERIALS - 1), (birth, serial) => {
        const pesel = peselFor(birth as Day, 'female', serial);
        const read = readPesel(Number(pesel).toString());
        const [found] = read.kind === 'ambiguous' ? read.values : [];
        return found?.pesel === pesel && toIso(found.birthDate) === toIso(birth as Day);
      }),
    );
  });

  test('nothing is offered when the check digit or the date does not agree', () => {
    const whole = peselFor(day('2005-10-20'), 'female', 77);
    const lastChanged = whole.slice(1, -1) + ((Number(whole.at(-1)) + 1) % 10).toString();
    for (const text of [lastChanged, '2223001239', whole.slice(3)]) {
      expect(readPesel(text)).toMatchObject({ kind: 'unreadable', cause: 'length' });
    }
  });
});

describe('what else the row says of the person', () => {
  const born = day('2005-10-20');
  const pesel = peselFor(born, 'female', 77);

  test('proves a number whose zeros were lost, by the birth date and, where given, the sex', () => {
    const lost = pesel.slice(1);
    expect(readPesel(lost, { birthDate: born })).toMatchObject({ kind: 'certain', value: { pesel } });
    expect(readPesel(lost, { birthDate: born, sex: 'female' }).kind).toBe('certain');
    expect(readPesel(lost, { birthDate: born, sex: 'male' }).kind).toBe('ambiguous');
    expect(readPesel(lost, { birthDate: day('2005-10-21') }).kind).toBe('ambiguous');
    expect(readPesel(lost, { sex: 'female' }).kind).toBe('ambiguous');
  });

  test('proves letters in the place of digits, but never chooses between two people', () => {
    const lettered = pesel.replace('0', 'O');
    expect(readPesel(lettered, { birthDate: born })).toMatchObject({ kind: 'certain', value: { pesel } });
    expect(readPesel(`${pesel} / 44051401359`, { birthDate: born }).kind).toBe('ambiguous');
  });

  test('a birth before 1900 or after 2099 is doubted unless the row has it too', () => {
    const old = peselFor(day('1890-12-03'), 'male', 12);
    expect(readPesel(old)).toMatchObject({ kind: 'ambiguous', cause: 'unlikely-century' });
    expect(readPesel(old, { birthDate: day('1890-12-03') }).kind).toBe('certain');
    expect(readPesel(peselFor(day('2100-01-01'), 'male', 12))).toMatchObject({ cause: 'unlikely-century' });
    expect(readPesel(peselFor(day('2099-12-31'), 'male', 12)).kind).toBe('certain');
  });
});

test('nothing that can be typed makes the reader fail, and all that is certain has a right check digit', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789 /-.,EO+\nl'), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const read = readPesel(text);
      return read.kind !== 'certain' || peselFacts(read.value.pesel) !== undefined;
    }),
    { numRuns: 5000 },
  );
});
