/** A benefit of a named kind: counted or not by the law of the day and the purpose (art. 8 ust. 4 and 4a u.p.s.). */
import { z } from 'zod';
import { formatMoney } from '../../../values/money.ts';
import { zMoneyFromZero } from '../../../values/zod.ts';
import { money } from '../../derivation/expression.ts';
import { nameOf, owned, recurring } from '../item-fields.ts';
import { inMonths } from '../months.ts';
import { type Counted, NOTHING, type Scene, settle } from '../scene.ts';
import { type Benefit, type BenefitId, BENEFITS } from './benefit-list.ts';

/** Object.keys forgets the type; the keys are those of the list. */
const IDS = Object.keys(BENEFITS) as [BenefitId, ...BenefitId[]];

export const benefitSchema = z
  .strictObject({
    kind: z.literal('benefit'),
    ...owned,
    ...recurring,
    benefit: z.enum(IDS).meta({
      title: 'Rodzaj świadczenia',
      description: IDS.map((id) => `${id} – ${BENEFITS[id].name}`).join(', '),
    }),
    amount: zMoneyFromZero.meta({ title: 'Miesięczna kwota świadczenia' }),
    awaitingRuling: z.boolean().optional().meta({
      title: 'Zasiłek okresowy w czasie oczekiwania na orzeczenie',
      description: 'Tylko przy zasiłku stałym (art. 106 ust. 7–11 u.p.s.)',
    }),
  })
  .meta({ title: 'Świadczenie' });

export function countBenefit(item: z.output<typeof benefitSchema>, scene: Scene): Counted {
  const { derivation } = scene;
  const benefit: Benefit = BENEFITS[item.benefit];
  const name = nameOf(item, benefit.name);
  const named = `${name}, ${formatMoney(item.amount)}`;
  if (!inMonths(scene.month, item.from, item.to)) {
    derivation.state(`Nie wlicza się: ${named}, bo nie dotyczy badanego miesiąca.`, 'art. 8 ust. 3 u.p.s.');
    return NOTHING;
  }
  const { counts, why, basis } = benefit.treat(scene, item);
  if (!counts) {
    derivation.state(`Nie wlicza się: ${named}, ${why}.`, basis);
    return NOTHING;
  }
  return { adds: settle(derivation, `Wlicza się: ${name}, ${why}`, money(item.amount), basis) };
}
