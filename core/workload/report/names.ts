/** Names of the sheets of the consolidated workbook; formulas, links and charts use them. */
export const SUMMARY = 'Podsumowanie';
export const TEAMS = 'Zespoły';
export const WORKERS = 'Pracownicy';
export const DATA = 'Dane';
export const FINDINGS = 'Ustalenia';
