/** Findings about the norms of law with which the figures are compared. */
import { defineFinding } from './definition.ts';

export const normUnknown = defineFinding({
  code: 'norm-unknown',
  severity: 'info',
  title: 'Nie porównano z normą',
  message: (why: string) => `Liczby środowisk na etat nie porównano z normą ustawową. ${why}`,
  advice: 'Sumy zestawienia są pełne; brakuje tylko porównania z normą.',
});
