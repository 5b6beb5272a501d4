/** Findings about sheets with the months of a year in columns. Made by layouts/months. */
import { defineFinding } from './definition.ts';

export const monthRepeated = defineFinding({
  code: 'month-repeated',
  severity: 'error',
  title: 'Powtórzony miesiąc',
  message: (month: string, columns: string) =>
    `Miesiąc „${month}” jest w kilku kolumnach (${columns}). Nie wiadomo, która jest właściwa, więc nie wliczono żadnej.`,
  advice: 'Zostaw jedną kolumnę miesiąca albo dopisz lata nad miesiącami.',
});

export const stateSummedOverMonths = defineFinding({
  code: 'state-summed-over-months',
  severity: 'warning',
  title: 'Stan zsumowany po miesiącach',
  message: (measure: string, typed: string, state: string) =>
    `„${measure}” to stan, a w kolumnie zbiorczej jest ${typed} – suma miesięcy. W zestawieniu zbiorczym jest ${state}.`,
  advice: 'Stanów się nie sumuje: w kolumnie zbiorczej wpisz stan z ostatniego miesiąca.',
});
