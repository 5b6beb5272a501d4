/**
 * Text reduced to what decides whether two writings mean the same: small Latin letters and digits, single spaces.
 * Used for headings (recognition/), lists of values and people's names (core/polish/person-name.ts).
 */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** „Imię\n(imiona)” and „IMIE IMIONA” both give "imie imiona". */
export function plainKey(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** By character code up to Latin Extended-A: a number of its plain small letter or digit, 0 for everything else. */
const WEIGHTS = Int32Array.from({ length: 0x180 }, (_, code) => {
  const key = plainKey(String.fromCharCode(code));
  const mixed = Math.imul(key.charCodeAt(0), 0x9e3779b1);
  return key === '' ? 0 : Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
});

/**
 * A number that is the same for all texts with the same plain key, whatever the order of their words; different texts
 * mostly differ. Twenty times cheaper than the key: finds the few rows whose keys are worth comparing.
 */
export function roughKey(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += WEIGHTS[text.charCodeAt(index)] ?? 0;
  return sum | 0;
}

/** A number that texts of the same characters in the same order share. */
export function textHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return hash | 0;
}
