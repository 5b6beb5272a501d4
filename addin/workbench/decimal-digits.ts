/**
 * The decimal digits of a number as Excel has them: fifteen, and never an exponent. Rounding works on these digits, so
 * that 1.005 becomes 1.01. Called by shown-number.ts and shown-text.ts.
 */
/** Excel keeps so many digits of a number. */
const DIGITS = 15;

/** Digits of a number before and after its point, without a sign: 1234.5 is "1234" and "5", 0.07 is "0" and "07". */
export interface DecimalDigits {
  readonly whole: string;
  readonly decimals: string;
}

/** @param shift places that the point moves to the right: 2 for percent, -3 for thousands */
export function decimalDigits(value: number, shift = 0): DecimalDigits {
  const [mantissa = '', exponent = ''] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1 + shift;
  return {
    whole: (point > 0 ? digits.slice(0, point).padEnd(point, '0') : '').replace(/^0+/, '') || '0',
    decimals: point > 0 ? digits.slice(point) : digits && '0'.repeat(-point) + digits,
  };
}

/** Half away from zero, with exactly so many decimals. */
export function roundedDigits({ whole, decimals }: DecimalDigits, places: number): DecimalDigits {
  const kept = BigInt(whole + decimals.slice(0, places).padEnd(places, '0'));
  const raised = kept + ((decimals[places] ?? '0') >= '5' ? 1n : 0n);
  const digits = raised.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return { whole: digits.slice(0, point), decimals: digits.slice(point) };
}

/** "1234,5"; "0" for nothing. */
export function plainText({ whole, decimals }: DecimalDigits): string {
  const kept = decimals.replace(/0+$/, '');
  return kept === '' ? whole : `${whole},${kept}`;
}
