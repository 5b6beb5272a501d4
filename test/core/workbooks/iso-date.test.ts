import { serialOfIso } from '../../../core/workbooks/iso-date.ts';

describe('ISO dates of strict workbooks', () => {
  // Serial numbers as Excel shows them: 45292 is 2024-01-01, 0.5 is noon, 59 and 61 surround Excel's 29 February 1900.
  test.each([
    ['2024-01-01', 45_292],
    ['2024-01-01T12:00:00', 45_292.5],
    ['2024-01-01T06:00:00.000Z', 45_292.25],
    ['12:00:00', 0.5],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
  ])('%s is %d', (text, serial) => {
    expect(serialOfIso(text, false)).toBe(serial);
  });

  test('in the 1904 system the count starts later', () => {
    expect(serialOfIso('1904-01-02', true)).toBe(1);
  });

  test.each(['', '2024-02-30', '1899-12-31', '2024-1-1', 'wczoraj', '2024-01-01T'])(
    '"%s" is none',
    (text) => {
      expect(serialOfIso(text, false)).toBeUndefined();
    },
  );
});
