/** Findings about whose sheet it is, where sheets are of single workers. None repeats a name: the cell leads to it. */
import { defineFinding } from './definition.ts';

export const workerContradiction = defineFinding({
  code: 'worker-contradiction',
  severity: 'warning',
  title: 'Sprzeczne oznaczenia pracownika',
  message: (takenFrom: string, otherFrom: string) =>
    `${takenFrom} wskazuje innego pracownika niż ${otherFrom}. Przyjęto pierwszego z nich.`,
  advice: 'Sprawdź, czyj to arkusz, i popraw nagłówek albo nazwę.',
});

export const workerByPart = defineFinding({
  code: 'worker-by-part',
  severity: 'info',
  title: 'Pracownik rozpoznany po części nazwiska',
  message: (from: string) =>
    `Pracownika rozpoznano po części imienia i nazwiska (${from}); na liście w office.xlsx pasuje tylko jedna osoba.`,
  advice: 'Wpisz w nagłówku pełne imię i nazwisko.',
});

export const workerNotNamed = defineFinding({
  code: 'worker-not-named',
  severity: 'error',
  title: 'Nie wiadomo, czyj to arkusz',
  message: () =>
    'Ani nagłówek, ani nazwa arkusza, ani nazwa pliku nie wskazuje pracownika. Arkusz wliczono bez nazwiska.',
  advice: 'Wpisz w nagłówku: „Pracownik:”, imię i nazwisko.',
});

export const teamByWorker = defineFinding({
  code: 'team-by-worker',
  severity: 'info',
  title: 'Zespół rozpoznany po pracowniku',
  message: (team: string) =>
    `Arkusz nie podaje zespołu. Przyjęto ${team}, w którym pracownik jest w tym miesiącu według office.xlsx.`,
  advice: 'Wpisz zespół w nagłówku.',
});
