/** Findings about what teams delivered for a period: what is lacking, replaced, contradictory, of which team or month. */
import { bounded } from '../bounded.ts';
import { counted } from '../../polish/plural.ts';
import { defineFinding } from './definition.ts';

export const monthNotDelivered = defineFinding({
  code: 'not-delivered',
  severity: 'error',
  title: 'Brak zestawienia',
  message: (team: string, month: string) =>
    `Nie ma zestawienia: „${team}”, ${month}. Brak nie jest liczony jako zero.`,
  advice: 'Poproś zespół o zestawienie i uruchom zbieranie ponownie.',
});

export const replacedByLater = defineFinding({
  code: 'replaced-by-later',
  severity: 'info',
  title: 'Zastąpione przez późniejszą wersję',
  message: (later: string, changes: number, examples: readonly string[]) =>
    `Liczy się ${later}. ${changesInWords(changes, examples)}`,
  advice: 'Sprawdź, czy to właściwa wersja; zbędną usuń z folderu.',
});

function changesInWords(changes: number, examples: readonly string[]): string {
  if (changes === 0) return 'Wszystkie wartości są takie same.';
  const more = changes > examples.length ? ' i inne' : '';
  const values = counted(changes, ['inna wartość', 'inne wartości', 'innych wartości']);
  return `Różnice: ${values}: ${examples.join('; ')}${more}.`;
}

export const sheetsDisagree = defineFinding({
  code: 'sheets-disagree',
  severity: 'warning',
  title: 'Arkusze zespołu podają różne liczby',
  message: (measure: string, here: string, there: string, taken: string) =>
    `Miara „${measure}”: tu ${here}, a w ${taken} – ${there}. Wliczono ${there}.`,
  advice: 'Ustal, która liczba jest właściwa, i popraw drugi arkusz.',
});

export const workerOnlyInOwnSheet = defineFinding({
  code: 'worker-only-in-own-sheet',
  severity: 'warning',
  title: 'Pracownika nie ma w tabeli zespołu',
  message: (taken: string) =>
    `Pracownik ma własny arkusz, a nie ma go w tabeli zespołu (${taken}). Wliczono go.`,
  advice: 'Dopisz pracownika do tabeli zespołu albo usuń jego arkusz.',
});

export const workerDeliveredTwice = defineFinding({
  code: 'delivered-twice',
  severity: 'error',
  title: 'Dwa różne zestawienia pracownika',
  message: (others: string) =>
    `Pracownik ma kilka różnych zestawień za ten miesiąc: ${others}. Nie wliczono żadnego.`,
  advice: 'Ustal, które jest właściwe, a pozostałe usuń z folderu.',
});

export const jointWithoutTeamRow = defineFinding({
  code: 'joint-without-team-row',
  severity: 'info',
  title: 'Wspólne czynności bez wiersza zespołu',
  message: (measures: readonly string[]) =>
    `Zestawienia nie podają osobno czynności, które kilka osób wykonało razem: ${measures.map((name) => `„${name}”`).join(', ')}. Dodano liczby pracowników, więc wspólna czynność liczy się u każdej z osób.`,
  advice:
    'Takie czynności wpisz raz w wierszu „Wspólnie (zespół)”, a nie w wierszach tych osób; jeżeli ich nie było, wpisz tam 0.',
});

export const teamOfOtherPeriod = defineFinding({
  code: 'team-not-in-period',
  severity: 'error',
  title: 'Zespół nie działa w tym miesiącu',
  message: (team: string, month: string) =>
    `Według listy zespołów w office.xlsx zespół ${bounded(team)} nie działa w miesiącu: ${month}. Zestawienia nie wliczono.`,
  advice: 'Sprawdź daty zespołu w office.xlsx, arkusz „Zespoły”.',
});

export const closedMonthChanged = defineFinding({
  code: 'closed-month-changed',
  severity: 'warning',
  title: 'Korekta zamkniętego miesiąca',
  message: (month: string, changes: number) =>
    `Miesiąc ${month} jest zamknięty, a pliki zespołu dają dziś ${counted(changes, ['inną sumę', 'inne sumy', 'innych sum'])}. W zestawieniu są liczby z dnia zamknięcia.`,
  advice: 'Zobacz różnice; jeżeli korekta jest słuszna, zamknij miesiąc ponownie.',
});

export const reportedUnknown = defineFinding({
  code: 'reported-unknown',
  severity: 'warning',
  title: 'Nieznana miara w sprawozdaniach',
  message: (measure: string) =>
    `W arkuszu „Sprawozdania” jest miara „${bounded(measure)}”, której Teczka nie zna. Nie porównano jej.`,
  advice: 'Wpisz nazwę miary tak jak w arkuszu „Dane”.',
});
