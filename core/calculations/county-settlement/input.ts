/** What a statement between counties needs: the children of the payer, what was paid for each, and shared costs. */
import { z } from 'zod';
import { zMoney, zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zGranted } from '../foster-costs/granted.ts';
import { institutionCostFields } from '../foster-costs/institution.ts';
import { CHILD_TITLES, COST_TITLES } from '../foster-costs/titles.ts';
import { stayFields } from '../gmina-share/stays.ts';
import { zMark } from '../inputs/mark.ts';
import { zOrigin } from './origin.ts';

const childId = zMark.meta({ title: 'Oznaczenie dziecka', description: 'Numer z rejestru' });

const child = z.strictObject({
  id: childId,
  ...stayFields,
  granted: z
    .array(zGranted(CHILD_TITLES))
    .max(200)
    .optional()
    .meta({ title: 'Świadczenia wypłacone na dziecko' }),
  institution: z.strictObject(institutionCostFields).optional().meta({
    title: 'Pobyt w placówce',
    description: 'Zamiast świadczeń: średnie miesięczne wydatki placówki',
  }),
  leaverAid: z
    .array(
      z.strictObject({
        month: zYearMonth.meta({ title: 'Miesiąc' }),
        amount: zMoneyFromZero.meta({ title: 'Kwota' }),
      }),
    )
    .max(100)
    .optional()
    .meta({ title: 'Pomoc na kontynuowanie nauki i usamodzielnienie' }),
  origin: zOrigin.optional(),
  emergency: z.boolean().optional().meta({
    title: 'Pogotowie rodzinne albo placówka interwencyjna',
    description: 'true: wydatki proporcjonalnie do dni pobytu (art. 191 ust. 8 pkt 1 i ust. 12)',
  }),
});

const SHARED = ['pay', 'coordinator', 'homeUpkeep', 'repair', 'unforeseen', 'helperFamily'] as const;

const shared = z.strictObject({
  title: z.enum(SHARED).meta({
    title: 'Tytuł',
    description: SHARED.map((id) => `${id} – ${COST_TITLES[id].name}`).join(', '),
  }),
  month: zYearMonth.meta({ title: 'Miesiąc' }),
  amount: zMoneyFromZero.meta({
    title: 'Kwota za całą rodzinę',
    description: 'Wynagrodzenie z pochodnymi; koszt koordynatora przypadający na tę rodzinę',
  }),
  children: z.array(childId).min(1).max(30).meta({ title: 'Dzieci tego płatnika w rodzinie' }),
  otherPayers: z
    .array(
      z.strictObject({
        payer: z.string().trim().min(1).meta({ title: 'Inny płatnik' }),
        children: z.number().int().min(1).max(30).meta({ title: 'Liczba jego dzieci w rodzinie' }),
      }),
    )
    .max(30)
    .optional()
    .meta({ title: 'Dzieci innych płatników w tej rodzinie' }),
});

export const input = z.strictObject({
  payer: z
    .string()
    .trim()
    .min(1)
    .meta({ title: 'Powiat, który płaci', description: 'Np. „powiat nowodworski”' }),
  creditor: z.string().trim().min(1).optional().meta({ title: 'Powiat, który wystawia zestawienie' }),
  from: zYearMonth.meta({ title: 'Miesiąc rozliczenia', description: 'Albo pierwszy z miesięcy' }),
  to: zYearMonth.optional().meta({ title: 'Ostatni miesiąc', description: 'Puste: jeden miesiąc' }),
  children: z.array(child).min(1).max(200).meta({ title: 'Dzieci' }),
  shared: z
    .array(shared)
    .max(500)
    .optional()
    .meta({ title: 'Koszty wspólne rodziny', description: 'Dzielone przez liczbę dzieci' }),
  corrections: z
    .array(
      z.strictObject({
        child: childId,
        month: zYearMonth.meta({ title: 'Miesiąc, którego dotyczy' }),
        amount: zMoney.meta({
          title: 'Kwota korekty',
          description: 'Ujemna, gdy poprzednio naliczono za dużo',
        }),
        reason: z.string().trim().min(1).meta({ title: 'Powód', description: 'Bez kropki na końcu' }),
      }),
    )
    .max(200)
    .optional()
    .meta({ title: 'Korekty wcześniejszych miesięcy' }),
});

export type Input = z.output<typeof input>;
export type Child = Input['children'][number];
export type SharedCost = NonNullable<Input['shared']>[number];
