/**
 * Findings about cells in which something else than a plain number was typed. What has one meaning is counted and named;
 * what has two, or is only about right, is named and not counted. Never the reason of an absence. Made by
 * layouts/number-cell.ts.
 */
import { defineFinding } from './definition.ts';

const TYPE_A_NUMBER =
  'Wpisz liczbę; jeżeli nic się nie zdarzyło – 0, jeżeli miara nie dotyczy zespołu – „nd”.';

/** @see numberNotPlain: what stands in the cell, in Polish */
export const NOT_PLAIN = {
  sum: 'zamiast liczby jest działanie',
  tally: 'zamiast liczby są kreski',
  footnote: 'przy liczbie jest odsyłacz',
  unit: 'przy liczbie jest jednostka',
} as const;

export const numberNotPlain = defineFinding({
  code: 'number-not-plain',
  severity: 'warning',
  title: 'Liczba z dodatkiem',
  message: (measure: string, what: string, shown: string) =>
    `Miara „${measure}”: ${what}, więc Excel jej nie sumuje. Wliczono ${shown}.`,
  advice: 'Wpisz samą liczbę; objaśnienie przenieś do uwag.',
});

export const numberApproximate = defineFinding({
  code: 'number-approximate',
  severity: 'error',
  title: 'Liczba przybliżona',
  message: (measure: string) => `Miara „${measure}”: liczba jest przybliżona. Wartości nie wliczono.`,
  advice: 'Ustal dokładną liczbę i wpisz ją.',
});

export const numberUnclear = defineFinding({
  code: 'number-unclear',
  severity: 'error',
  title: 'Niepewna liczba',
  message: (measure: string, why: string) =>
    `Miara „${measure}”: ${why.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())} Wartości nie wliczono.`,
  advice: TYPE_A_NUMBER,
});

export const valueInWords = defineFinding({
  code: 'value-in-words',
  severity: 'warning',
  title: 'Słowa zamiast liczby',
  message: (measure: string) =>
    `Miara „${measure}”: wpisano słowa takie jak „brak”, „b/d” albo „bez zmian”. Przyjęto brak danych, a nie zero.`,
  advice: TYPE_A_NUMBER,
});

export const absenceInNumber = defineFinding({
  code: 'absence-in-number',
  severity: 'error',
  title: 'Nieobecność zamiast liczby',
  message: (measure: string) =>
    `Miara „${measure}”: zamiast liczby jest skrót nieobecności. Wartości nie wliczono.`,
  advice:
    'Wpisz liczbę; jeżeli w miesiącu nic nie zrobiono – 0. Dni nieobecności wpisz w ich kolumnie, bez powodu.',
});

export const absenceWithReason = defineFinding({
  code: 'absence-with-reason',
  severity: 'warning',
  title: 'Powód nieobecności',
  message: () => 'Przy liczbie dni nieobecności jest jej powód. Wliczono samą liczbę.',
  advice: 'Wpisz samą liczbę dni: zestawienie nie potrzebuje powodu nieobecności.',
});

export const amountImpossible = defineFinding({
  code: 'amount-impossible',
  severity: 'error',
  title: 'Niemożliwa kwota',
  message: (measure: string, shown: string, expected: string) =>
    `Miara „${measure}”: jest ${shown}, a możliwa jest ${expected}. Kwoty nie wliczono.`,
  advice: 'Popraw kwotę; wpisz ją w złotych.',
});
