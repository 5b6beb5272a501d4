/**
 * Ends of periods as people type them: a date, „bezterminowo”, „do odwołania”, „do końca nauki”, „do uzyskania
 * pełnoletności”, „3 m-ce”, „j.w.”. The words are named, not reckoned: what they mean for a benefit is a matter of its
 * act. Used by typed-period.ts and by registers with ends of decisions.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import type { Day } from './day.ts';
import { repeatsAbove } from './ditto.ts';
import { plainKey } from './plain-key.ts';
import { certain, mapReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { readTypedDate } from './typed-date.ts';
import type { DateCause, DateHint } from './typed-date.ts';

export type PeriodEnd =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: NamedEnd }
  /** „do 18 r.ż.”, „do uzyskania pełnoletności”. */
  | { readonly kind: 'age'; readonly years: number }
  /** „3 m-ce”, „na 14 dni”. */
  | { readonly kind: 'length'; readonly count: number; readonly unit: LengthUnit };

/** `open`: for ever; `until-revoked`, `until-changed`; `ongoing`: lasts still; `same-as-above`; `not-given`: no end written. */
export type NamedEnd =
  | 'open'
  | 'until-revoked'
  | 'until-changed'
  | 'ongoing'
  | 'education-end'
  | 'school-year-end'
  | 'same-as-above'
  | 'not-given';

export type LengthUnit = 'day' | 'week' | 'month' | 'year';

/** As plainKey gives them. */
const NAMED: Readonly<Record<Exclude<NamedEnd, 'not-given' | 'same-as-above'>, readonly string[]>> = {
  open: [
    'bezterminowo',
    'bezterminowe',
    'bezterminowa',
    'bez terminu',
    'na stale',
    'stale',
    'na czas nieokreslony',
    'czas nieokreslony',
    'czas nieoznaczony',
    'na czas nieoznaczony',
  ],
  'until-revoked': ['do odwolania'],
  'until-changed': ['do zmiany', 'do czasu zmiany', 'do zmiany decyzji'],
  ongoing: ['nadal', 'do nadal', 'trwa', 'trwa nadal', 'obecnie', 'do chwili obecnej'],
  'education-end': [
    'do konca nauki',
    'do ukonczenia nauki',
    'do zakonczenia nauki',
    'do ukonczenia szkoly',
    'na czas nauki',
    'do czasu ukonczenia nauki',
  ],
  'school-year-end': ['do konca roku szkolnego', 'do zakonczenia roku szkolnego'],
};
const ENDS: ReadonlyMap<string, PeriodEnd> = new Map([
  ...Object.entries(NAMED).flatMap(([kind, words]) =>
    words.map((word): [string, PeriodEnd] => [word, { kind: kind as NamedEnd }]),
  ),
  ['pol roku', { kind: 'length', count: 6, unit: 'month' }],
]);
const ADULTHOOD = /^do (?:(?:uzyskania|osiagniecia|ukonczenia) )?pelnoletnosci$/;
const AGE =
  /^do (?:(?:uzyskania|osiagniecia|ukonczenia) )?(\d{1,2}) ?(?:r z|rz|roku zycia|lat|roku|urodzin)$/;
const LENGTH = /^(?:na |przez |okres |na okres )?(\d{1,3}) ?(\p{L}+(?: c[aey]?)?)$/u;
const UNITS: readonly (readonly [RegExp, LengthUnit])[] = [
  [/^(?:m c[ey]?|mc|mce|mcy|msc|mies|miesiac[ae]?|miesiecy)$/, 'month'],
  [/^(?:dni|dzien)$/, 'day'],
  [/^(?:tyg|tydzien|tygodnie|tygodni)$/, 'week'],
  [/^(?:rok|lata|lat)$/, 'year'],
];

/** Reads the end of a period. Never throws. */
export function readTypedEnd(text: string, hint: DateHint = {}): Reading<PeriodEnd, DateCause> {
  const named = text.length > LONGEST_TYPED ? undefined : namedEnd(cleanText(text));
  if (named) return certain(named);
  return mapReading(readTypedDate(text.replace(/^\s*do\s+/i, ''), hint), (day) => ({ kind: 'day', day }));
}

/** An end in words; undefined for dates and everything else. @param text cleaned */
export function namedEnd(text: string): PeriodEnd | undefined {
  if (repeatsAbove(text)) return { kind: 'same-as-above' };
  const key = plainKey(text);
  const known = ENDS.get(key);
  if (known) return known;
  if (ADULTHOOD.test(key)) return { kind: 'age', years: 18 };
  const age = AGE.exec(key)?.[1];
  if (age !== undefined) return { kind: 'age', years: Number(age) };
  const [, count = '', word = ''] = LENGTH.exec(key) ?? [];
  const unit = UNITS.find(([form]) => form.test(word))?.[1];
  return unit === undefined || Number(count) === 0
    ? undefined
    : { kind: 'length', count: Number(count), unit };
}
