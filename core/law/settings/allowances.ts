/** Open readings of the cash allowances of social assistance (art. 37, 38, 106 u.p.s.). */
import { defineSetting } from './setting.ts';

/** Both allowances for the same months, while a disability ruling was awaited. */
export const permanentWhileWaiting = defineSetting({
  id: 'allowances.permanentWhileWaiting',
  title:
    'górna granica zasiłku stałego za miesiące, za które wypłacono zasiłek okresowy w oczekiwaniu na orzeczenie',
  why: 'Za te miesiące zasiłek okresowy wlicza się do dochodu, ale ustawa nie mówi, czy górna granica dotyczy samego zasiłku stałego, czy obu zasiłków razem. Drugie odczytanie daje niższy zasiłek stały.',
  basis: 'art. 37 ust. 2 pkt 1 w zw. z art. 106 ust. 9 u.p.s.',
  choices: {
    permanentAlone: 'górna granica dotyczy samego zasiłku stałego',
    bothTogether: 'oba zasiłki razem nie mogą przekroczyć górnej granicy zasiłku stałego',
  },
  fallback: 'permanentAlone',
});

/** Lowest amount against the difference to the criterion, when the difference is the smaller one. */
export const periodicFloor = defineSetting({
  id: 'allowances.periodicFloor',
  title: 'zasiłek okresowy, gdy do kryterium brakuje mniej, niż wynosi kwota najniższa',
  why: 'Zasiłek ustala się do wysokości różnicy między kryterium a dochodem (art. 38 ust. 2), ale nie może być niższy niż kwota najniższa (art. 38 ust. 4). Gdy różnica jest mniejsza, oba przepisy naraz nie mogą być spełnione.',
  basis: 'art. 38 ust. 2 i 4 u.p.s.',
  choices: {
    lowestAmount: 'przysługuje kwota najniższa z art. 38 ust. 4',
    difference: 'przysługuje różnica między kryterium a dochodem',
  },
  fallback: 'lowestAmount',
});
