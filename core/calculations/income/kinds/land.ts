/** Income from farm land by its converted hectares (hektary przeliczeniowe, art. 8 ust. 4 pkt 6 and ust. 9 u.p.s.). */
import { z } from 'zod';
import { type Fraction, formatFraction } from '../../../values/fraction.ts';
import { money, number, times } from '../../derivation/expression.ts';
import { zDecimal } from '../../inputs/decimal.ts';
import { nameOf, owned } from '../item-fields.ts';
import { type Counted, NOTHING, type Scene, settle } from '../scene.ts';

export const HECTARE_PARAMETER = 'uops.dochod_1ha_przeliczeniowego';

export const landSchema = z
  .strictObject({
    kind: z.literal('land'),
    ...owned,
    hectares: zDecimal.meta({
      title: 'Powierzchnia użytków rolnych w hektarach przeliczeniowych',
      description: 'Łącznie, z nakazu podatkowego lub zaświadczenia gminy; poniżej 1 ha nie liczy się nic',
    }),
  })
  .meta({ title: 'Gospodarstwo rolne' });

/** "1 ha przeliczeniowego", "2,5 ha przeliczeniowego", "2 ha przeliczeniowych": genitive, a part of one is singular. */
function areaText(hectares: Fraction): string {
  const isPlural = hectares.d === 1n && hectares.n !== 1n;
  return `${formatFraction(hectares)} ha ${isPlural ? 'przeliczeniowych' : 'przeliczeniowego'}`;
}

export function countLand(item: z.output<typeof landSchema>, scene: Scene): Counted {
  const { hectares } = item;
  const name = nameOf(item, 'dochód z gospodarstwa rolnego');
  const { context, derivation, lawDay } = scene;
  if (hectares.compare(1) < 0) {
    derivation.state(
      `Nie wlicza się: ${name}, bo powierzchnia użytków rolnych (${areaText(hectares)}) jest mniejsza niż 1 ha przeliczeniowy.`,
      'art. 8 ust. 4 pkt 6 u.p.s.',
    );
    return NOTHING;
  }
  const rate = context.moneyOn(HECTARE_PARAMETER, lawDay);
  derivation.dated(rate);
  return {
    adds: settle(
      derivation,
      `Wlicza się: ${name}, z użytków rolnych o powierzchni ${areaText(hectares)}`,
      times(number(hectares), money(rate.amount)),
      'art. 8 ust. 9 u.p.s.',
    ),
  };
}
