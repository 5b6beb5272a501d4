/** Writes interest into a derivation: every segment with its days, rate and exact amount, then one rounded sum. */
import { formatDate } from '../../polish/date-in-words.ts';
import { counted, type Forms } from '../../polish/plural.ts';
import { groupDigits, NBSP } from '../../values/digits.ts';
import { type Fraction, formatFraction, fraction, round } from '../../values/fraction.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, money, over, percent, plus, times } from '../derivation/expression.ts';
import type { InterestSegment } from './segments.ts';

const DAYS: Forms = ['dzień', 'dni', 'dni'];
const PLACES = 4;

/**
 * @param title Polish, the subject: „Odsetki od kwoty 1 000,00 zł”
 * @returns interest rounded half up, once
 */
export function deriveInterest(
  derivation: Derivation,
  segments: readonly InterestSegment[],
  title: string,
  basis: string,
): Grosze {
  for (const { from, to, days, rate, principal, interest } of segments) {
    derivation.state(
      `Od ${formatDate(from)} do ${formatDate(to)} (${counted(days, DAYS)}), stopa ${formatFraction(rate.exact)}% rocznie (${rate.source.title}), od ${formatMoney(principal)}: ${unrounded(interest)} przed zaokrągleniem.`,
      'art. 481 § 2 k.c.',
    );
  }
  return derivation.compute(`${title}: suma za wszystkie okresy.`, sumOf(segments), 'halfUp', basis);
}

/** Pieces of the same debt and year stand together: "1 000,00 zł × (10,5% × 3 + 10,25% × 35) / 365". */
function sumOf(segments: readonly InterestSegment[]): Expression {
  const groups = new Map<string, InterestSegment[]>();
  for (const segment of segments) {
    const key = `${segment.principal} ${segment.yearDays}`;
    groups.set(key, [...(groups.get(key) ?? []), segment]);
  }
  const terms = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const rates = group.map(({ rate, days }) => times(percent(rate.exact.div(fraction(100))), count(days)));
    return [over(times(money(first.principal), plus(...rates)), count(first.yearDays))];
  });
  return plus(...terms);
}

/** "0,8630 zł": grosze to four decimals of a złoty, for reading; the sum uses the exact value. */
function unrounded(amount: Fraction): string {
  const digits = round(amount.mul(fraction(10 ** (PLACES - 2))), 'halfUp')
    .toString()
    .padStart(PLACES + 1, '0');
  return `${groupDigits(digits.slice(0, -PLACES))},${digits.slice(-PLACES)}${NBSP}zł`;
}
