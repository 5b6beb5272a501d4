/** Words with which rows begin that sum, sign or explain a list. Called by data-rows.ts and identity.ts. */
import { plainKey } from '../../values/plain-key.ts';

/** First words of a row that sums or explains; they are surnames too. */
const TOTAL = /^(?:razem|ogolem|lacznie|suma|w tym|legenda|uwaga)\b|^objasnien/;
/** What signs, counts and dates a list. */
const SIGNATURE =
  /^(?:sporzadzi|zatwierdzi|sprawdzi|opracowa|przygotowa)(?:l|la|lo|no)\b|^(?:liczba dzieci|stan na dzien)\b/;
/** Every text that plainKey reduces to the beginning of one of them: spares reducing each name. */
const MAY_BE_EITHER = /^[^\p{L}\p{N}]*(?:raz|og|[lł][aąe]|su|w\s|uw|ob|sp|za|op|pr|po|li|st)/iu;
/** So much of a text decides. */
const BEGINNING = 60;

export type NoDataWord = 'total' | 'signature';

/** @param text as it stands in the cell */
export function noDataWord(text: string): NoDataWord | undefined {
  const beginning = text.slice(0, BEGINNING);
  if (!MAY_BE_EITHER.test(beginning)) return undefined;
  const key = plainKey(beginning);
  if (SIGNATURE.test(key)) return 'signature';
  return TOTAL.test(key) ? 'total' : undefined;
}
