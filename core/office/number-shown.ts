/** What a cell shows its number as, by its number format code. Used by parameters-sheet.ts. */

/** Texts in quotes and single characters after a backslash: shown as they stand, without a meaning of their own. */
const LITERALS = /"[^"]*"|\\./g;

/** Does the format multiply the number by a hundred, as "0%" does? */
export function isPercentFormat(code: string): boolean {
  return code.replace(LITERALS, '').includes('%');
}

/** Does the format show an amount: "#,##0.00 "zł"", "[$€-407]"? A bare "[$-415]" only names a language. */
export function isCurrencyFormat(code: string): boolean {
  return /zł|pln|[€$£](?!-)|\[\$[^\]-]/i.test(code);
}

/**
 * Decimal text moved by two places: "0.056" gives "5.6", exactly, unlike a product of doubles. Text of another form
 * (an exponent) comes back as it is, for the law to refuse.
 */
export function timesHundred(decimal: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) return decimal;
  const [, sign = '', whole = '', decimals = ''] = match;
  const moved = `${whole}${decimals.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = decimals.slice(2);
  return sign + moved + (rest === '' ? '' : `.${rest}`);
}
