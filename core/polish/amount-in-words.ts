/**
 * Amounts in words, as decisions write them beside the digits: "słownie: jeden tysiąc dwa złote zero groszy".
 * Used by the fields `…|words` of documents.
 */
import { TeczkaError } from '../values/errors.ts';
import type { Grosze } from '../values/money.ts';
import { LARGEST_IN_WORDS, numberInWords } from './number-in-words.ts';
import type { SingleThousand } from './number-in-words.ts';
import { plural } from './plural.ts';
import type { Forms } from './plural.ts';

/** Every office has its custom; all of these are right. */
export interface AmountStyle {
  /** "jeden tysiąc" (`counted`, the default) or "tysiąc" (`bare`). */
  readonly singleThousand?: SingleThousand;
  /** "pięćdziesiąt sześć groszy" (`words`, the default) or "56/100" (`fraction`). */
  readonly grosze?: 'words' | 'fraction';
  /** With grosze in words: is "zero groszy" written (the default) or left out? */
  readonly zeroGrosze?: boolean;
}

const ZLOTE: Forms = ['złoty', 'złote', 'złotych'];
const GROSZE: Forms = ['grosz', 'grosze', 'groszy'];

/**
 * An amount in Polish words, up to 999 999 999 999,99 zł of either sign ("minus …").
 * @throws TeczkaError `amount-too-large-for-words`
 */
export function amountInWords(amount: Grosze, style: AmountStyle = {}): string {
  const { singleThousand = 'counted', grosze = 'words', zeroGrosze = true } = style;
  const magnitude = Math.abs(amount);
  const cents = magnitude % 100;
  const whole = (magnitude - cents) / 100;
  if (whole > LARGEST_IN_WORDS) throw tooLarge();
  const sign = amount < 0 ? 'minus ' : '';
  const zlote = `${sign}${numberInWords(whole, singleThousand)} ${plural(whole, ZLOTE)}`;
  if (grosze === 'fraction') return `${zlote} ${cents.toString().padStart(2, '0')}/100`;
  if (cents === 0 && !zeroGrosze) return zlote;
  return `${zlote} ${numberInWords(cents)} ${plural(cents, GROSZE)}`;
}

function tooLarge(): TeczkaError {
  return new TeczkaError(
    'amount-too-large-for-words',
    'Kwota jest za duża, by zapisać ją słownie (ponad 999 miliardów złotych). Sprawdź kwotę.',
  );
}
