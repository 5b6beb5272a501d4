/**
 * A number format taken apart: its section for positive, negative and zero numbers, and the parts of that section.
 * Called by shown-number.ts.
 */
import { NBSP } from '../../core/values/digits.ts';

export type SectionPart =
  /** `0` shows a zero where the number has no digit, `#` and `?` show nothing. */
  | { readonly kind: 'digit'; readonly always: boolean }
  | { readonly kind: 'point' }
  /** Groups digits when it stands between them, divides by a thousand when it stands after them. */
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  /** The number as without a format. */
  | { readonly kind: 'general' }
  /** A fraction or an exponent: no register has these. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'literal'; readonly text: string };

export interface NumberSection {
  readonly parts: readonly SectionPart[];
  /** Does the section itself say that its numbers are negative? Else a minus belongs before it. */
  readonly saysSign: boolean;
}

const PART = /"([^"]*)"?|\\(.?)|_.?|\*.?|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|General|E[+-]|[^]/giu;
/** As `[>=1000]`: the sections of such a format are for other numbers than usual. */
const CONDITION = /\[[<>=]/;

/** The section for the number; undefined where the format chooses by conditions. */
export function numberSection(value: number, format: string): NumberSection | undefined {
  if (CONDITION.test(format)) return undefined;
  const [positive = '', negative, zero] = sections(format);
  if (value < 0) return { parts: partsOf(negative ?? positive), saysSign: negative !== undefined };
  return { parts: partsOf(value === 0 ? (zero ?? positive) : positive), saysSign: true };
}

/** Signs within quotes, and those that are escaped, part nothing. */
function sections(format: string): readonly string[] {
  const found = [''];
  for (const [token] of format.matchAll(PART)) {
    if (token === ';') found.push('');
    else found.push(`${found.pop() ?? ''}${token}`);
  }
  return found;
}

function partsOf(section: string): readonly SectionPart[] {
  return [...section.matchAll(PART)].map(
    ([token, quoted, escaped, currency]) =>
      // Colours, languages and what only aligns show nothing; a space as wide as a sign is a space.
      literal(quoted ?? escaped ?? currency ?? (token.startsWith('_') ? ' ' : undefined)) ??
      SIGNS[token.toUpperCase()] ??
      (/^[[*]/.test(token) ? NOTHING : { kind: 'literal', text: token.replaceAll(' ', NBSP) }),
  );
}

const NOTHING: SectionPart = { kind: 'literal', text: '' };

function literal(text: string | undefined): SectionPart | undefined {
  return text === undefined ? undefined : { kind: 'literal', text: text.replaceAll(' ', NBSP) };
}

const SIGNS: Readonly<Partial<Record<string, SectionPart>>> = {
  '0': { kind: 'digit', always: true },
  '#': { kind: 'digit', always: false },
  '?': { kind: 'digit', always: false },
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '@': { kind: 'general' },
  GENERAL: { kind: 'general' },
  '/': { kind: 'unknown' },
  'E+': { kind: 'unknown' },
  'E-': { kind: 'unknown' },
};
