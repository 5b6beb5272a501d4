/**
 * The publication that a dated value of the law rests on, as a derivation names it in brackets: by `Derivation.dated`,
 * and where a table or a figure is named in the middle of a sentence.
 */
import type { DatedValue } from '../law/index.ts';

/** "Ustawa z 12.02.2010 … — Dz.U. 2010 poz. 229", or what the office gave as its source. */
export function citation({ origin, source }: DatedValue): string {
  return origin === 'office' ? `wartość wpisana przez urząd: ${source.title}` : source.title;
}
