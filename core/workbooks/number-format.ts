/**
 * Number formats: which built-in code stands behind an id, and whether a code shows a date or a time. Called by
 * styles-read.ts and legacy/.
 */
/** Beyond what Excel allows; a hostile code is not looked at to its end. */
const LONGEST_CODE = 1000;

const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids that Excel keeps for dates, among them those of East Asian Excels. */
function isDateId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Code of a format id that the file itself does not define. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? (isDateId(id) ? 'dd.mm.yyyy' : 'General');
}

/**
 * Does a number shown with this code look like a date or a time? Letters inside quotes, after a backslash, an
 * underscore or a star, and in square brackets (colours, languages) do not count; elapsed hours `[h]` do.
 */
export function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./gs, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare.replace(/General/gi, ''));
}
