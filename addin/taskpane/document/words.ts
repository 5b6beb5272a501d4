/** The Polish sentences of the screen „Dokument” that count something. */
import { counted, plural, type Forms } from '../../../core/polish/plural.ts';

const FIELDS: Forms = ['pole', 'pola', 'pól'];
const EMPTY_FIELDS: Forms = ['puste pole', 'puste pola', 'pustych pól'];

/** „Dokument ma 24 pola, w tym 3 puste.” */
export function fieldsInWords(count: number, empty: number): string {
  const fields = `Dokument ma ${counted(count, FIELDS)}`;
  if (empty === 0) return `${fields}, żadne nie jest puste.`;
  if (empty === count) return `${fields}, ${plural(count, ['puste', 'wszystkie puste', 'wszystkie puste'])}.`;
  return `${fields}, w tym ${counted(empty, ['puste', 'puste', 'pustych'])}.`;
}

/** „Zostały 2 puste pola.” */
export function emptyLeftInWords(empty: number): string {
  if (empty === 0) return 'Nie ma już pustych pól.';
  return `${plural(empty, ['Zostało', 'Zostały', 'Zostało'])} ${counted(empty, EMPTY_FIELDS)}.`;
}

/** „Pokazano 3 puste pola.” */
export function shownInWords(count: number, onlyEmpty: boolean): string {
  return `Pokazano ${counted(count, onlyEmpty ? EMPTY_FIELDS : FIELDS)}.`;
}
