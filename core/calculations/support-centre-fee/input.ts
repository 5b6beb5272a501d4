/** What the fee of a support centre, a flat, a shelter or short-term support needs to know of a case. */
import { z } from 'zod';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zCouncilTable, zResolutionId } from '../inputs/council-table.ts';
import { zDecimal } from '../inputs/decimal.ts';
import { zHousehold } from '../inputs/household.ts';

const zDays = z.number().int().min(0).max(366);

const formerCareHome = z
  .strictObject({
    cost: zMoneyFromZero.meta({ title: 'Miesięczny koszt pobytu w mieszkaniu' }),
    referralRepealedOn: zDay.optional().meta({
      title: 'Dzień uchylenia decyzji o skierowaniu do DPS',
      description: 'Do sprawdzenia trzech lat (art. 53 ust. 10a u.p.s.)',
    }),
  })
  .meta({
    title: 'Były mieszkaniec DPS',
    description: 'Tylko w mieszkaniu treningowym albo wspomaganym (art. 53 ust. 12a–12b u.p.s.)',
  });

const shortTermSupport = z
  .strictObject({
    form: z.enum(['roundTheClock', 'day']).meta({
      title: 'Forma wsparcia',
      description: 'roundTheClock – całodobowe, day – dzienne',
    }),
    days: zDays.optional().meta({
      title: 'Dni wsparcia w okresie',
      description: 'Puste – wszystkie dni od „from” do „to”',
    }),
    hoursPerDay: zDecimal.optional().meta({ title: 'Godziny wsparcia dziennego na dobę (4–12)' }),
    usedRoundTheClockDays: zDays.optional().meta({
      title: 'Dni wsparcia całodobowego wykorzystane wcześniej w tym roku kalendarzowym',
    }),
    usedDayDays: zDays.optional().meta({
      title: 'Dni wsparcia dziennego wykorzystane wcześniej w tym roku kalendarzowym',
    }),
    extended: z.boolean().optional().meta({
      title: 'Przedłużenie w szczególnie uzasadnionym przypadku',
    }),
    fullPayment: z.boolean().optional().meta({
      title: 'Zadeklarowano pełną odpłatność',
      description: 'Wtedy dochodu się nie ustala (art. 55b ust. 8 u.p.s.)',
    }),
  })
  .meta({ title: 'Usługi wsparcia krótkoterminowego' });

export const input = z.strictObject({
  kind: z
    .enum([
      'support-centre',
      'senior-plus',
      'training-flat',
      'supported-flat',
      'shelter',
      'shelter-with-care',
      'mother-and-child-home',
      'short-term-support',
    ])
    .meta({
      title: 'Rodzaj placówki',
      description:
        'support-centre – ośrodek wsparcia, senior-plus – dom lub klub Senior+, training-flat – mieszkanie treningowe, supported-flat – mieszkanie wspomagane, shelter – schronisko dla osób bezdomnych, shelter-with-care – schronisko z usługami opiekuńczymi, mother-and-child-home – dom dla matek z małoletnimi dziećmi i kobiet w ciąży, short-term-support – wsparcie krótkoterminowe w DPS',
    }),
  from: zDay.meta({ title: 'Pierwszy dzień, za który liczy się opłatę' }),
  to: zDay.optional().meta({
    title: 'Ostatni dzień, za który liczy się opłatę',
    description: 'Puste – do końca miesiąca',
  }),
  household: zHousehold.optional().meta({
    title: 'Gospodarstwo domowe',
    description:
      'single – osoba samotnie gospodarująca, family – rodzina; niepotrzebne w domu dla matek i przy pełnej odpłatności',
  }),
  table: zCouncilTable.optional().meta({
    title: 'Tabela opłat z uchwały',
    description: 'Gdy sprawę liczy się bez pliku office.xlsx; zamiast „resolution”',
  }),
  resolution: zResolutionId.optional(),
  price: zMoneyFromZero.optional().meta({
    title: 'Koszt godziny, dnia albo miesiąca pobytu',
    description: 'Puste – cena z tabeli; od niego liczy się procent ceny i część gminy',
  }),
  units: zDecimal.optional().meta({
    title: 'Liczba godzin albo dni',
    description: 'Gdy opłata jest za godzinę, albo gdy korzystano nie przez wszystkie dni okresu',
  }),
  agreed: zChosenAmount.optional().meta({
    title: 'Uzgodniona opłata',
    description: 'Miesięczna; przy opłacie za godzinę lub dzień – za cały okres',
  }),
  formerCareHome: formerCareHome.optional(),
  meanCost: zMoneyFromZero.optional().meta({
    title: 'Średni miesięczny koszt utrzymania w domu dla matek',
    description: 'Tylko w domu dla matek z małoletnimi dziećmi i kobiet w ciąży',
  }),
  shortTermSupport: shortTermSupport.optional(),
  userIncome: zMoneyFromZero.optional().meta({
    title: 'Własny dochód osoby korzystającej',
    description: 'Przy wsparciu krótkoterminowym, gdy osoba żyje w rodzinie',
  }),
});

export type Input = z.output<typeof input>;
