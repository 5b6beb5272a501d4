/** The Polish sentences about recognised columns. Used by the form. */
import { counted, plural, type Forms } from '../../../../core/polish/plural.ts';
import { CERTAINTY_WORDS, WHY_WORDS, type ProposedColumn } from '../../../../core/registers/index.ts';
import { columnLetters } from '../../../../core/workbooks/index.ts';
import { COLUMNS } from '../words.ts';
import type { MappedColumn, MappingView, SheetColumn } from './mapping-view.ts';

const LOOKED_AT: Forms = ['do sprawdzenia', 'do sprawdzenia', 'do sprawdzenia'];

/** „Rozpoznano: 14 kolumn, 2 do sprawdzenia” */
export function recognisedInWords({ columns }: MappingView): string {
  const taken = columns.filter(({ taken: column }) => column !== undefined).length;
  const doubtful = columns.filter(({ isDoubtful }) => isDoubtful).length;
  const asked = doubtful === 0 ? '' : `, ${counted(doubtful, LOOKED_AT)}`;
  return `Rozpoznano: ${counted(taken, COLUMNS)}${asked}`;
}

/** Where a column comes from and how sure that is: „Pewne: zgodny nagłówek.” Empty where nothing is known of it. */
export function reasonInWords({ taken, absent, candidates }: MappedColumn): string {
  if (absent) return 'Wskazano, że tej kolumny nie ma w arkuszu.';
  if (taken?.contradiction !== undefined) {
    return `Niepewne: pod tym nagłówkiem są przede wszystkim ${taken.contradiction}.`;
  }
  if (taken) return `${certaintyInWords(taken)}.`;
  if (candidates.length === 0) return '';
  const named = candidates.map(({ column, header }) =>
    sheetColumnInWords({ letters: columnLetters(column), heading: header }),
  );
  return `Niepewne, więc nie użyto: może to być ${plural(named.length, ['kolumna', 'jedna z kolumn', 'jedna z kolumn'])} ${named.join('; ')}.`;
}

function certaintyInWords({ certainty, why }: ProposedColumn): string {
  if (why === 'chosen' || why === 'kept') return `Kolumna ${WHY_WORDS[why]}`;
  const sure = CERTAINTY_WORDS[certainty];
  return `${sure.charAt(0).toUpperCase()}${sure.slice(1)}: ${WHY_WORDS[why]}`;
}

/** „D: PESEL” */
export function sheetColumnInWords({ letters, heading }: Pick<SheetColumn, 'letters' | 'heading'>): string {
  return heading === '' ? `${letters} (bez nagłówka)` : `${letters}: ${heading}`;
}

/** What stands in the column that is chosen. */
export function samplesInWords(column: SheetColumn | undefined): string {
  if (!column) return '';
  if (column.samples.length === 0) return `W kolumnie ${column.letters} nic nie ma.`;
  return `W kolumnie ${column.letters} jest np.: ${column.samples.join('; ')}.`;
}

/** @param titles of the register's columns for which one column of the sheet is chosen */
export function doubledInWords(letters: string, titles: readonly string[]): string {
  return `Kolumnę ${letters} wskazano kilka razy: ${titles.map((title) => `„${title}”`).join(', ')}. Wybierz dla każdej inną.`;
}
