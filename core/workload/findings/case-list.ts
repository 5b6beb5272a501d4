/** Findings about lists of cases. None repeats a text of the list: it may hold a client's name or the mark of a case. */
import { counted } from '../../polish/plural.ts';
import { defineFinding } from './definition.ts';

export const caseWithoutDate = defineFinding({
  code: 'case-without-date',
  severity: 'error',
  title: 'Czynność bez daty',
  message: (cause: string) => `Daty czynności nie da się odczytać. ${cause} Czynności nie wliczono.`,
  advice: 'Wpisz datę w postaci dzień.miesiąc.rok.',
});

export const caseDateUnlikely = defineFinding({
  code: 'case-date-unlikely',
  severity: 'error',
  title: 'Nieprawdopodobna data czynności',
  message: (year: number) =>
    `Rok ${year} nie może być rokiem czynności z tego wykazu. Czynności nie wliczono.`,
  advice: 'Popraw rok.',
});

export const caseWithoutKind = defineFinding({
  code: 'case-without-kind',
  severity: 'error',
  title: 'Czynność bez rodzaju',
  message: () => 'Nie podano rodzaju czynności. Czynności nie wliczono.',
  advice: 'Wpisz rodzaj czynności ze słownika miar.',
});

export const caseKindUnknown = defineFinding({
  code: 'case-kind-unknown',
  severity: 'error',
  title: 'Nieznany rodzaj czynności',
  message: () => 'Rodzaju czynności nie rozpoznano albo nie wystarcza on bez wyniku. Czynności nie wliczono.',
  advice:
    'Wpisz rodzaj ze słownika miar; przy decyzji podaj wynik (przyznająca, odmowna, inna), przy wywiadzie – czy jest nowy.',
});

export const caseWithoutWorker = defineFinding({
  code: 'case-without-worker',
  severity: 'error',
  title: 'Czynność bez pracownika',
  message: () => 'Nie podano pracownika. Czynności nie wliczono.',
  advice: 'Wpisz imię i nazwisko pracownika.',
});

export const caseRepeated = defineFinding({
  code: 'case-repeated',
  severity: 'warning',
  title: 'Czynność wpisana dwa razy',
  message: (row: number) =>
    `Czynność o tym samym znaku sprawy, dacie i rodzaju jest już w wierszu ${row}. Zespołowi policzono ją raz.`,
  advice: 'Usuń powtórzony wiersz; jeżeli to dwie czynności, różnicę pokaż w rodzaju lub dacie.',
});

export const caseOfSeveral = defineFinding({
  code: 'case-of-several',
  severity: 'info',
  title: 'Czynność kilku pracowników',
  message: (measure: string) =>
    `„${measure}” wykonało kilku pracowników. Policzono ją raz, zespołowi, a nie każdemu z nich.`,
  advice: 'Jeżeli czynność ma się liczyć jednej osobie, wpisz tylko ją.',
});

export const casesOfOtherMonth = defineFinding({
  code: 'cases-of-other-month',
  severity: 'warning',
  title: 'Czynności z innego miesiąca',
  message: (month: string, rows: number, named: string) =>
    `Wykaz jest za ${named}, a ${counted(rows, ['czynność jest', 'czynności są', 'czynności jest'])} za ${month}. Wliczono je do tamtego miesiąca.`,
  advice: 'Sprawdź daty; jeżeli tamten miesiąc oddano już osobno, usuń czynności z tego wykazu.',
});

export const tooManyCases = defineFinding({
  code: 'too-many-cases',
  severity: 'error',
  title: 'Za dużo wierszy',
  message: (most: number) =>
    `Wykaz ma więcej niż ${counted(most, ['wiersz', 'wiersze', 'wierszy'])}. Dalszych nie wczytano.`,
  advice: 'Podziel wykaz na miesiące.',
});
