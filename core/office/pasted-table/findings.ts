/** What the reader of a pasted table finds by itself: cells that are no band or tell no fee. Called by read.ts. */
import type { FeeFault } from '../../law/council-tables/words/fee.ts';
import type { TableFinding } from '../../law/index.ts';
import type { Place } from '../../values/errors.ts';

export function unreadableBand(place: Place): TableFinding {
  return {
    code: 'unreadable',
    severity: 'error',
    message: 'Z komórki nie wynika, jakiego dochodu dotyczy wiersz.',
    advice: 'Napisz granice progu, na przykład „powyżej 100% do 150%”.',
    place,
  };
}

export const FEE_FINDINGS: Readonly<Record<FeeFault, (place: Place) => TableFinding>> = {
  range: (place) => ({
    code: 'fee-range',
    severity: 'error',
    message: 'W komórce jest zakres zamiast opłaty: z tabeli nie wynika, ile wynosi opłata.',
    advice: 'Uchwała musi podawać w progu jedną kwotę albo jeden procent; wymaga zmiany.',
    place,
  }),
  empty: (place) => ({
    code: 'missing-fee',
    severity: 'error',
    message: 'W komórce brakuje opłaty.',
    advice: 'Wpisz opłatę z uchwały; gdy usługa jest bezpłatna, wpisz 0 albo „bezpłatnie”.',
    place,
  }),
  unreadable: (place) => ({
    code: 'fee-unreadable',
    severity: 'error',
    message: 'Z komórki nie wynika jedna opłata.',
    advice: 'Napisz ją jedną liczbą, na przykład „10%” albo „6,00 zł”.',
    place,
  }),
};
