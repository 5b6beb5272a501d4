/** The Polish sentences of the screen „Rejestr” that count or name something. */
import { counted, plural, type Forms } from '../../../core/polish/plural.ts';
import { formatWhole } from '../../../core/values/digits.ts';
import { SEVERITIES, type CellText, type Finding, type Severity } from '../../../core/registers/index.ts';
import type { CellEntry } from '../../../core/workbooks/index.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** In the nominative. */
export const SEVERITY_FORMS: Readonly<Record<Severity, Forms>> = {
  error: ['błąd', 'błędy', 'błędów'],
  warning: ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'],
  info: ['informacja', 'informacje', 'informacji'],
};
/** „Został 1 błąd”, „zostało 1 ostrzeżenie”, „została 1 informacja”. */
const LEFT: Readonly<Record<Severity, Forms>> = {
  error: ['Został', 'Zostały', 'Zostało'],
  warning: ['Zostało', 'Zostały', 'Zostało'],
  info: ['Została', 'Zostały', 'Zostało'],
};
const IRREGULARITIES: Forms = ['nieprawidłowość', 'nieprawidłowości', 'nieprawidłowości'];
const GONE: Forms = ['Zniknęła', 'Zniknęły', 'Zniknęło'];
const COME: Forms = ['Przybyła', 'Przybyły', 'Przybyło'];
/** More cells than these are only counted. */
const CELLS_NAMED = 3;

export const ROWS: Forms = ['wiersz', 'wiersze', 'wierszy'];
export const CHECKS: Forms = ['kontrola', 'kontrole', 'kontroli'];
/** After „nie wykonano”. */
export const CHECKS_GENITIVE: Forms = ['kontroli', 'kontroli', 'kontroli'];
export const COLUMNS: Forms = ['kolumna', 'kolumny', 'kolumn'];
export const NOTES: Forms = ['uwaga', 'uwagi', 'uwag'];

/** „3 błędy i 2 ostrzeżenia”; empty when there is nothing. */
export function countsInWords(counts: Counts): string {
  return listed(
    SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      counted(counts[severity], SEVERITY_FORMS[severity]),
    ),
  );
}

/** „Zostały 3 błędy i 2 ostrzeżenia.” The verb goes with what stands next to it. */
export function leftInWords(counts: Counts): string {
  const first = SEVERITIES.find((severity) => counts[severity] > 0);
  if (first === undefined) return 'Nie ma już nieprawidłowości.';
  return `${plural(counts[first], LEFT[first])} ${countsInWords(counts)}.`;
}

/** „Są teraz 4 błędy i 2 ostrzeżenia.” */
export function nowInWords(counts: Counts): string {
  const first = SEVERITIES.find((severity) => counts[severity] > 0);
  if (first === undefined) return leftInWords(counts);
  return `${plural(counts[first], ['Jest', 'Są', 'Jest'])} teraz ${countsInWords(counts)}.`;
}

/** „W rejestrze są 4 błędy i 2 ostrzeżenia.” */
export function presentInWords(counts: Counts): string {
  const first = SEVERITIES.find((severity) => counts[severity] > 0);
  if (first === undefined) return 'W rejestrze nie ma nieprawidłowości.';
  return `W rejestrze ${plural(counts[first], ['jest', 'są', 'jest'])} ${countsInWords(counts)}.`;
}

export interface Difference {
  /** A1 addresses of the cells that were changed. */
  readonly changed: ReadonlySet<string>;
  /** A1 addresses of the entries that left the list. */
  readonly gone: readonly string[];
  /** A1 addresses of the entries that came into it. */
  readonly come: readonly string[];
}

/** What a change did to the list, and what is left: „Poprawiono C7. Został 1 błąd.” Empty when it did nothing. */
export function differenceInWords({ changed, gone, come }: Difference, counts: Counts): string {
  const sentences: string[] = [];
  if (gone.length > 0) {
    const mended = [...new Set(gone)].every((cell) => changed.has(cell));
    sentences.push(mended ? mendedInWords(gone) : `${someInWords(gone, GONE)}.`);
  }
  if (come.length > 0) sentences.push(`${someInWords(come, COME)}.`);
  if (sentences.length === 0) return '';
  // Of more than there was nothing is „left”.
  return [...sentences, come.length > 0 ? nowInWords(counts) : leftInWords(counts)].join(' ');
}

function mendedInWords(gone: readonly string[]): string {
  const cells = [...new Set(gone)];
  return cells.length <= CELLS_NAMED
    ? `Poprawiono ${listed(cells)}.`
    : `Poprawiono ${counted(cells.length, ['komórkę', 'komórki', 'komórek'])}.`;
}

/** „Zniknęły 2 nieprawidłowości (F65 i F119)”. */
function someInWords(cells: readonly string[], verb: Forms): string {
  const named = [...new Set(cells)];
  const names = named.length <= CELLS_NAMED ? ` (${listed(named)})` : '';
  return `${plural(cells.length, verb)} ${counted(cells.length, IRREGULARITIES)}${names}`;
}

/** What a correction makes of a cell, by the kind of its entry, where it looks the same before and after. */
const BECOMES: Readonly<Record<CellEntry['kind'], readonly [from: string, to: string]>> = {
  day: ['tekst', 'datę'],
  number: ['tekst', 'liczbę'],
  text: ['wpis', 'tekst'],
  empty: ['wpis', 'nic'],
};

/**
 * What a correction makes of a cell: before and after. Where both look the same, what they are is said: „tekst
 * „11.05.2020”” becomes „datę 11.05.2020”.
 * @param value what stands in the cell
 */
export function changeInWords(
  value: CellText | null,
  { value: { text }, entry }: NonNullable<Finding['fix']>,
): readonly [from: string, to: string] {
  if (value === null) return ['(puste)', text];
  if (value.text.trim() !== text) return [value.text, text];
  const [from, to] = BECOMES[entry.kind];
  return [`${from} „${value.text}”`, `${to} ${text}`];
}

/** What the button under a long group does. @param hidden entries not shown yet @param page how many it shows at once */
export function nextInWords(hidden: number, page: number): string {
  if (hidden === 1) return 'Pokaż ostatnią';
  if (hidden <= page) return `Pokaż pozostałe ${formatWhole(hidden)}`;
  return `Pokaż następne ${formatWhole(page)} z ${counted(hidden, ['pozostałej', 'pozostałych', 'pozostałych'])}`;
}

/** „A, B i C”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} i ${words.at(-1)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
