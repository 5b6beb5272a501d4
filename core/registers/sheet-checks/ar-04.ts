/**
 * The mark of a case or the number of a document that Excel has turned into a date or a number: „5/2023”, „3-12”,
 * „1.10”. What was typed cannot be had back from the cell.
 */
import { defineProblemCheck } from './problem-check.ts';

export const ar04 = defineProblemCheck({
  id: 'AR-04',
  title: 'Excel zamienił znak sprawy lub numer dokumentu na datę albo liczbę',
  severity: 'error',
  advice: 'Nadaj kolumnie format tekstowy i przepisz znak lub numer z akt.',
  codes: ['case-number-date', 'case-number-number', 'document-date'],
});
