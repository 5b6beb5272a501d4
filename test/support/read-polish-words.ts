/**
 * Reads Polish number words back into a number: the second opinion on what core/polish writes. It accepts a scale word
 * only in the form that its count demands, so a wrong plural is not read at all.
 */
const VALUES: ReadonlyMap<string, number> = new Map(
  [
    'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście',
    'piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
  ]
    .join(' ')
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'
        .split(' ')
        .map((word, i): [string, number] => [word, 20 + 10 * i]),
      'sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'
        .split(' ')
        .map((word, i): [string, number] => [word, 100 + 100 * i]),
    ),
);

const SCALES: ReadonlyMap<string, { readonly size: number; readonly fits: (count: number) => boolean }> =
  new Map(
    [
      { size: 1e3, forms: ['tysiąc', 'tysiące', 'tysięcy'] },
      { size: 1e6, forms: ['milion', 'miliony', 'milionów'] },
      { size: 1e9, forms: ['miliard', 'miliardy', 'miliardów'] },
    ].flatMap(({ size, forms: [one = '', few = '', many = ''] }) => [
      [one, { size, fits: (count: number) => count === 1 }] as const,
      [few, { size, fits: (count: number) => isFew(count) }] as const,
      [many, { size, fits: (count: number) => count !== 1 && !isFew(count) }] as const,
    ]),
  );

/** 2, 3, 4 and numbers that end so, without the teens. */
function isFew(count: number): boolean {
  return /(^|[^1])[234]$/.test(count.toString());
}

/** The number; undefined when a word is unknown, out of order or in the wrong form. */
export function readWords(words: string): number | undefined {
  let total = 0;
  let group = 0;
  let lastSize = Infinity;
  let lastValue = Infinity;
  for (const word of words.split(' ')) {
    const value = VALUES.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined && fitsAfter(lastValue, value)) {
      group += value;
      lastValue = value;
    } else if (scale && scale.size < lastSize && scale.fits(group === 0 ? 1 : group)) {
      total += (group === 0 ? 1 : group) * scale.size;
      group = 0;
      lastSize = scale.size;
      lastValue = Infinity;
    } else {
      return undefined;
    }
  }
  return total + group;
}

/** Hundreds, then tens, then ones; nothing follows a teen or a one. */
function fitsAfter(last: number, value: number): boolean {
  if (last === Infinity) return true;
  return value > 0 && (last >= 100 ? value < 100 : last >= 20 && value < 10);
}
