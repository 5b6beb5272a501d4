import { builtInFormat, isDateFormat } from '../../../core/workbooks/number-format.ts';

describe('formats of dates', () => {
  test.each([
    'dd.mm.yyyy',
    'd.m.yy;@',
    '[$-415]d mmmm yyyy;@',
    'yyyy\\-mm\\-dd',
    'dd\\.mm\\.yyyy\\ "r."',
    'mmm-yy',
    'h:mm:ss',
    '[h]:mm',
    '[mm]:ss',
    '[Red]dd/mm',
    'GENERAL" w dniu "dd.mm',
  ])('%s shows a date or a time', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  test.each([
    'General',
    '0',
    '#,##0.00\\ "zł"',
    '#,##0.00 zł',
    '0.00E+00',
    '@',
    '[Red]0;[Blue]-0',
    '0" dni"',
    '0\\d',
    '0_d',
    '0*d',
    '[$-415]0',
    '00-000',
    '"dd.mm.yyyy"',
    '"nie zamknięty dd',
    '',
  ])('%s does not', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  test('built-in ids know their dates', () => {
    const dates = Array.from({ length: 59 }, (_, id) => id).filter((id) => isDateFormat(builtInFormat(id)));
    expect(dates).toEqual([
      ...[14, 15, 16, 17, 18, 19, 20, 21, 22],
      ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
      ...[45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
  });

  test('a hostile code costs no time', () => {
    expect(isDateFormat('['.repeat(1_000_000))).toBe(false);
  });
});
