/** Findings about workers against the staff list of office.xlsx. Never a name: the cell leads to it, or the id. */
import { numberInText } from './number-in-text.ts';
import { defineFinding } from './definition.ts';

const CHECK_STAFF = 'Sprawdź arkusz „Pracownicy” w office.xlsx albo popraw zestawienie.';

export const workerMoved = defineFinding({
  code: 'worker-moved',
  severity: 'warning',
  title: 'Pracownik innego zespołu',
  message: (id: string, there: string) =>
    `Według office.xlsx pracownik ${id} należy w tym miesiącu do zespołu ${there}. Wliczono go w tym zespole.`,
  advice: CHECK_STAFF,
});

export const workerInTwoSheets = defineFinding({
  code: 'worker-in-two-sheets',
  severity: 'warning',
  title: 'Pracownik w dwóch zestawieniach',
  message: (id: string, other: string) =>
    `Pracownik ${id} jest też w innym zestawieniu: ${other}. Wliczono oba.`,
  advice: 'Sprawdź, czy te same czynności nie są podane dwa razy.',
});

export const workerRowCopied = defineFinding({
  code: 'worker-row-copied',
  severity: 'warning',
  title: 'Ten sam wiersz w dwóch zespołach',
  message: (id: string, other: string) =>
    `Pracownik ${id} ma te same liczby w innym zestawieniu: ${other}. Wliczono je raz.`,
  advice: CHECK_STAFF,
});

export const workerUnknown = defineFinding({
  code: 'worker-unknown',
  severity: 'info',
  title: 'Pracownik spoza listy',
  message: () =>
    'Pracownika nie ma w tym miesiącu na liście w office.xlsx. Wliczono go w zespole, który go podał.',
  advice: CHECK_STAFF,
});

export const workerNotReported = defineFinding({
  code: 'worker-not-reported',
  severity: 'warning',
  title: 'Brak pracownika w zestawieniu',
  message: (id: string) =>
    `Według office.xlsx w zespole pracuje ${id}, a w zestawieniu go nie ma. Nie liczy się tego jako zera.`,
  advice: CHECK_STAFF,
});

export const fteDiffers = defineFinding({
  code: 'fte-differs',
  severity: 'warning',
  title: 'Inny etat niż w office.xlsx',
  message: (here: number, there: number) =>
    `W zestawieniu etat ${numberInText(here)}, a w office.xlsx ${numberInText(there)}. Przyjęto ${numberInText(here)}.`,
  advice: CHECK_STAFF,
});
