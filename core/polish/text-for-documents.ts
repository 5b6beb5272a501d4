/**
 * Typography of Polish documents: no-break spaces where a line must not break, that is after one-letter words,
 * between a number and its unit and inside references to law ("art. 80 ust. 1"). Used for the sentences of decisions
 * (core/decisions); names and addresses stay as they were given.
 */
import { NBSP } from '../values/digits.ts';

/** One-letter words, several in a row too: "w domu", "a i w". Each pattern has what stands before, and what is bound. */
const ONE_LETTER_WORDS = /(^|[\s(„])((?:[aiouwz][ \u00a0])+)(?=\S)/gi;
/** A number and what it counts: "5 zł", "2026 r.", "14 dni", "70 %". */
const UNIT = /(\d)( )(?=(?:zł|gr|r\.|%|‰|dni|dnia|lat|mies\.|godz\.|etatu)(?![\p{L}\d]))/gu;
/** Groups of digits of one number: "1 002,00". */
const DIGIT_GROUPS = /(^|\D)(\d{1,3}(?:[ \u00a0]\d{3})+)(?!\d)/g;
/** References: "art. 80", "ust. 1", "pkt 2", "§ 3", "Dz.U. poz. 177", "nr 5". */
const REFERENCE =
  /(^|[\s(„])((?:(?:art\.|ust\.|pkt|lit\.|poz\.|[Nn]r|§|Dz\.\s?U\.)[ \u00a0])+)(?=[\p{L}\d])/gu;

/** The same text with ordinary spaces made no-break ones where a line must not break; applying it twice changes nothing. */
export function withNoBreakSpaces(text: string): string {
  return [ONE_LETTER_WORDS, UNIT, DIGIT_GROUPS, REFERENCE].reduce(
    (result, pattern) =>
      result.replace(pattern, (_, before: string, bound: string) => before + bound.replace(/ /g, NBSP)),
    text,
  );
}
