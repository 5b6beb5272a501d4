/** Fields that several kinds of income share. */
import { z } from 'zod';
import { zYearMonth } from '../../values/zod.ts';

/** Whose income it is and what it is called, both for the derivation. */
export const owned = {
  who: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: 'Czyj', description: 'Rola w rodzinie, bez danych osobowych: „matka”, „wnioskodawca”' }),
  name: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: 'Nazwa', description: 'W mianowniku, do uzasadnienia: „wynagrodzenie za pracę”' }),
};

interface Owned {
  readonly who?: string | undefined;
  readonly name?: string | undefined;
}

/** "wynagrodzenie (matka)": what the derivation calls an item. */
export function nameOf({ who, name }: Owned, unnamed: string): string {
  return who === undefined ? (name ?? unnamed) : `${name ?? unnamed} (${who})`;
}

/** Months in which the income comes; left out, it comes in the month examined. */
export const recurring = {
  from: zYearMonth.optional().meta({ title: 'Od miesiąca' }),
  to: zYearMonth.optional().meta({
    title: 'Do miesiąca',
    description: 'Ostatni miesiąc, gdy przychód ustał; utracony nie jest liczony',
  }),
};
