/**
 * Whole numbers in Polish words, masculine, as they count złote, grosze and days: "dwieście trzydzieści cztery".
 * Used by amount-in-words.ts and date-in-words.ts.
 */
import { plural } from './plural.ts';
import type { Forms } from './plural.ts';

/** "jeden tysiąc dwa" or "tysiąc dwa": whether a thousand, a million, a milliard alone is counted. */
export type SingleThousand = 'counted' | 'bare';

const BELOW_TWENTY = [
  '',
  'jeden',
  'dwa',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
  'dziesięć',
  'jedenaście',
  'dwanaście',
  'trzynaście',
  'czternaście',
  'piętnaście',
  'szesnaście',
  'siedemnaście',
  'osiemnaście',
  'dziewiętnaście',
];
const TENS = [
  '',
  '',
  'dwadzieścia',
  'trzydzieści',
  'czterdzieści',
  'pięćdziesiąt',
  'sześćdziesiąt',
  'siedemdziesiąt',
  'osiemdziesiąt',
  'dziewięćdziesiąt',
];
const HUNDREDS = [
  '',
  'sto',
  'dwieście',
  'trzysta',
  'czterysta',
  'pięćset',
  'sześćset',
  'siedemset',
  'osiemset',
  'dziewięćset',
];
const SCALES: readonly { readonly size: number; readonly forms: Forms }[] = [
  { size: 1e9, forms: ['miliard', 'miliardy', 'miliardów'] },
  { size: 1e6, forms: ['milion', 'miliony', 'milionów'] },
  { size: 1e3, forms: ['tysiąc', 'tysiące', 'tysięcy'] },
];

/** The largest number that has words here. */
export const LARGEST_IN_WORDS = 999_999_999_999;

/**
 * A whole number in words: 0 "zero", 21 "dwadzieścia jeden", −5 "minus pięć".
 * @throws RangeError for a number that is not whole or larger than LARGEST_IN_WORDS
 */
export function numberInWords(value: number, singleThousand: SingleThousand = 'counted'): string {
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST_IN_WORDS) {
    throw new RangeError(`No words for the number ${value}`);
  }
  if (value === 0) return 'zero';
  const words = value < 0 ? ['minus'] : [];
  let rest = Math.abs(value);
  for (const { size, forms } of SCALES) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count === 0) continue;
    if (count > 1 || singleThousand === 'counted') words.push(...belowThousand(count));
    words.push(plural(count, forms));
  }
  return [...words, ...belowThousand(rest)].join(' ');
}

function belowThousand(value: number): readonly string[] {
  const rest = value % 100;
  const small = rest < 20 ? [BELOW_TWENTY[rest]] : [TENS[Math.floor(rest / 10)], BELOW_TWENTY[rest % 10]];
  return [HUNDREDS[Math.floor(value / 100)], ...small].filter(
    (word) => word !== undefined && word !== '',
  ) as string[];
}
