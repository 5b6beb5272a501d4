/**
 * A bank account that is none: destroyed by a number cell (Excel keeps fifteen of its 26 digits), cut, mistyped. Money
 * sent there goes astray or comes back, so nothing is repaired without the paper.
 */
import { defineProblemCheck, onlyCandidate } from './problem-check.ts';

export const ar03 = defineProblemCheck({
  id: 'AR-03',
  title: 'Numer rachunku jest zniszczony albo błędny',
  severity: 'error',
  advice: 'Przepisz numer rachunku z wniosku albo z umowy, w komórce o formacie tekstowym.',
  codes: [
    'account-number-cell',
    'account-scientific',
    'account-checksum',
    'account-length',
    'account-characters',
    'account-letters-for-digits',
    'account-two-numbers',
    'account-unknown-country',
  ],
  more: (judged) => ({
    ...onlyCandidate(judged),
    // It agrees with its check digits: only the country is not known.
    ...(judged.problem.code === 'account-unknown-country' && { severity: 'warning' }),
  }),
});
