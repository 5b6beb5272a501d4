/** Findings about one cell of a team sheet, and about a worker's row. Made by the layouts. */
import { defineFinding } from './definition.ts';
import { numberInText } from './number-in-text.ts';

const TYPE_A_NUMBER =
  'Wpisz liczbę; jeżeli nic się nie zdarzyło – 0, jeżeli miara nie dotyczy zespołu – „nd”.';

export const valueEmpty = defineFinding({
  code: 'value-empty',
  severity: 'info',
  title: 'Pusta komórka',
  message: (measure: string) => `Brak wartości „${measure}”. Pustej komórki nie liczy się jako zero.`,
  advice: TYPE_A_NUMBER,
});

export const workerEmpty = defineFinding({
  code: 'worker-empty',
  severity: 'warning',
  title: 'Pusty wiersz pracownika',
  message: () => 'W wierszu pracownika nie ma ani jednej wartości. Nie liczy się go jako zer.',
  advice: 'Uzupełnij wiersz albo usuń pracownika z zestawienia.',
});

export const valueIsText = defineFinding({
  code: 'value-is-text',
  severity: 'error',
  title: 'Tekst zamiast liczby',
  message: (measure: string, shown: string | undefined) =>
    `Miara „${measure}”: zamiast liczby jest ${shown === undefined ? 'tekst' : `„${shown}”`}. Wartości nie wliczono.`,
  advice: TYPE_A_NUMBER,
});

export const numberAsText = defineFinding({
  code: 'number-as-text',
  severity: 'warning',
  title: 'Liczba zapisana jako tekst',
  message: (measure: string, value: number) =>
    `Miara „${measure}”: liczba ${numberInText(value)} jest zapisana jako tekst, więc Excel jej nie sumuje. Tu ją wliczono.`,
  advice: 'Zmień format komórki na liczbowy i wpisz liczbę jeszcze raz.',
});

export const valueIsDash = defineFinding({
  code: 'value-is-dash',
  severity: 'warning',
  title: 'Kreska zamiast liczby',
  message: (measure: string) =>
    `Miara „${measure}”: jest kreska: nie wiadomo, czy to zero, brak danych, czy „nie dotyczy”. Przyjęto brak danych.`,
  advice: TYPE_A_NUMBER,
});

export const valueIsError = defineFinding({
  code: 'value-is-error',
  severity: 'error',
  title: 'Błąd formuły',
  message: (measure: string, error: string) =>
    `Miara „${measure}”: formuła daje błąd ${error}. Wartości nie wliczono.`,
  advice: 'Popraw formułę albo wpisz liczbę.',
});

export const valueIsDate = defineFinding({
  code: 'value-is-date',
  severity: 'error',
  title: 'Data zamiast liczby',
  message: (measure: string) =>
    `Miara „${measure}”: jest data – Excel mógł zamienić na nią wpis taki jak „5/2” lub „1.10”. Wartości nie wliczono.`,
  advice: 'Zmień format komórki na liczbowy i wpisz liczbę jeszcze raz.',
});

export const valueImpossible = defineFinding({
  code: 'value-impossible',
  severity: 'error',
  title: 'Niemożliwa liczba',
  message: (measure: string, value: number, expected: string) =>
    `Miara „${measure}”: jest ${numberInText(value)}, a możliwa jest ${expected}. Wartości nie wliczono.`,
  advice: 'Popraw liczbę.',
});

export const absenceTooLong = defineFinding({
  code: 'absence-too-long',
  severity: 'error',
  title: 'Więcej dni nieobecności niż dni roboczych',
  message: (absent: number, working: number) =>
    `Dni nieobecności: ${numberInText(absent)}, a dni roboczych w miesiącu: ${working}. Wskaźniki na dzień przepracowany policzono bez tej osoby.`,
  advice: 'Wpisz dni robocze, w których pracownika nie było, bez sobót, niedziel i świąt.',
});

export const fteUnreadable = defineFinding({
  code: 'fte-unreadable',
  severity: 'warning',
  title: 'Nieczytelny etat',
  message: () => 'Etatu nie da się odczytać jako liczby większej od 0 i nie większej niż 2.',
  advice: 'Wpisz etat liczbą, na przykład 1 albo 0,5.',
});

export const fteEmpty = defineFinding({
  code: 'fte-empty',
  severity: 'info',
  title: 'Brak etatu',
  message: () => 'Nie podano etatu pracownika. Wskaźniki na etat policzono bez tej osoby.',
  advice: 'Wpisz etat liczbą, na przykład 1 albo 0,5.',
});

export const workerUnnamed = defineFinding({
  code: 'worker-unnamed',
  severity: 'error',
  title: 'Wiersz bez pracownika',
  message: () => 'Wiersz ma wartości, ale nie ma w nim pracownika. Wliczono go jako wiersz bez nazwiska.',
  advice: 'Wpisz pracownika albo usuń wiersz, jeżeli to pozostałość.',
});

export const workerRepeated = defineFinding({
  code: 'worker-repeated',
  severity: 'warning',
  title: 'Pracownik dwa razy',
  message: (firstCell: string) => `Ten sam pracownik jest już w komórce ${firstCell}. Wliczono oba wiersze.`,
  advice: 'Sprawdź, czy to dwie osoby, czy jeden wiersz wpisano dwa razy.',
});

export const rowIgnored = defineFinding({
  code: 'row-ignored',
  severity: 'info',
  title: 'Wiersz pominięty',
  message: () => 'Wiersz nie ma wartości ani etatu; potraktowano go jako nagłówek lub uwagę.',
  advice: 'Jeżeli to pracownik, uzupełnij jego dane.',
});
