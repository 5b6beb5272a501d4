/** What the reader of a pasted table finds by itself: cells that are no band or tell no fee. Called by read.ts. */
import type { FeeFault } from '../../law/council-tables/words/fee.ts';
import type { FigureUnit } from '../../law/council-tables/words/figures.ts';
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

/** How edges without a unit were read. */
export const ASSUMED_UNITS: Readonly<Record<FigureUnit, (place: Place) => TableFinding>> = {
  money: assumedUnit('złote, bo są za duże na procenty albo równe kryterium dochodowemu', '841,20 zł'),
  percent: assumedUnit('procenty kryterium dochodowego', '150%'),
};

function assumedUnit(read: string, example: string): (place: Place) => TableFinding {
  return (place) => ({
    code: 'assumed-unit',
    severity: 'info',
    message: `Granice progów nie mają jednostki: w całej tabeli przyjęto ${read}.`,
    advice: `Napisz jednostkę w nagłówku albo przy liczbach, na przykład „${example}”.`,
    place,
  });
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
