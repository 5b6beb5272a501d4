/** How grave a finding is, and what it is about, in code and in the words of a clerk. */

/** `error`: the data contradict the law or themselves; `warning`: probably wrong, or late; `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** From the gravest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'błąd',
  warning: 'ostrzeżenie',
  info: 'informacja',
};

export type Category = 'identity' | 'stays' | 'sheet';

/** Parts of the catalogue, as headings of reports. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  identity: 'Tożsamość i zapis danych',
  stays: 'Pobyty i podstawa prawna',
  sheet: 'Arkusz i zapis komórek',
};
