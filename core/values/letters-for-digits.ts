/**
 * Letters that stand where digits should: scanned papers and hurried fingers give O for 0, l and I for 1. What they
 * stand for is a guess, so a reader that uses this answers "ambiguous". Called by readers of numbers and identifiers.
 */
import { LONGEST_TYPED } from './clean-text.ts';

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ O: '0', o: '0', О: '0', о: '0', l: '1', I: '1', '|': '1' }),
);

/** „1O0” as "100"; all other characters stay. Letters count only beside digits, so that words stay words; so do notes. */
export function withDigitsForLetters(text: string): string {
  if (text.length > LONGEST_TYPED) return text;
  return text.replace(/[OoОоlI|]*\d[\dOoОоlI|.,]*/g, (run) =>
    run.replace(/[OoОоlI|]/g, (sign) => LOOK_ALIKES.get(sign) ?? sign),
  );
}
