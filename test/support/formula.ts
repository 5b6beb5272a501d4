/**
 * Reads a printed formula again, on its own terms: "899,00 zł × 21 / 31 = 609,00 zł". Knows nothing of the code that
 * printed it, so that a formula that does not recompute is found.
 */
import { Fraction } from 'fraction.js';

/** What stands to the left of the last "=" computed exactly, in grosze, and the amount to its right, in grosze. */
export function rereadFormula(formula: string): { computed: Fraction; printed: bigint } {
  const cut = formula.lastIndexOf('=');
  const tokens = [
    ...formula.slice(0, cut).matchAll(/\d[\d\u00a0 ]*(?:,\d+)?(?:[\u00a0 ]zł|%)?|[×/+−()]/g),
  ].map((match) => match[0].trim());
  const reader = new Reader(tokens);
  return { computed: reader.sum(), printed: amount(formula.slice(cut + 1)) };
}

/** "609,00 zł" as 60900n. */
function amount(text: string): bigint {
  return BigInt(text.replace(/\D/g, ''));
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
    if (token === '(') {
      const value = this.sum();
      this.at++;
      return value;
    }
    if (token.endsWith('zł')) return new Fraction(amount(token));
    const plain = new Fraction(token.replace(/[\u00a0 %]/g, '').replace(',', '.'));
    return token.endsWith('%') ? plain.div(100) : plain;
  }
}
