/** Fields that the aids for leavers share. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';

const FORMS_HELP =
  'uwrspz: kin – rodzina spokrewniona, nonProfessional – niezawodowa, professional – zawodowa, familyHome – rodzinny dom dziecka, institution – placówka; u.p.s.: youthCareHome – DPS dla dzieci i młodzieży, mothersHome – dom dla matek, youthCentre – MOW, MOS, SOSW, SOW, zakład poprawczy, schronisko dla nieletnich, districtCentre – okręgowy ośrodek wychowawczy';

export const zLeftForm = z
  .enum([
    'kin',
    'nonProfessional',
    'professional',
    'familyHome',
    'institution',
    'youthCareHome',
    'mothersHome',
    'youthCentre',
    'districtCentre',
  ])
  .meta({ title: 'Opuszczona forma', description: FORMS_HELP });

export const zStays = z
  .array(
    z.strictObject({
      from: zDay.meta({ title: 'Pobyt od' }),
      to: zDay.meta({ title: 'Pobyt do', description: 'Ostatni dzień pobytu, wliczony' }),
    }),
  )
  .min(1)
  .meta({
    title: 'Okresy pobytu',
    description:
      'Wszystkie okresy, które wlicza ustawa (art. 141 ust. 2 uwrspz; § 5 ust. 3 rozporządzenia do u.p.s.); dla domu dla matek: okresy pieczy bezpośrednio przed przyjęciem',
  });

export const zExcluded = z.enum(['careFacility', 'otherAct']).meta({
  title: 'Okoliczność wyłączająca pomoc',
  description:
    'careFacility – osoba przebywa w DPS albo w placówce całodobowej dla niepełnosprawnych lub chorych (tylko uwrspz), otherAct – otrzymuje pomoc dla usamodzielnianych z drugiej ustawy',
});

export type Excluded = z.output<typeof zExcluded>;
export type Stays = z.output<typeof zStays>;
