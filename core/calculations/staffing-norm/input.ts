/** What the staffing norms need to know of a gmina and of a county. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { zDecimal } from '../inputs/decimal.ts';

const zFamilies = z.array(z.number().int().min(0).max(1000)).min(1).max(1000);

export const input = z.strictObject({
  date: zDay.meta({ title: 'Dzień, na który sprawdza się normę' }),
  inhabitants: z.number().int().min(1).max(3_000_000).meta({ title: 'Liczba mieszkańców gminy' }),
  families: z.number().int().min(0).max(1_000_000).meta({
    title: 'Liczba rodzin i osób samotnie gospodarujących objętych pracą socjalną',
  }),
  posts: zDecimal.meta({
    title: 'Etaty pracowników socjalnych',
    description: 'W przeliczeniu na pełny wymiar czasu pracy, na przykład 7 albo 6.5',
  }),
  fullTimeWorkers: z.number().int().min(0).max(100_000).optional().meta({
    title: 'Pracownicy socjalni zatrudnieni w pełnym wymiarze',
    description: 'Do normy trzech pracowników; puste – przyjmuje się liczbę etatów',
  }),
  familiesPerAssistant: zFamilies.optional().meta({
    title: 'Liczba rodzin każdego asystenta rodziny',
    description: 'Po jednej liczbie na asystenta, na przykład [12, 15]',
  }),
  familiesPerCoordinator: zFamilies.optional().meta({
    title: 'Liczba rodzin zastępczych i rodzinnych domów dziecka każdego koordynatora',
    description: 'Po jednej liczbie na koordynatora, na przykład [14, 15]',
  }),
});

export type Input = z.output<typeof input>;
