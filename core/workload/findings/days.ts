/** Findings about sheets that have days: the grid of a worker's month and the list of cases. Made by those layouts. */
import { counted } from '../../polish/plural.ts';
import { defineFinding } from './definition.ts';
import { numberInText } from './number-in-text.ts';

export const countOnAbsence = defineFinding({
  code: 'count-on-absence',
  severity: 'warning',
  title: 'Zdarzenie w dniu nieobecności',
  message: (measure: string, day: number) =>
    `„${measure}” ma wartość w dniu ${day}., a tego dnia zaznaczono nieobecność. Wartość wliczono.`,
  advice: 'Sprawdź, czy zdarzenie wpisano we właściwym dniu i czy nieobecność jest prawdziwa.',
});

export const countOnFreeDay = defineFinding({
  code: 'count-on-free-day',
  severity: 'warning',
  title: 'Zdarzenie w niedzielę lub święto',
  message: (measure: string, day: number) =>
    `„${measure}” ma wartość w dniu ${day}., który jest niedzielą lub świętem. Wartość wliczono.`,
  advice: 'Sprawdź dzień i to, czy arkusz nie jest kopią innego miesiąca.',
});

export const dayNotInMonth = defineFinding({
  code: 'day-not-in-month',
  severity: 'error',
  title: 'Dzień, którego miesiąc nie ma',
  message: (day: number, length: number) =>
    `Wartość stoi w dniu ${day}., a ten miesiąc ma ${counted(length, ['dzień', 'dni', 'dni'])}. Wartości nie wliczono.`,
  advice: 'Przenieś wartość do właściwego dnia albo popraw miesiąc w nagłówku.',
});

export const rowsEmpty = defineFinding({
  code: 'rows-empty',
  severity: 'info',
  title: 'Puste wiersze',
  message: (measures: readonly string[]) =>
    `W arkuszu nie ma ani jednej wartości w wierszach: ${measures.map((name) => `„${name}”`).join(', ')}. Nie liczy się ich jako zera.`,
  advice: 'Jeżeli nic się nie zdarzyło, wpisz w wierszu 0; jeżeli miara nie dotyczy zespołu – „nd”.',
});

export const rowUnknown = defineFinding({
  code: 'row-unknown',
  severity: 'warning',
  title: 'Nieznany wiersz',
  message: (heading: string) => `Wiersza „${heading}” nie rozpoznano. Jego wartości nie wliczono.`,
  advice: 'Przywróć nazwę wiersza z wzoru zestawienia albo zgłoś nową miarę.',
});

export const rowRepeated = defineFinding({
  code: 'row-repeated',
  severity: 'error',
  title: 'Powtórzony wiersz',
  message: (measure: string, others: string) =>
    `Miara „${measure}” jest w kilku wierszach (${others}). Nie wiadomo, który jest właściwy, więc nie wliczono żadnego.`,
  advice: 'Zostaw jeden wiersz albo popraw nazwę drugiego.',
});

export const rowTotalDiffers = defineFinding({
  code: 'row-total-differs',
  severity: 'error',
  title: 'Suma wiersza niezgodna z dniami',
  message: (measure: string, typed: string, days: string) =>
    `W wierszu „${measure}” razem jest ${typed}, a dni dają ${days}. W zestawieniu zbiorczym jest ${days}.`,
  advice: 'Sprawdź formułę sumy i wartości w dniach.',
});

export const stateSummed = defineFinding({
  code: 'state-summed',
  severity: 'warning',
  title: 'Stan zsumowany po dniach',
  message: (measure: string, typed: string, last: string) =>
    `„${measure}” to stan, a razem ${typed} jest sumą dni. Przyjęto stan z ostatniego podanego dnia: ${last}.`,
  advice: 'Stanów się nie sumuje: w kolumnie „Razem” wpisz stan na koniec miesiąca.',
});

export const totalWithoutDays = defineFinding({
  code: 'total-without-days',
  severity: 'error',
  title: 'Suma bez dni',
  message: (measure: string, typed: string) =>
    `W wierszu „${measure}” razem jest ${typed}, a żaden dzień nie ma wartości. Wartości nie wliczono.`,
  advice: 'Wpisz wartości w dniach, w których zdarzenia były.',
});

export const rowTotalUnreadable = defineFinding({
  code: 'row-total-unreadable',
  severity: 'warning',
  title: 'Nieczytelna suma wiersza',
  message: (measure: string) =>
    `W wierszu „${measure}” sumy nie da się odczytać jako liczby, więc jej nie porównano.`,
  advice: 'Popraw formułę sumy.',
});

export const sheetTotalDiffers = defineFinding({
  code: 'sheet-total-differs',
  severity: 'warning',
  title: 'Suma pod tabelą niezgodna z wierszami',
  message: (typed: number) =>
    `Suma pod tabelą to ${numberInText(typed)}, a nie jest to suma wierszy powyżej. Do zestawienia zbiorczego jej nie wzięto.`,
  advice: 'Sprawdź, co sumuje formuła.',
});

export const presenceUnreadable = defineFinding({
  code: 'presence-unreadable',
  severity: 'warning',
  title: 'Nieczytelny wpis o obecności',
  message: (day: number) =>
    `W wierszu obecności wpisu w dniu ${day}. nie rozpoznano. Nie przyjęto ani obecności, ani nieobecności.`,
  advice: 'Wpisz 1 albo skrót nieobecności ze słownika.',
});

export const weekdaysContradict = defineFinding({
  code: 'weekdays-contradict',
  severity: 'warning',
  title: 'Dni tygodnia z innego miesiąca',
  message: (month: string) =>
    `Litery dni tygodnia nad tabelą nie zgadzają się z kalendarzem miesiąca: ${month}.`,
  advice: 'Sprawdź, czy arkusz nie jest kopią innego miesiąca i czy miesiąc w nagłówku jest właściwy.',
});
