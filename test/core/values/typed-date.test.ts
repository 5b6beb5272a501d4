import fc from 'fast-check';
import { calendar, day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { readTypedDate } from '../../../core/values/typed-date.ts';
import type { DateCause } from '../../../core/values/typed-date.ts';

describe('dates with one meaning', () => {
  test.each([
    ['12.05.2014', '2014-05-12'],
    ['1.1.2009', '2009-01-01'],
    ['18.01.2024r', '2024-01-18'],
    ['18.01.2024r.', '2024-01-18'],
    ['18.01.2024 r.', '2024-01-18'],
    ['18. 01. 2024', '2024-01-18'],
    ['18-01-2024', '2024-01-18'],
    ['18\u201301\u20132024', '2024-01-18'],
    ['18 01 2024', '2024-01-18'],
    ['18 stycznia 2024 roku', '2024-01-18'],
    ['18 Stycznia 2024 R.', '2024-01-18'],
    ['1 pazdziernika 2023', '2023-10-01'],
    ['1 października 2023 r.,', '2023-10-01'],
    ['18-sty-2024', '2024-01-18'],
    ['24.VIII.2013', '2013-08-24'],
    ['24 viii 2013 r.', '2013-08-24'],
    ['5.X.2013', '2013-10-05'],
    ['…18.01.2024r', '2024-01-18'],
    ['......18.01.2024', '2024-01-18'],
    ['dnia 18.01.2024 r.', '2024-01-18'],
    ['w dniu 18 marca 2024', '2024-03-18'],
    ["'18.01.2024", '2024-01-18'],
    ['2024-01-18', '2024-01-18'],
    ['2024-01-18 00:00:00', '2024-01-18'],
    ['2024-01-18T00:00:00.000', '2024-01-18'],
    ['2024.01.18', '2024-01-18'],
    ['29.02.2024', '2024-02-29'],
    ['18/01/2024', '2024-01-18'],
    ['05/05/2024', '2024-05-05'],
    ['１８．０１．２０２４', '2024-01-18'],
  ])('%p is %s', (text, iso) => {
    expect(readTypedDate(text)).toEqual({ kind: 'certain', value: day(iso) });
  });

  test('every day from 1800 to 2299 is read from ISO and from the Polish short form', () => {
    const anyDay = fc.integer({ min: day('1800-01-01'), max: day('2299-12-31') }).map((n) => n as Day);
    fc.assert(
      fc.property(anyDay, (d) => {
        const { year, month, day: dayOfMonth } = calendar(d);
        expect(readTypedDate(toIso(d))).toEqual({ kind: 'certain', value: d });
        expect(readTypedDate(`${dayOfMonth}.${month}.${year} r.`)).toEqual({ kind: 'certain', value: d });
      }),
    );
  });
});

describe('dates that must be asked about', () => {
  test.each<[string, DateCause, readonly string[]]>([
    ['1.1.09', 'two-digit-year', ['2009-01-01', '1909-01-01']],
    ['18 sty 24', 'two-digit-year', ['2024-01-18', '1924-01-18']],
    ["12.05.'14 r.", 'two-digit-year', ['2014-05-12', '1914-05-12']],
    ['29.02.00', 'two-digit-year', ['2000-02-29']],
    ['05/12/2014', 'american-order', ['2014-12-05', '2014-05-12']],
    ['05/18/2014', 'american-order', ['2014-05-18']],
    ['45309', 'serial-number', ['2024-01-18']],
    ['17.07.2013 w sprawie', 'more-text', ['2013-07-17']],
    ['postanowienie z 18 stycznia 2024 r. (III Nsm)', 'more-text', ['2024-01-18']],
    ['od 1.02.23', 'more-text', ['2023-02-01', '1923-02-01']],
  ])('%p: %s', (text, cause, days) => {
    expect(readTypedDate(text)).toMatchObject({ kind: 'ambiguous', cause, values: days.map(day) });
  });
});

describe('what is no date', () => {
  test.each<[string, DateCause]>([
    ['', 'empty'],
    ['31.06.2014', 'impossible-day'],
    ['29.02.2023 r.', 'impossible-day'],
    ['30.02.23', 'impossible-day'],
    ['0.05.2014', 'impossible-day'],
    ['31 czerwca 2014', 'impossible-day'],
    ['decyzja z 31.06.2014', 'impossible-day'],
    ['05.18.2014', 'impossible-month'],
    ['13/13/2014', 'impossible-month'],
    ['12.05.0214', 'year-out-of-range'],
    ['bezterminowo', 'no-date'],
    ['j.w.', 'no-date'],
    ['2019', 'no-date'],
    ['październik 2023', 'no-date'],
    ['5 osób 2023', 'no-date'],
    ['12.05.20145', 'no-date'],
    ['01.03.2023-31.12.2023', 'several-dates'],
    ['1.01.2024 i 2.01.2024', 'several-dates'],
  ])('%p: %s, with a Polish sentence', (text, cause) => {
    const read = readTypedDate(text);
    expect(read).toMatchObject({ kind: 'unreadable', cause });
    expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
  });

  test('the impossible day is explained by the length of the month', () => {
    expect(readTypedDate('31.06.2014')).toMatchObject({
      message: expect.stringContaining('ma 30 dni, a wpisano dzień 31'),
    });
  });

  test('a long note is not searched, and takes no time', () => {
    expect(readTypedDate('1.'.repeat(50_000))).toMatchObject({ kind: 'unreadable', cause: 'no-date' });
  });

  test('nothing that can be typed makes the reader fail', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 .-/rXVI\u2026s'), maxLength: 16 });
    fc.assert(
      fc.property(
        fc.oneof(typed, fc.string({ unit: 'binary' })),
        (text) => readTypedDate(text).kind.length > 0,
      ),
      {
        numRuns: 5000,
      },
    );
  });
});

describe('what else is known of the date', () => {
  const registerYears = { from: day('2015-01-01'), to: day('2026-12-31') };

  test('the order that the column uses decides between slashes', () => {
    expect(readTypedDate('05/12/2014', { order: 'day-first' })).toEqual({
      kind: 'certain',
      value: day('2014-12-05'),
    });
    expect(readTypedDate('05/12/2014', { order: 'month-first' })).toEqual({
      kind: 'certain',
      value: day('2014-05-12'),
    });
    expect(readTypedDate('18/01/2024', { order: 'month-first' })).toEqual({
      kind: 'certain',
      value: day('2024-01-18'),
    });
  });

  test('the years of the column decide the century of a two-digit year', () => {
    expect(readTypedDate('1.02.23', { between: registerYears })).toEqual({
      kind: 'certain',
      value: day('2023-02-01'),
    });
    expect(readTypedDate('1.02.80', { between: registerYears })).toMatchObject({ cause: 'two-digit-year' });
    expect(
      readTypedDate('1.02.23', { between: { from: day('1900-01-01'), to: day('2026-12-31') } }),
    ).toMatchObject({ cause: 'two-digit-year' });
  });

  test('slashes before two digits leave both order and century open', () => {
    expect(readTypedDate('1/2/09')).toMatchObject({
      cause: 'two-digit-year',
      values: ['2009-02-01', '1909-02-01', '2009-01-02', '1909-01-02'].map(day),
    });
    expect(readTypedDate('1/2/09', { between: registerYears })).toMatchObject({ kind: 'ambiguous' });
  });

  test('a birth date that the PESEL says is certain when the text may mean it', () => {
    const known = day('2008-05-12');
    for (const text of ['12.05.08', '05/12/2008', '12/05/08', '39580']) {
      expect(readTypedDate(text, { known })).toEqual({ kind: 'certain', value: known });
    }
    expect(readTypedDate('13.05.08', { known })).toMatchObject({ cause: 'two-digit-year' });
    expect(readTypedDate('12.05.2008 chrzest', { known })).toMatchObject({ cause: 'more-text' });
  });

  test('a serial number of the 1904 system is its day', () => {
    expect(readTypedDate('43847', { date1904: true })).toMatchObject({
      cause: 'serial-number',
      values: [day('2024-01-18')],
    });
  });
});

test.each(['12/V/2014', '12/maja/2014', '12.05.2014 r.'])(
  'a month in letters, or dots, leaves no doubt about the order: %s',
  (text) => {
    expect(readTypedDate(text)).toEqual({ kind: 'certain', value: day('2014-05-12') });
  },
);

test('a date is not cut out of a word: the l of „l2.05.2014” may be a digit', () => {
  expect(readTypedDate('l2.05.2014')).toMatchObject({ kind: 'unreadable', cause: 'no-date' });
});
