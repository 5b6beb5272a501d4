/** Every kind of income: its schema and how it counts, in one table. */
import { z } from 'zod';
import type { Counted, Scene } from '../scene.ts';
import { benefitSchema, countBenefit } from './benefits.ts';
import { businessSchema, countBusiness, countDeclared, declaredSchema } from './business.ts';
import { countForeign, foreignSchema } from './foreign.ts';
import { countLand, landSchema } from './land.ts';
import {
  alimonyPaidSchema,
  countAlimonyPaid,
  countGross,
  countNet,
  grossSchema,
  netSchema,
} from './regular.ts';
import { countForPeriod, countOneOff, forPeriodSchema, oneOffSchema } from './spread-sums.ts';

export const zIncomeItem = z
  .discriminatedUnion('kind', [
    netSchema,
    grossSchema,
    benefitSchema,
    landSchema,
    businessSchema,
    declaredSchema,
    oneOffSchema,
    forPeriodSchema,
    foreignSchema,
    alimonyPaidSchema,
  ])
  .meta({
    title: 'Pozycja dochodu',
    description:
      'net – kwota po odliczeniach, gross – z odliczeniami, benefit – świadczenie z listy, land – hektary przeliczeniowe, business – działalność na zasadach ogólnych, declared – z oświadczenia (ryczałt), oneOff – dochód jednorazowy, forPeriod – kwota należna za okres, foreign – waluta obca, alimonyPaid – alimenty świadczone',
  });

export type IncomeItem = z.output<typeof zIncomeItem>;

const COUNT: {
  readonly [Kind in IncomeItem['kind']]: (item: IncomeItem & { kind: Kind }, scene: Scene) => Counted;
} = {
  net: countNet,
  gross: countGross,
  benefit: countBenefit,
  land: countLand,
  business: countBusiness,
  declared: countDeclared,
  oneOff: countOneOff,
  forPeriod: countForPeriod,
  foreign: countForeign,
  alimonyPaid: countAlimonyPaid,
};

export function countItem<Kind extends IncomeItem['kind']>(
  item: IncomeItem & { kind: Kind },
  scene: Scene,
): Counted {
  return COUNT[item.kind](item, scene);
}
