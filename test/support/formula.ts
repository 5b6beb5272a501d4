/**
 * Reads a printed formula again, on its own terms: "899,00 zł × 21 / 31 = 609,00 zł". Knows nothing of the code that
 * printed it, so that a formula that does not recompute is found.
 */
import { Fraction } from 'fraction.js';

/** A printed formula as its two sides, each computed exactly (money in grosze), and the sign between them. */
export interface Reread {
  readonly left: Fraction;
  readonly sign: '=' | '≈' | '<' | '>';
  readonly right: Fraction;
  /** The right side as printed, e.g. "609,00 zł", "178,22%". */
  readonly printed: string;
}

const SIGN = /[=≈<>]/g;
const TOKEN = /min|max|\d[\d\u00a0 ]*(?:,\d+)?(?:[\u00a0 ]zł|%)?|[×/+−();]/g;

/** @throws Error when the formula has no sign of its own or a side that cannot be read to its end */
export function rereadFormula(formula: string): Reread {
  const cut = [...formula.matchAll(SIGN)].at(-1)?.index;
  if (cut === undefined) throw new Error(`No sign in the formula: ${formula}`);
  const printed = formula.slice(cut + 1).trim();
  return {
    left: computed(formula.slice(0, cut)),
    sign: formula.charAt(cut) as Reread['sign'],
    right: computed(printed),
    printed,
  };
}

/**
 * Does the printed formula hold: an amount rounded to the grosz, a measure to the places printed, a comparison as it is?
 * "=" after an amount stands for its rounding half up or any other named one, so less than one grosz may lie between.
 */
export function formulaHolds(formula: string): boolean {
  const { left, sign, right, printed } = rereadFormula(formula);
  if (sign === '<') return left.compare(right) < 0;
  if (sign === '>') return left.compare(right) > 0;
  const places = /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const step = printed.endsWith('zł')
    ? new Fraction(1)
    : new Fraction(1).div(10 ** places * (printed.endsWith('%') ? 100 : 1));
  const apart = left.sub(right).abs();
  if (printed.endsWith('zł')) return apart.compare(step) < 0;
  return sign === '=' ? apart.equals(0) : apart.compare(step.div(2)) <= 0;
}

function computed(side: string): Fraction {
  const reader = new Reader([...side.matchAll(TOKEN)].map((match) => match[0].trim()));
  const value = reader.sum();
  if (reader.at < reader.tokens.length) throw new Error(`Not read to its end: ${side}`);
  return value;
}

class Reader {
  readonly tokens: readonly string[];
  at = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  sum(): Fraction {
    let value = this.product();
    for (;;) {
      const sign = this.tokens[this.at];
      if (sign !== '+' && sign !== '−') return value;
      this.at++;
      value = sign === '+' ? value.add(this.product()) : value.sub(this.product());
    }
  }

  product(): Fraction {
    let value = this.factor();
    for (;;) {
      const sign = this.tokens[this.at];
      if (sign !== '×' && sign !== '/') return value;
      this.at++;
      value = sign === '×' ? value.mul(this.factor()) : value.div(this.factor());
    }
  }

  factor(): Fraction {
    const token = this.tokens[this.at++] ?? '';
    if (token === '−') return this.factor().neg();
    if (token === '(') {
      const value = this.sum();
      this.at++;
      return value;
    }
    if (token === 'min' || token === 'max') return this.chosen(token);
    const plain = new Fraction(token.replace(/[\u00a0 %]|zł/g, '').replace(',', '.'));
    if (token.endsWith('zł')) return plain.mul(100);
    return token.endsWith('%') ? plain.div(100) : plain;
  }

  /** "min(a; b; c)", from its bracket on. */
  chosen(name: 'min' | 'max'): Fraction {
    this.at++;
    let best = this.sum();
    while (this.tokens[this.at] === ';') {
      this.at++;
      const next = this.sum();
      if (name === 'min' ? next.compare(best) < 0 : next.compare(best) > 0) best = next;
    }
    this.at++;
    return best;
  }
}
