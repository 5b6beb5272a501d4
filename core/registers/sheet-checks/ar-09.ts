/** A word that is not among those of its column: what it means for the rules is not known, so no check uses it. */
import { defineProblemCheck } from './problem-check.ts';

export const ar09 = defineProblemCheck({
  id: 'AR-09',
  title: 'Słowo spoza listy wartości kolumny',
  severity: 'warning',
  advice: 'Wybierz jedną z wymienionych wartości, a dopisek przenieś do uwag.',
  codes: ['unknown-choice'],
});
