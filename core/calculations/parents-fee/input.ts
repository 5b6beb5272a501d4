/** What the parents' fee needs to know of children, their stays and relief. */
import { z } from 'zod';
import { zDay, zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zGranted } from '../foster-costs/granted.ts';
import { institutionCostFields } from '../foster-costs/institution.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zCouncilTable } from '../inputs/council-table.ts';
import { zHousehold } from '../inputs/household.ts';
import { zMark } from '../inputs/mark.ts';
import { ABSENCES } from './absences.ts';
import { RELIEF_KINDS, RELIEFS } from './relief-kinds.ts';

const ABSENCE_KINDS = Object.keys(ABSENCES) as [keyof typeof ABSENCES, ...(keyof typeof ABSENCES)[]];

const stayDays = {
  from: zDay.meta({ title: 'Dzień umieszczenia' }),
  to: zDay.optional().meta({ title: 'Ostatni dzień pobytu', description: 'Puste, gdy pobyt trwa' }),
};

const stay = z
  .discriminatedUnion('form', [
    z
      .strictObject({
        form: z.literal('family'),
        ...stayDays,
        granted: z
          .array(zGranted(['benefit', 'disabilityAddition', 'juvenileAddition']))
          .min(1)
          .max(200)
          .meta({
            title: 'Przyznane świadczenia i dodatki',
            description:
              'Art. 80 ust. 1 i art. 81, w kwotach z decyzji (także podwyższonych uchwałą); bez wynagrodzenia i pomocy z art. 83',
          }),
      })
      .meta({ title: 'Rodzina zastępcza albo rodzinny dom dziecka' }),
    z
      .strictObject({ form: z.literal('institution'), ...stayDays, ...institutionCostFields })
      .meta({ title: 'Placówka' }),
  ])
  .meta({ title: 'Pobyt', description: 'family – rodzinna piecza zastępcza, institution – placówka' });

const child = z.strictObject({
  id: zMark
    .optional()
    .meta({ title: 'Oznaczenie dziecka', description: 'Numer z rejestru; puste: kolejny numer' }),
  birthDate: zDay.optional().meta({
    title: 'Data urodzenia',
    description: 'Potrzebna, gdy pobyt trwa nadal albo trwał po 18. urodzinach',
  }),
  leftAfterBirth: z.boolean().optional().meta({
    title: 'Pozostawione bezpośrednio po urodzeniu',
    description: 'true: opłaty się nie ustala (art. 193 ust. 7)',
  }),
  stays: z.array(stay).min(1).max(50).meta({ title: 'Pobyty w pieczy zastępczej' }),
  absences: z
    .array(
      z.strictObject({
        kind: z.enum(ABSENCE_KINDS).meta({
          title: 'Rodzaj',
          description: ABSENCE_KINDS.map((kind) => `${kind} – ${ABSENCES[kind].label}`).join('; '),
        }),
        from: zDay.meta({ title: 'Od' }),
        to: zDay.meta({ title: 'Do (włącznie)' }),
      }),
    )
    .max(400)
    .optional()
    .meta({ title: 'Nieobecności dziecka' }),
});

const relief = z
  .strictObject({
    kind: z.enum(RELIEF_KINDS).meta({
      title: 'Rodzaj ulgi',
      description: RELIEF_KINDS.map((kind) => `${kind} – ${RELIEFS[kind].name}`).join(', '),
    }),
    from: zYearMonth.optional().meta({ title: 'Za miesiące od', description: 'Puste: od początku' }),
    to: zYearMonth.optional().meta({ title: 'Za miesiące do', description: 'Puste: do końca wyliczenia' }),
    household: zHousehold.optional(),
    table: z
      .union([z.string().trim().min(1), zCouncilTable])
      .optional()
      .meta({
        title: 'Uchwała rady powiatu o ulgach',
        description:
          'Id uchwały z pliku office.xlsx albo tabela: procent kryterium dochodowego i procent opłaty, do którego ulga jest możliwa (fee: percentOfFee)',
      }),
    otherGround: z.string().trim().min(1).optional().meta({
      title: 'Inna niż dochód podstawa ulgi z uchwały',
      description:
        'Punkt uchwały i okoliczność, np. „§ 4 pkt 2 (zdarzenie losowe)”, bez kropki na końcu; wtedy dochodu się nie bada',
    }),
    chosen: zChosenAmount.optional().meta({
      title: 'Kwota ulgi',
      description: 'Kwota umorzona albo nieustalona; w granicach od zera do opłaty',
    }),
    deferredTo: zDay.optional().meta({ title: 'Odroczenie do' }),
    instalments: z
      .strictObject({
        count: z.number().int().min(2).max(240).meta({ title: 'Liczba rat' }),
        firstDueOn: zDay.meta({ title: 'Termin pierwszej raty', description: 'Następne co miesiąc' }),
      })
      .optional()
      .meta({ title: 'Raty' }),
  })
  .meta({ title: 'Ulga (art. 194 ust. 2 i 3)' });

export const input = z.strictObject({
  decisionDate: zDay.meta({ title: 'Data decyzji' }),
  parents: z
    .array(z.enum(['mother', 'father']))
    .min(1)
    .max(2)
    .default(['mother', 'father'])
    .meta({
      title: 'Zobowiązani rodzice',
      description: 'mother, father; pomija się rodzica, który nie żyje albo jest nieustalony',
    }),
  children: z.array(child).min(1).max(30).meta({ title: 'Dzieci' }),
  from: zDay.optional().meta({ title: 'Opłata od', description: 'Puste: od dnia umieszczenia' }),
  to: zDay.optional().meta({ title: 'Opłata do', description: 'Puste: do końca pobytu' }),
  relief: relief.optional(),
  interest: z
    .strictObject({
      finalOn: zDay.meta({ title: 'Decyzja stała się ostateczna dnia' }),
      until: zDay.meta({ title: 'Odsetki do dnia' }),
      payments: z
        .array(
          z.strictObject({
            on: zDay.meta({ title: 'Dzień wpłaty' }),
            amount: zMoneyFromZero.meta({ title: 'Kwota' }),
          }),
        )
        .max(200)
        .optional()
        .meta({ title: 'Wpłaty rodziców' }),
    })
    .optional()
    .meta({ title: 'Odsetki za opóźnienie (art. 193 ust. 7a)' }),
});

export type Input = z.output<typeof input>;
export type Child = Input['children'][number];
export type Stay = Child['stays'][number];
export type Relief = NonNullable<Input['relief']>;
