/**
 * Codes of absence that people write into cells meant for numbers: "UW", "L4", "szkol.", "del. 3". One dictionary, with
 * what each code means and whether it is an absence at all; codes with two meanings are asked about. Used wherever a
 * sheet of measures or a roster has a code in the place of a count.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { plainKey } from './plain-key.ts';
import { certain, doubts } from './reading.ts';
import type { Reading } from './reading.ts';

export type AbsenceKind = keyof typeof ABSENCES;

export interface Absence {
  readonly kind: AbsenceKind;
  /** Days or hours written beside the code; what they count is the column's matter. */
  readonly count?: number;
}

export type AbsenceCause = 'empty' | 'no-code' | 'two-meanings';

/** Polish names, and the codes in use, as plainKey gives them. */
export const ABSENCES = {
  'annual-leave': {
    title: 'urlop wypoczynkowy',
    codes: ['uw', 'u', 'url', 'urlop', 'urlop wyp', 'urlop wypoczynkowy'],
  },
  'leave-on-demand': {
    title: 'urlop na żądanie',
    codes: ['uz', 'unz', 'nz', 'na zadanie', 'urlop na zadanie'],
  },
  'additional-leave': { title: 'urlop dodatkowy', codes: ['ud', 'udod', 'urlop dodatkowy'] },
  'occasional-leave': {
    title: 'zwolnienie okolicznościowe',
    codes: ['uo', 'uok', 'okol', 'urlop okolicznosciowy'],
  },
  'unpaid-leave': { title: 'urlop bezpłatny', codes: ['ub', 'bezpl', 'urlop bezplatny'] },
  sickness: {
    title: 'zwolnienie lekarskie',
    codes: ['l4', 'ch', 'zl', 'chor', 'chorobowe', 'zwolnienie', 'zwolnienie lekarskie', 'zus zla'],
  },
  'child-care-days': {
    title: 'opieka nad dzieckiem (art. 188 Kodeksu pracy)',
    codes: ['op', 'opd', 'op188', 'opieka', 'op 188'],
  },
  'care-allowance': {
    title: 'opieka nad chorym członkiem rodziny',
    codes: ['op', 'zo', 'opieka', 'opieka zus'],
  },
  maternity: { title: 'urlop macierzyński', codes: ['um', 'mac', 'macierzynski', 'urlop macierzynski'] },
  parental: { title: 'urlop rodzicielski', codes: ['ur', 'rodz', 'rodzicielski', 'urlop rodzicielski'] },
  paternity: { title: 'urlop ojcowski', codes: ['uo', 'uoj', 'ojcowski', 'urlop ojcowski'] },
  childcare: {
    title: 'urlop wychowawczy',
    codes: ['uwych', 'uwy', 'wych', 'wychowawczy', 'urlop wychowawczy'],
  },
  training: { title: 'szkolenie', codes: ['sz', 'szk', 'szkol', 'szkolenie', 'kurs'] },
  'study-leave': { title: 'urlop szkoleniowy', codes: ['us', 'usz', 'urlop szkoleniowy'] },
  delegation: { title: 'delegacja', codes: ['del', 'deleg', 'delegacja', 'ps', 'podroz sluzbowa'] },
  'day-off': {
    title: 'dzień wolny za święto lub nadgodziny',
    codes: ['w', 'dw', 'ws', 'wn', 'wolne', 'odbior', 'odb'],
  },
  excused: { title: 'nieobecność usprawiedliwiona', codes: ['nu', 'usp'] },
  unexcused: { title: 'nieobecność nieusprawiedliwiona', codes: ['nn', 'nb'] },
  'remote-work': { title: 'praca zdalna', codes: ['pz', 'zd', 'zdalnie', 'zdalna', 'praca zdalna', 'ho'] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly codes: readonly string[] }>>;

const BY_CODE = new Map<string, AbsenceKind[]>();
for (const kind of Object.keys(ABSENCES) as AbsenceKind[]) {
  for (const code of ABSENCES[kind].codes) BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), kind]);
}
/** "UW 3", "UW/3", "3 dni UW", "UW (3)". */
const CODE_THEN_COUNT = /^(.*?\D|l4) (\d{1,3})(?: dni| d| h| godz)?$/;
const COUNT_THEN_CODE = /^(\d{1,3}) (?:dni |d |x )?(.+)$/;

const { ambiguous, unreadable } = doubts<AbsenceCause>({
  empty: 'Komórka jest pusta.',
  'no-code': 'W komórce nie ma znanego skrótu nieobecności.',
  'two-meanings': 'Skrót ma dwa znaczenia. Potwierdź, o którą nieobecność chodzi.',
});

/** Reads a code of absence, perhaps with a count. Case, dots and Polish diacritics do not matter. Never throws. */
export function readAbsence(text: string): Reading<Absence, AbsenceCause> {
  if (text.length > LONGEST_TYPED) return unreadable('no-code');
  const key = plainKey(cleanText(text));
  if (key === '') return unreadable(text.trim() === '' ? 'empty' : 'no-code');
  const [code, count] = BY_CODE.has(key) ? [key, undefined] : codeAndCount(key);
  const kinds = BY_CODE.get(code) ?? [];
  const absences = kinds.map((kind): Absence => (count === undefined ? { kind } : { kind, count }));
  const [only] = absences;
  if (only === undefined) return unreadable('no-code');
  return absences.length === 1 ? certain(only) : ambiguous('two-meanings', absences);
}

function codeAndCount(key: string): readonly [code: string, count: number | undefined] {
  const after = CODE_THEN_COUNT.exec(key);
  if (after) return [after[1] ?? '', Number(after[2])];
  const before = COUNT_THEN_CODE.exec(key);
  return before ? [before[2] ?? '', Number(before[1])] : [key, undefined];
}
