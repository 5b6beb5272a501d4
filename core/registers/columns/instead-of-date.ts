/**
 * What people write where one day belongs: an end in words („do odwołania”, „3 m-ce”, „j.w.”), a whole period
 * („01.03-31.12.2023”, „od marca”). It is named, so that a clerk knows what to put in its place; no day is made of it.
 * Called by date.ts for texts that hold no single date.
 */
import { cleanText, LONGEST_TYPED } from '../../values/clean-text.ts';
import { candidatesOf } from '../../values/reading.ts';
import { namedEnd, type PeriodEnd } from '../../values/typed-end.ts';
import { readTypedPeriod } from '../../values/typed-period.ts';

const IN_WORDS = 'Zamiast daty opisano koniec słowami. Wpisz datę, a opis przenieś do uwag.';
const MESSAGES: Readonly<Record<PeriodEnd['kind'], string>> = {
  day: IN_WORDS,
  open: IN_WORDS,
  'until-revoked': IN_WORDS,
  'until-changed': IN_WORDS,
  ongoing: IN_WORDS,
  'education-end': IN_WORDS,
  'school-year-end': IN_WORDS,
  'not-given': IN_WORDS,
  'same-as-above': 'Zamiast daty jest znak powtórzenia z wiersza wyżej. Wpisz datę w tej komórce.',
  age: 'Zamiast daty opisano wiek osoby. Wpisz dzień, w którym go osiąga.',
  length: 'Zamiast daty końca wpisano, jak długo okres trwa. Wpisz ostatni dzień okresu.',
};
const PERIOD =
  'W komórce jest okres albo miesiąc, a nie jeden dzień. Wpisz dzień; początek i koniec mają osobne kolumny.';

/** Polish sentence; undefined where the text is neither. */
export function insteadOfDate(text: string): string | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const end = namedEnd(cleanText(text));
  if (end) return MESSAGES[end.kind];
  const period = readTypedPeriod(text);
  const isPeriod = period.kind !== 'unreadable' || (period.cause !== 'no-period' && period.cause !== 'empty');
  return isPeriod ? PERIOD : undefined;
}

/** Of a text with one whole date: Polish sentence where the rest of it makes a period with another end. */
export function periodInsteadOfDate(text: string): string | undefined {
  const hasTwoEnds = candidatesOf(readTypedPeriod(text)).some(
    ({ from, to }) => to.kind === 'day' && to.day > from,
  );
  return hasTwoEnds ? PERIOD : undefined;
}
