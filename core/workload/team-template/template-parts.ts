/**
 * What the template of a team's monthly sheet must have so that it can be filled: names of its sheets, tables and cells.
 * All else in it (looks, columns, further sheets) is the office's own. Used by the filling and by the tool that builds
 * templates/workload/zestawienie.xlsx.
 */
export const TEMPLATE = {
  file: 'zestawienie.xlsx',
  sheets: { team: 'Zestawienie', help: 'Jak wypełnić', calendar: 'Kalendarz' },
  tables: { team: 'Zestawienie', legend: 'Objasnienia', calendar: 'Kalendarz' },
  /** Headers of the team's table that are no measures. */
  person: {
    number: 'Lp.',
    worker: 'Pracownik',
    post: 'Stanowisko',
    fte: 'Etat',
    remarks: 'Uwagi',
  },
  legend: ['Kolumna', 'Co to jest', 'Co wpisać'],
  calendar: ['Data', 'Dzień tygodnia', 'Rodzaj dnia'],
  /** The row for acts that several people did together: given once, for the team. */
  together: 'Wspólnie (zespół)',
  total: 'Razem zespół',
  names: {
    office: 'zestawienie_urzad',
    title: 'zestawienie_tytul',
    month: 'zestawienie_miesiac',
    days: 'zestawienie_dni',
    notes: 'zestawienie_uwagi',
  },
} as const;

/** Sheets that we add beside a team's table: there is nothing in them to consolidate. Known by their names and titles. */
export function isHelpSheet(name: string, firstText: string): boolean {
  const { help, calendar } = TEMPLATE.sheets;
  return name === firstText && (name === help || name === calendar);
}
