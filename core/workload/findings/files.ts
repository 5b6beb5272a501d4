/** Findings about whole files and teams: what was not taken into the consolidated workbook, and why. */
import { defineFinding } from './definition.ts';

export const fileUnreadable = defineFinding({
  code: 'file-unreadable',
  severity: 'error',
  title: 'Pliku nie da się odczytać',
  message: (cause: string) => cause,
  advice: 'Popraw plik albo poproś zespół o nowy.',
});

export const layoutUnknown = defineFinding({
  code: 'layout-unknown',
  severity: 'error',
  title: 'Nieznany układ',
  message: (known: string) => `W pliku nie ma arkusza o znanym układzie (${known}).`,
  advice: 'Sprawdź, czy to zestawienie z obciążenia pracą; przywróć nagłówki z wzoru.',
});

export const notTeamSheet = defineFinding({
  code: 'not-team-sheet',
  severity: 'warning',
  title: 'Skoroszyt, który nie jest zestawieniem',
  message: () => 'Nazwa nie wskazuje zespołu i w pliku nie ma arkusza o układzie zestawienia. Pominięto go.',
  advice: 'Jeżeli to zestawienie zespołu, przywróć nagłówki z wzoru; w przeciwnym razie przenieś plik.',
});

export const noWorkers = defineFinding({
  code: 'no-workers',
  severity: 'error',
  title: 'Brak pracowników',
  message: () =>
    'W zestawieniu nie ma ani jednego wiersza pracownika. Nie wliczono go i nie liczy się go jako zero.',
  advice: 'Poproś zespół o wypełnione zestawienie i uruchom zbieranie ponownie.',
});

export const teamUnknown = defineFinding({
  code: 'team-unknown',
  severity: 'error',
  title: 'Nie wiadomo, który zespół',
  message: () => 'Ani nagłówek, ani nazwa arkusza, ani nazwa pliku nie wskazuje zespołu z listy urzędu.',
  advice: 'Wpisz zespół w nagłówku tak jak w pliku office.xlsx, arkusz „Zespoły”.',
});

export const monthUnknown = defineFinding({
  code: 'month-unknown',
  severity: 'error',
  title: 'Nie wiadomo, który miesiąc',
  message: () => 'Ani nagłówek, ani nazwa arkusza, ani nazwa pliku nie wskazuje miesiąca i roku.',
  advice: 'Wpisz w nagłówku miesiąc i rok, na przykład „Miesiąc: kwiecień 2026 r.”.',
});

export const otherMonth = defineFinding({
  code: 'other-month',
  severity: 'error',
  title: 'Zestawienie za inny miesiąc',
  message: (found: string, asked: string) =>
    `Zestawienie jest za ${found}, a zbierany jest ${asked}. Nie wliczono go.`,
  advice: 'Poproś zespół o zestawienie za właściwy miesiąc albo popraw nagłówek.',
});

export const deliveredTwice = defineFinding({
  code: 'delivered-twice',
  severity: 'error',
  title: 'Dwa różne zestawienia zespołu',
  message: (others: string) =>
    `Zespół ma kilka różnych zestawień za ten miesiąc: ${others}. Nie wliczono żadnego.`,
  advice: 'Ustal, które jest właściwe, a pozostałe usuń z folderu.',
});

export const deliveredAgain = defineFinding({
  code: 'delivered-again',
  severity: 'info',
  title: 'To samo zestawienie drugi raz',
  message: (taken: string) => `Plik ma te same dane co ${taken}. Wliczono je raz.`,
  advice: 'Usuń zbędną kopię.',
});

export const fileSkipped = defineFinding({
  code: 'file-skipped',
  severity: 'info',
  title: 'Plik pominięty',
  message: (reason: string) => `Pliku nie czytano: ${reason}.`,
  advice: 'Jeżeli to zestawienie zespołu, zapisz je pod zwykłą nazwą.',
});
