/**
 * The digits of a number as people write it: "1 234,5", "1.402,00", "120,-". Which sign parts thousands and which
 * decimals is told apart here once, for amounts (typed-money.ts) and for counts and measures (typed-number.ts).
 */
import { LONGEST_TYPED } from './clean-text.ts';

/** What is known of the column in which a number stands, see column-profile.ts. */
export interface NumberHint {
  /** The sign before decimals; with it "1.402" has one meaning. */
  readonly decimalSign?: '.' | ',' | undefined;
}

export interface NumberText {
  /** Digits before the decimal sign. */
  readonly whole: string;
  /** Digits behind it, perhaps none. */
  readonly decimals: string;
  /** "1.402": the digits behind the sign may be thousands as well. */
  readonly unclear: boolean;
}

/** Whole part (plain or grouped by one kind of sign), then decimals or the ",-" that stands for none. */
const NUMBER = /^(\d+|\d{1,3}(?:([ .,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+|--?))?$/;

/** @param text cleaned, without sign, unit and brackets. `groups`: the groups are not of three digits; undefined: no number. */
export function splitNumber(
  text: string,
  { decimalSign }: NumberHint = {},
): NumberText | 'groups' | undefined {
  const match = NUMBER.exec(text);
  if (!match) return /^\d[\d ., ]*$/.test(text) ? 'groups' : undefined;
  const [, wholeText = '', group, point, decimalsText = ''] = match;
  if (group !== undefined && group === point) return 'groups';
  const whole = group === undefined ? wholeText : wholeText.replace(/\D/g, '');
  const decimals = decimalsText.startsWith('-') ? '' : decimalsText;
  const open = group === undefined && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (open && decimalSign !== undefined && decimalSign !== point) {
    return { whole: whole + decimals, decimals: '', unclear: false };
  }
  return { whole, decimals, unclear: open && decimalSign === undefined };
}

/** The numbers of "5+2" or, typed as a text, "=5+3−1": each with its sign; undefined for anything else. */
export function addends(text: string): readonly string[] | undefined {
  const formula = text.startsWith('=');
  const body = formula ? text.slice(1) : text;
  const parts =
    body.match(/(?:^|[+-])[^+-]+/g)?.map((part) => part.replace(/^\+/, '').replace(/ /g, '')) ?? [];
  const whole = parts.length > 1 && parts.every((part) => /^-?\d[\d.,]*$/.test(part));
  return whole && (formula || !body.includes('-')) ? parts : undefined;
}

/** "od 30 do 120", "30-120": the two ends as typed; undefined for anything else and for notes. @param text cleaned, in small letters */
export function rangeEnds(text: string): readonly [from: string, to: string] | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const match = /^(?:od )?([^-]*?\d[^-]*?) ?(?:-| do | lub | albo ) ?([^-]*\d[^-]*)$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? undefined : [match[1], match[2]];
}
