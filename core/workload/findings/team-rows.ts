/** Findings about rows of a team sheet that are of no single worker: vacant posts, parts of a total, the team as a whole. */
import { defineFinding } from './definition.ts';

export const vacancySkipped = defineFinding({
  code: 'vacancy',
  severity: 'info',
  title: 'Wakat',
  message: () => 'Wiersz dotyczy etatu, którego nikt nie zajmuje. Nie liczy się go jako pracownika.',
  advice: 'Wakaty wpisuje się w office.xlsx, arkusz „Pracownicy”.',
});

export const vacancyWithValues = defineFinding({
  code: 'vacancy-with-values',
  severity: 'warning',
  title: 'Wakat z wartościami',
  message: () => 'Wiersz wakatu ma wartości. Wliczono je zespołowi, a nie pracownikowi.',
  advice: 'Wpisz te czynności w wierszu osoby, która je wykonała.',
});

export const partNotCounted = defineFinding({
  code: 'part-not-counted',
  severity: 'info',
  title: 'Wiersz „w tym”',
  message: () => 'Wiersz podaje część wartości z innych wierszy. Nie dodano go drugi raz.',
  advice: 'Jeżeli to osobne wartości, wpisz je w wierszu pracownika albo w wierszu „Wspólnie”.',
});
