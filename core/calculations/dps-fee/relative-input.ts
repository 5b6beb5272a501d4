/** A spouse, descendant or ascendant as an input: household by date, refusals, fees agreed or decided, exemptions. */
import { z } from 'zod';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zHousehold } from '../inputs/household.ts';
import { zMark } from '../inputs/mark.ts';

const stateFields = {
  household: zHousehold.optional().meta({
    title: 'Gospodarstwo domowe',
    description:
      'Dochód bez świadczenia uzupełniającego (art. 8 ust. 4a). Puste tylko wtedy, gdy osoba odmówiła wywiadu albo opłata jest podana',
  }),
  ownIncome: zMoneyFromZero.optional().meta({
    title: 'Własny dochód tej osoby',
    description: 'Potrzebny tylko wtedy, gdy urząd ogranicza opłatę do własnego dochodu (dps.ownIncomeLimit)',
  }),
  refused: z.enum(['none', 'agreement', 'agreementAndInterview']).optional().meta({
    title: 'Odmowa',
    description:
      'agreement – odmówiła umowy (decyzja z art. 61 ust. 2d), agreementAndInterview – odmówiła umowy i wywiadu (art. 61 ust. 2e), none albo puste – nie odmówiła',
  }),
  fee: zChosenAmount.optional().meta({
    title: 'Ustalona opłata',
    description:
      'Z umowy (art. 103 ust. 2) albo z decyzji po odmowie umowy (art. 61 ust. 2d). Puste: program podaje opłatę najwyższą dopuszczalną',
  }),
};

const exemptionDays = {
  from: zDay.optional().meta({ title: 'Zwolnienie od', description: 'Puste: od początku okresu' }),
  to: zDay.optional().meta({ title: 'Zwolnienie do', description: 'Puste: do końca okresu' }),
  feeWasFixed: z.boolean().optional().meta({
    title: 'Opłata tej osoby była już ustalona',
    description:
      'Jej zwolnienie nie podnosi wtedy opłat innych (art. 103 ust. 3). Puste: tak, gdy zwolnienie zaczyna się w trakcie okresu',
  }),
};

const zExemption = z
  .discriminatedUnion('article', [
    z
      .strictObject({
        article: z.literal('64'),
        point: z.number().int().min(1).max(7).optional().meta({
          title: 'Punkt art. 64',
          description: 'Puste: inna uzasadniona przyczyna (lista jest otwarta)',
        }),
        remaining: zChosenAmount.meta({
          title: 'Opłata po zwolnieniu',
          description: '0, gdy zwolniono w całości',
        }),
        ...exemptionDays,
      })
      .meta({ title: 'Zwolnienie uznaniowe (art. 64)' }),
    z
      .strictObject({
        article: z.literal('64a'),
        ground: z.enum(['parentalAuthority', 'offence']).meta({
          title: 'Podstawa',
          description:
            'parentalAuthority – mieszkaniec był pozbawiony władzy rodzicielskiej nad tą osobą, offence – skazany za przestępstwo wobec niej albo jej bliskich; obejmuje też zstępnych tej osoby',
        }),
        ...exemptionDays,
      })
      .meta({ title: 'Zwolnienie z mocy prawa (art. 64a)' }),
  ])
  .meta({ title: 'Zwolnienie z opłaty', description: '64 – częściowe albo całkowite, 64a – całkowite' });

const zChange = z
  .strictObject({ from: zDay.meta({ title: 'Od dnia' }), ...stateFields })
  .meta({ title: 'Zmiana', description: 'Pola nie podane zostają takie, jak były' });

export const zRelative = z
  .strictObject({
    id: zMark.meta({ title: 'Oznaczenie', description: 'Bez nazwiska, jedno słowo: „syn1”, „corka”' }),
    relation: z.enum(['spouse', 'descendant', 'ascendant']).meta({
      title: 'Pokrewieństwo',
      description:
        'spouse – małżonek, descendant – zstępny (dziecko, wnuk), ascendant – wstępny (rodzic, dziadek)',
    }),
    ...stateFields,
    minor: z.boolean().optional().meta({
      title: 'Osoba małoletnia',
      description: 'Nie jest obciążana, chyba że podasz chargeMinor',
    }),
    chargeMinor: z.boolean().optional().meta({ title: 'Obciążyć mimo małoletności' }),
    changes: z.array(zChange).max(60).optional().meta({ title: 'Zmiany w okresie' }),
    exemptions: z.array(zExemption).max(20).optional().meta({ title: 'Zwolnienia' }),
  })
  .meta({ title: 'Małżonek, zstępny albo wstępny' });

export type Relative = z.output<typeof zRelative>;
export type Exemption = z.output<typeof zExemption>;
