/**
 * A cell of amounts that holds no amount, or one with several meanings: „1.402”, „od 30 do 120 zł”, „70%”, „1O0”, more
 * than two decimals, a date that was typed as „12.05”. No calculation uses it.
 */
import { defineProblemCheck, onlyCandidate } from './problem-check.ts';

export const ar08 = defineProblemCheck({
  id: 'AR-08',
  title: 'Kwota nieczytelna albo niejednoznaczna',
  severity: 'error',
  advice: 'Wpisz jedną kwotę jako liczbę, z groszami po przecinku.',
  codes: ['not-an-amount', 'unclear-amount', 'amount-date'],
  more: onlyCandidate,
});
