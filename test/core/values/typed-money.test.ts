import fc from 'fast-check';
import { formatMoney, grosze, moneyToJson, zloty } from '../../../core/values/money.ts';
import { readTypedMoney } from '../../../core/values/typed-money.ts';
import type { MoneyCause } from '../../../core/values/typed-money.ts';

describe('amounts with one meaning', () => {
  test.each([
    ['1.402,00 zł', '1402.00'],
    ['3.960,00 zł', '3960.00'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56\u00a0zł', '1234.56'],
    ['1\u202f234\u202f567,8', '1234567.80'],
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1,234,567', '1234567.00'],
    ['1.234.567,89', '1234567.89'],
    ['120zł', '120.00'],
    ['120 zl', '120.00'],
    ['120 PLN', '120.00'],
    ['PLN 120', '120.00'],
    ['120 złotych', '120.00'],
    ['120,-', '120.00'],
    ['120,-- zł', '120.00'],
    ['0,7', '0.70'],
    ["'734,90", '734.90'],
    ['７３４，９０', '734.90'],
    ['7\u00ad34,90', '734.90'],
    ['(15,30)', '-15.30'],
    ['(15,30 zł)', '-15.30'],
    ['(15,30) zł', '-15.30'],
    ['\u2212120', '-120.00'],
    ['- 120,50 zł', '-120.50'],
    ['\u2013120', '-120.00'],
    ['0', '0.00'],
  ])('%p is %s', (text, amount) => {
    expect(readTypedMoney(text)).toEqual({ kind: 'certain', value: zloty(amount) });
  });

  test('whatever formatMoney or JSON writes is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (n) => {
        const amount = grosze(n);
        const expected = { kind: 'certain', value: amount };
        expect(readTypedMoney(formatMoney(amount))).toEqual(expected);
        expect(readTypedMoney(moneyToJson(amount))).toEqual(expected);
      }),
    );
  });
});

describe('what the column says of its decimal sign', () => {
  test('decides the amount that has two meanings', () => {
    const comma = { decimalSign: ',' } as const;
    const dot = { decimalSign: '.' } as const;
    expect(readTypedMoney('1.402', comma)).toEqual({ kind: 'certain', value: zloty('1402.00') });
    expect(readTypedMoney('-1.402 zł', comma)).toEqual({ kind: 'certain', value: zloty('-1402.00') });
    expect(readTypedMoney('1.402', dot)).toMatchObject({ cause: 'below-grosz', values: [zloty('1.40')] });
    expect(readTypedMoney('1,402', dot)).toEqual({ kind: 'certain', value: zloty('1402.00') });
  });

  test('changes no amount that has one meaning', () => {
    for (const text of ['1.402,00', '1,234.56', '12.05', '12,05']) {
      for (const decimalSign of ['.', ','] as const) {
        expect(readTypedMoney(text, { decimalSign })).toEqual(readTypedMoney(text));
      }
    }
  });
});

describe('amounts that must be asked about', () => {
  test.each<[string, MoneyCause, readonly string[]]>([
    ['1.402', 'thousands-or-decimals', ['1402.00', '1.40']],
    ['1,402 zł', 'thousands-or-decimals', ['1402.00', '1.40']],
    ['-1.402', 'thousands-or-decimals', ['-1402.00', '-1.40']],
    ['0.405', 'below-grosz', ['0.41']],
    ['1234.5678', 'below-grosz', ['1234.57']],
    ['1 234,567', 'below-grosz', ['1234.57']],
    ['korekta -120', 'more-text', ['-120.00']],
    ['120 zł/os.', 'per-unit', ['120.00']],
    ['120,50 zł mies.', 'per-unit', ['120.50']],
    ['120,- zł miesięcznie', 'per-unit', ['120.00']],
    ['120 zł za dzień', 'per-unit', ['120.00']],
    ['1O0,00', 'letters-for-digits', ['100.00']],
    ['l20 zł', 'letters-for-digits', ['120.00']],
    ['100+20,50', 'sum', ['120.50']],
    ['=100+20-5', 'sum', ['115.00']],
    ['ok. 1 200 zł.', 'more-text', ['1200.00']],
    ['dodatek-120', 'more-text', ['120.00']],
  ])('%p: %s', (text, cause, values) => {
    expect(readTypedMoney(text)).toMatchObject({ kind: 'ambiguous', cause, values: values.map(zloty) });
  });
});

describe('what is no amount', () => {
  test.each<[string, MoneyCause]>([
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['brak', 'no-number'],
    ['-', 'no-number'],
    ['sto złotych', 'no-number'],
    ['70%', 'percent'],
    ['70 procent', 'percent'],
    ['od 30,00 zł do 120,00 zł', 'range'],
    ['30-120 zł', 'range'],
    ['od 30 do 120', 'range'],
    ['30 zł, 120 zł', 'several-numbers'],
    ['1,2E+11', 'scientific'],
    ['12 34,00', 'groups'],
    ['1.234.56', 'groups'],
    ['1,2,3', 'groups'],
    ['12345678901', 'too-long'],
    ['nr 12345678901', 'too-long'],
  ])('%p: %s, with a Polish sentence', (text, cause) => {
    const read = readTypedMoney(text);
    expect(read).toMatchObject({ cause });
    expect(read.kind).toBe(cause === 'scientific' ? 'destroyed' : 'unreadable');
    expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
  });

  test('a long note is not searched, and takes no time', () => {
    expect(readTypedMoney('1.'.repeat(50_000))).toMatchObject({ kind: 'unreadable', cause: 'no-number' });
  });

  test('nothing that can be typed makes the reader fail', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'0123456789 .,-()%złPLN\u00a0\u2212'),
      maxLength: 16,
    });
    fc.assert(
      fc.property(
        fc.oneof(typed, fc.string({ unit: 'binary' })),
        (text) => readTypedMoney(text).kind.length > 0,
      ),
      {
        numRuns: 5000,
      },
    );
  });
});

test.each(['50 gr', '1 tys.', '1,5 tys. zł', '2 mln', '1402 EUR', '€ 1402', '1½', '12 zł 50 groszy'])(
  'does not offer the number of %s as złote',
  (text) => {
    expect(readTypedMoney(text)).toMatchObject({ kind: 'unreadable', cause: 'other-unit' });
  },
);
