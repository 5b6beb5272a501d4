/**
 * Numbers as a Polish Excel shows them: by the cell's number format (decimals, groups of three, percent, thousands, a
 * unit, signs between the digits), or, without one, as many decimals as eleven characters hold. Called by shown-text.ts.
 */
import { NBSP } from '../../core/values/digits.ts';
import { decimalDigits, plainText, roundedDigits } from './decimal-digits.ts';
import { numberSection, type SectionPart } from './number-section.ts';

/** Below and from here on Excel shows General numbers as 1,23457E+11. */
const LAST_SCIENTIFIC = 1e-9;
const FIRST_SCIENTIFIC = 1e11;
const SCIENTIFIC_DECIMALS = 5;
/** Digits and the comma of a General number. */
const GENERAL_WIDTH = 10;
/** Excel's own forms offer no more; a file may ask for any number of them. */
const MOST_DECIMALS = 30;

export function shownNumber(value: number, format: string): string {
  const section = numberSection(value, format);
  const parts = section?.parts ?? [];
  const has = (kind: SectionPart['kind']): boolean => parts.some((part) => part.kind === kind);
  if (!section || format === '' || has('unknown')) return general(value);
  const size = Math.abs(value);
  const text = has('general') ? around(parts, general(size)) : filled(size, parts);
  const sign = !section.saysSign && /[1-9]/.test(text) ? '-' : '';
  return sign + text.trim();
}

function around(parts: readonly SectionPart[], number: string): string {
  return parts.map((part) => (part.kind === 'general' ? number : shownPart(part))).join('');
}

/** The digits of the number in the places that the parts have for them. */
function filled(size: number, parts: readonly SectionPart[]): string {
  const point = parts.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? parts : beforePoint(parts.slice(0, point));
  const after = point < 0 ? [] : parts.slice(point + 1).filter(uncounted(MOST_DECIMALS));
  const lastDigit = before.map(isDigit).lastIndexOf(true);
  const isComma = ({ kind }: SectionPart): boolean => kind === 'comma';
  const thousands = before.slice(lastDigit + 1).filter(isComma).length;
  const percents = parts.filter(({ kind }) => kind === 'percent').length;
  const places = after.filter(isDigit).length;
  const { whole, decimals } = roundedDigits(decimalDigits(size, 2 * percents - 3 * thousands), places);
  const grouped = before.slice(0, lastDigit).some(isComma);
  const least =
    after
      .filter(isDigit)
      .map(({ always }) => always)
      .lastIndexOf(true) + 1;
  const kept = withoutZeros(decimals, least);
  return wholePart(before, whole, grouped) + (kept && ',') + decimalPart(after, kept);
}

/** In `.00` too the whole part has a place. */
function beforePoint(parts: readonly SectionPart[]): readonly SectionPart[] {
  return parts.some(isDigit) ? parts : [...parts, { kind: 'digit', always: false }];
}

/** From the last place to the first, which takes all the digits that are left. */
function wholePart(parts: readonly SectionPart[], whole: string, grouped: boolean): string {
  const digits = whole === '0' ? [] : [...whole];
  const first = parts.findIndex(isDigit);
  let text = '';
  let count = 0;
  const put = (digit: string): void => {
    text = digit + (grouped && count > 0 && count % 3 === 0 ? NBSP : '') + text;
    count += 1;
  };
  for (const [index, part] of [...parts.entries()].reverse()) {
    if (!isDigit(part)) {
      text = shownPart(part) + text;
      continue;
    }
    const digit = digits.pop() ?? (part.always ? '0' : undefined);
    if (digit !== undefined) put(digit);
    while (index === first && digits.length > 0) put(digits.pop() ?? '');
  }
  return text;
}

function decimalPart(parts: readonly SectionPart[], decimals: string): string {
  let next = 0;
  return parts.map((part) => (isDigit(part) ? (decimals[next++] ?? '') : shownPart(part))).join('');
}

type DigitPart = Extract<SectionPart, { kind: 'digit' }>;

function isDigit(part: SectionPart): part is DigitPart {
  return part.kind === 'digit';
}

/** Passes so many digits and everything else. */
function uncounted(most: number): (part: SectionPart) => boolean {
  let digits = 0;
  return (part) => !isDigit(part) || (digits += 1) <= most;
}

function shownPart(part: SectionPart): string {
  if (part.kind === 'literal') return part.text;
  return part.kind === 'percent' ? '%' : '';
}

/** As Excel shows a number in a cell of no particular format. */
function general(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size >= FIRST_SCIENTIFIC || (size > 0 && size < LAST_SCIENTIFIC)) {
    const [mantissa = '', exponent = ''] = size.toExponential(SCIENTIFIC_DECIMALS).split('e');
    const [whole = '', decimals = ''] = mantissa.split('.');
    const power = exponent.replace(/^[+-]/, '').padStart(2, '0');
    return `${sign}${plainText({ whole, decimals })}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
  }
  const digits = decimalDigits(size);
  return sign + plainText(roundedDigits(digits, Math.max(0, GENERAL_WIDTH - digits.whole.length)));
}

/** Decimals without zeros at their end, but at least so many. */
function withoutZeros(decimals: string, least: number): string {
  return decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
}
