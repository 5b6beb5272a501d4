/** Findings about numbers that may be right and seldom are: they warn, the numbers count all the same. */
import { counted } from '../../polish/plural.ts';
import { numberInText } from './number-in-text.ts';
import { defineFinding } from './definition.ts';

const ASK = 'Zapytaj zespół; jeżeli liczba jest prawdziwa, nic nie rób.';
const CELLS = ['komórka', 'komórki', 'komórek'] as const;

export const interviewsMany = defineFinding({
  code: 'interviews-many',
  severity: 'warning',
  title: 'Bardzo dużo wywiadów',
  message: (count: number, most: number) =>
    `Wywiadów w miesiącu: ${count}, a rzadko bywa ich więcej niż ${most} na pracownika.`,
  advice: ASK,
});

export const interviewsNone = defineFinding({
  code: 'interviews-none',
  severity: 'warning',
  title: 'Ani jednego wywiadu',
  message: () => 'Pracownik był w pracy cały miesiąc i nie ma ani jednego wywiadu.',
  advice: ASK,
});

export const decisionsMany = defineFinding({
  code: 'decisions-many',
  severity: 'warning',
  title: 'Dużo decyzji na mało wywiadów',
  message: (decisions: number, interviews: number, times: number) =>
    `Projektów decyzji: ${decisions}, wywiadów: ${interviews} – ponad ${times} razy mniej.`,
  advice: ASK,
});

export const ratioJump = defineFinding({
  code: 'ratio-jump',
  severity: 'warning',
  title: 'Skok liczby środowisk na etat',
  message: (before: number, now: number) =>
    `Środowisk na etat było miesiąc wcześniej ${numberInText(before)}, jest ${numberInText(now)}.`,
  advice: 'Sprawdź liczbę środowisk i etaty.',
});

export const sameForAll = defineFinding({
  code: 'same-for-all',
  severity: 'warning',
  title: 'Ta sama liczba u wszystkich',
  message: (measure: string, value: number, workers: number) =>
    `Miara „${measure}”: każdy z pracowników (${workers}) ma ${numberInText(value)}.`,
  advice: ASK,
});

export const balanceBroken = defineFinding({
  code: 'balance-broken',
  severity: 'warning',
  title: 'Bilans się nie zgadza',
  message: (of: string, expected: number, given: number) =>
    `Bilans ${of}: ze stanu na początku, przybyłych i ubyłych wynika ${numberInText(expected)}, a podano ${numberInText(given)}.`,
  advice: 'Sprawdź stan na początek i na koniec miesiąca oraz liczby przybyłych i ubyłych.',
});

export const openingDiffers = defineFinding({
  code: 'opening-differs',
  severity: 'warning',
  title: 'Stan początkowy inny niż końcowy',
  message: (of: string, before: number, opening: number) =>
    `Bilans ${of}: poprzedni miesiąc kończy się na ${before}, a ten zaczyna od ${opening}.`,
  advice: 'Popraw stan początkowy albo stan na koniec poprzedniego miesiąca.',
});

export const partExceeds = defineFinding({
  code: 'part-exceeds',
  severity: 'warning',
  title: 'Część większa niż całość',
  message: (part: string, value: number, whole: number) =>
    `Miara „${part}” to ${value}, a całość, której jest częścią – ${whole}.`,
  advice: 'Popraw jedną z tych liczb.',
});

export const copiedMonth = defineFinding({
  code: 'copied-month',
  severity: 'warning',
  title: 'Liczby jak miesiąc wcześniej',
  message: (same: number, compared: number, before: string) =>
    `Takie same liczby jak za ${before} ma ${counted(same, CELLS)} z ${compared}. Zestawienie mogło zostać przepisane.`,
  advice: 'Poproś zespół o liczby za ten miesiąc.',
});

export const copiedTeam = defineFinding({
  code: 'copied-team',
  severity: 'warning',
  title: 'Liczby jak w innym zespole',
  message: (other: string) => `Wszystkie liczby są takie same jak w zespole ${other}.`,
  advice: 'Sprawdź, czy to zestawienie właściwego zespołu.',
});
