/** Findings about the columns, totals and headings of a team sheet. */
import { bounded } from '../bounded.ts';
import { defineFinding } from './definition.ts';

export const columnUnknown = defineFinding({
  code: 'column-unknown',
  severity: 'warning',
  title: 'Nieznana kolumna',
  message: (heading: string) => `Kolumny „${heading}” nie rozpoznano. Jej wartości nie wliczono.`,
  advice: 'Przywróć nagłówek z wzoru zestawienia albo zgłoś nową miarę.',
});

export const columnRepeated = defineFinding({
  code: 'column-repeated',
  severity: 'error',
  title: 'Powtórzona kolumna',
  message: (measure: string, others: string) =>
    `Miara „${measure}” jest w kilku kolumnach (${others}). Nie wiadomo, która jest właściwa, więc nie wliczono żadnej.`,
  advice: 'Zostaw jedną kolumnę albo popraw nagłówek drugiej.',
});

export const columnsMissing = defineFinding({
  code: 'columns-missing',
  severity: 'warning',
  title: 'Brak kolumn',
  message: (measures: readonly string[]) =>
    `W zestawieniu nie ma kolumn: ${measures.map((name) => `„${name}”`).join(', ')}. Nie liczy się ich jako zera.`,
  advice: 'Dodaj kolumny z wzoru; jeżeli miara nie dotyczy zespołu, wpisz w niej „nd”.',
});

export const tooManyWorkers = defineFinding({
  code: 'too-many-workers',
  severity: 'error',
  title: 'Za dużo wierszy',
  message: (most: number) => `Arkusz ma więcej niż ${most} wierszy z pracownikami. Dalszych nie wczytano.`,
  advice: 'Sprawdź, czy to zestawienie jednego zespołu; usuń powielone wiersze.',
});

export const totalDiffers = defineFinding({
  code: 'total-differs',
  severity: 'error',
  title: 'Suma niezgodna ze składnikami',
  message: (measure: string, typed: string, sum: string) =>
    `Suma „${measure}” to ${typed}, a jej składniki dają ${sum}. W zestawieniu zbiorczym jest ${sum}.`,
  advice: 'Sprawdź formułę sumy i wartości, które sumuje.',
});

/** Programs other than Excel often save formulas without what they give. */
export const totalsUncounted = defineFinding({
  code: 'totals-uncounted',
  severity: 'info',
  title: 'Sumy bez obliczonych wyników',
  message: () =>
    'Formuły w wierszu sum nie mają zapisanych wyników, więc sum nie porównano. Liczby pracowników wliczono.',
  advice: 'Otwórz plik w Excelu i zapisz go, żeby formuły się przeliczyły.',
});

export const totalUnreadable = defineFinding({
  code: 'total-unreadable',
  severity: 'warning',
  title: 'Nieczytelna suma',
  message: (measure: string) => `Sumy „${measure}” nie da się odczytać jako liczby, więc jej nie porównano.`,
  advice: 'Popraw formułę sumy.',
});

export const sheetSkipped = defineFinding({
  code: 'sheet-skipped',
  severity: 'info',
  title: 'Arkusz pominięty',
  message: (sheet: string) => `Arkusz „${bounded(sheet)}” nie ma układu zestawienia. Pominięto go.`,
  advice: 'Jeżeli to zestawienie, przywróć nagłówki z wzoru.',
});

export const tableNotCounted = defineFinding({
  code: 'table-not-counted',
  severity: 'error',
  title: 'Druga tabela w arkuszu',
  message: () => 'W arkuszu jest druga tabela, innego pracownika albo o innych miarach. Nie wliczono jej.',
  advice: 'Dopisz ją do pierwszej tabeli; tabelę innego pracownika przenieś do osobnego arkusza.',
});

export const sheetEmpty = defineFinding({
  code: 'sheet-empty',
  severity: 'warning',
  title: 'Arkusz bez wartości',
  message: () =>
    'Arkusz ma układ zestawienia, ale nie ma w nim ani jednej wartości. Nie liczy się tego jako zera.',
  advice: 'Uzupełnij arkusz; jeżeli jest zbędny, usuń go.',
});

export const sheetHidden = defineFinding({
  code: 'sheet-hidden',
  severity: 'warning',
  title: 'Ukryty arkusz pominięty',
  message: (sheet: string) => `Arkusz „${bounded(sheet)}” jest ukryty. Pominięto go.`,
  advice: 'Jeżeli jego dane są potrzebne, odkryj arkusz; w przeciwnym razie usuń go.',
});

export const teamContradiction = defineFinding({
  code: 'team-contradiction',
  severity: 'warning',
  title: 'Sprzeczne oznaczenia zespołu',
  message: (taken: string, takenFrom: string, other: string, otherFrom: string) =>
    `${takenFrom} wskazuje zespół ${taken}, a ${otherFrom} – zespół ${other}. Przyjęto ${taken}.`,
  advice: 'Sprawdź, czyje to zestawienie, i popraw nagłówek albo nazwę.',
});

export const monthContradiction = defineFinding({
  code: 'month-contradiction',
  severity: 'warning',
  title: 'Sprzeczne oznaczenia miesiąca',
  message: (taken: string, takenFrom: string, other: string, otherFrom: string) =>
    `${takenFrom} wskazuje miesiąc ${taken}, a ${otherFrom} – ${other}. Przyjęto ${taken}.`,
  advice: 'Sprawdź, za jaki miesiąc jest zestawienie, i popraw nagłówek albo nazwę.',
});
