/**
 * Marks of cases and decisions as registers hold them: `MOPS.IPS.4207.1/2023`, `PS.1.431.3.3.2012.IJ-B`,
 * `008020/REJON 3/2023`, „III Nsm 123/24”. Offices follow patterns of their own, so a mark is described by its shape;
 * the usual shapes of a column are learnt by column-profile.ts. "5/2023" and "1.10" that Excel has turned into dates
 * are destroyed. The official form (§ 5 instrukcji kancelaryjnej, Dz.U. 2011 nr 14 poz. 67) is unit.class.number.year.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { monthFromName } from './month-names.ts';
import { saysNothing } from './nothing.ts';
import { certain, doubts } from './reading.ts';
import type { Reading } from './reading.ts';

export interface CaseMark {
  /** The mark with tidied spaces and hyphens. */
  readonly text: string;
  /** "A.A.0.0/R": letters A, digits 0, a year R, all other signs as they are. */
  readonly shape: string;
  readonly year?: number;
}

export type CaseMarkCause = 'empty' | 'no-mark' | 'date' | 'number' | 'short' | 'unusual' | 'too-long';

export interface CaseMarkHint {
  /** A number cell that Excel shows as a date. */
  readonly shownAsDate?: boolean | undefined;
  /** Shapes usual in the column. */
  readonly shapes?: ReadonlySet<string> | undefined;
}

const { ambiguous, unreadable, destroyed } = doubts<CaseMarkCause>({
  empty: 'Nie podano znaku sprawy.',
  'no-mark': 'Zamiast znaku sprawy wpisano, że go nie ma.',
  date: 'Excel zamienił znak sprawy na datę. Nadaj komórce format tekstowy i przepisz znak z akt.',
  number:
    'Znak sprawy jest przechowywany jako liczba, więc zera na końcu i początku mogły zniknąć. Nadaj komórce format tekstowy i przepisz znak z akt.',
  short: 'To może być skrócony znak sprawy. Sprawdź, czy nie brakuje początku.',
  unusual: 'Znak sprawy jest inny niż pozostałe w tej kolumnie. Sprawdź go.',
  'too-long': 'Tekst jest za długi jak na znak sprawy.',
});

/** What Excel shows of marks it took for dates: "maj.23", "10.sty", "sty-23", and the whole dates of an export. */
const SHOWN_DATE = /^(?:(\d{1,2})[.-](\p{L}{3,4})|(\p{L}{3,4})[.-](\d{2}))$/u;
const WHOLE_DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?: 00:00(?::00)?)?$/;
/** Typed into a cell without a text format, Excel would make dates of these. */
const LIKE_A_DATE = /^(?:\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{4})$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const SHORT_YEAR = /\/(\d{2})(?= ?(?:\p{L}|$))/u;

/** Reads the mark of a case. Never throws. */
export function readCaseMark(
  cell: string | number,
  { shownAsDate, shapes }: CaseMarkHint = {},
): Reading<CaseMark, CaseMarkCause> {
  if (typeof cell === 'number') return readNumberCell(cell, shownAsDate === true, shapes);
  if (cell.length > LONGEST_TYPED) return unreadable('too-long');
  const clean = cleanText(cell);
  if (clean === '') return unreadable('empty');
  if (saysNothing(clean)) return unreadable('no-mark');
  const shown = SHOWN_DATE.exec(clean);
  const month = shown?.[2] ?? shown?.[3];
  if (WHOLE_DATE.test(clean) || (month !== undefined && monthFromName(month) !== undefined)) {
    return destroyed('date');
  }
  const mark = caseMark(clean);
  if (shapes) return shapes.has(mark.shape) ? certain(mark) : ambiguous('unusual', [mark]);
  return LIKE_A_DATE.test(clean) || !/[/.\-\s]/.test(clean) ? ambiguous('short', [mark]) : certain(mark);
}

/** A whole number may be a running number; "1.10" as a number is 1.1, and a date is no mark at all. */
function readNumberCell(
  cell: number,
  shownAsDate: boolean,
  shapes: ReadonlySet<string> | undefined,
): Reading<CaseMark, CaseMarkCause> {
  if (shownAsDate) return destroyed('date');
  if (!Number.isInteger(cell)) return destroyed('number');
  const mark = caseMark(String(cell));
  return shapes?.has(mark.shape) === true ? certain(mark) : ambiguous('number', [mark]);
}

function caseMark(text: string): CaseMark {
  const years = text.match(YEAR) ?? [];
  const short = SHORT_YEAR.exec(text)?.[1];
  const written = years.at(-1) ?? (short === undefined ? undefined : `20${short}`);
  return { text, shape: caseShape(text), ...(written !== undefined && { year: Number(written) }) };
}

/** Shape of a cleaned mark, see CaseMark; case of letters and lengths of runs do not matter. */
export function caseShape(text: string): string {
  return text
    .replace(YEAR, '\u0000')
    .replace(/\d+/g, '0')
    .replace(/\p{L}+/gu, 'A')
    .replaceAll('\u0000', 'R');
}
