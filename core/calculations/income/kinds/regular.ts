/** Income that comes every month: already net, or gross with its deductions; and alimony paid (art. 8 ust. 3 u.p.s.). */
import { z } from 'zod';
import { formatMoney } from '../../../values/money.ts';
import { zMoneyFromZero } from '../../../values/zod.ts';
import { minus, money } from '../../derivation/expression.ts';
import { contradiction } from '../../inputs/contradiction.ts';
import { nameOf, owned, recurring } from '../item-fields.ts';
import { inMonths } from '../months.ts';
import { type Counted, NOTHING, type Scene, settle } from '../scene.ts';

/** What may be taken off, by the name that the law's dated list gives it. */
const DEDUCTIONS = {
  tax: { name: 'miesięczne obciążenie PIT', title: 'Podatek dochodowy' },
  costs: { name: 'koszty uzyskania przychodu', title: 'Koszty uzyskania przychodu' },
  health: { name: 'składki na ubezpieczenie zdrowotne', title: 'Składka na ubezpieczenie zdrowotne' },
  social: { name: 'składki na ubezpieczenia społeczne', title: 'Składki na ubezpieczenia społeczne' },
} as const;

const KEYS = ['tax', 'costs', 'health', 'social'] as const;

const deduction = (key: keyof typeof DEDUCTIONS) =>
  zMoneyFromZero.optional().meta({ title: DEDUCTIONS[key].title });

export const netSchema = z
  .strictObject({
    kind: z.literal('net'),
    ...owned,
    ...recurring,
    amount: zMoneyFromZero.meta({
      title: 'Miesięczna kwota po odliczeniach',
      description:
        'Po odliczeniu podatku i składek: wynagrodzenie na rękę, emerytura netto, alimenty otrzymane',
    }),
  })
  .meta({ title: 'Przychód netto' });

export const grossSchema = z
  .strictObject({
    kind: z.literal('gross'),
    ...owned,
    ...recurring,
    amount: zMoneyFromZero.meta({ title: 'Miesięczny przychód przed odliczeniami' }),
    tax: deduction('tax'),
    costs: deduction('costs'),
    health: deduction('health'),
    social: deduction('social'),
  })
  .meta({ title: 'Przychód z odliczeniami' });

export const alimonyPaidSchema = z
  .strictObject({
    kind: z.literal('alimonyPaid'),
    ...owned,
    ...recurring,
    amount: zMoneyFromZero.meta({ title: 'Alimenty świadczone na rzecz innych osób, miesięcznie' }),
  })
  .meta({ title: 'Alimenty świadczone (odliczenie)' });

type Net = z.output<typeof netSchema>;
type Gross = z.output<typeof grossSchema>;
type AlimonyPaid = z.output<typeof alimonyPaidSchema>;

export function countNet(item: Net, scene: Scene): Counted {
  const { amount, from, to } = item;
  const name = nameOf(item, 'przychód');
  if (!inMonths(scene.month, from, to)) return outside(name, scene);
  const adds = settle(
    scene.derivation,
    `Wlicza się: ${name}, po odliczeniach`,
    money(amount),
    'art. 8 ust. 3 u.p.s.',
  );
  return { adds };
}

export function countGross(item: Gross, scene: Scene): Counted {
  const { amount, from, to } = item;
  const name = nameOf(item, 'przychód');
  if (!inMonths(scene.month, from, to)) return outside(name, scene);
  const list = scene.context.tableOn('uops.dochod.odliczenia', scene.lawDay);
  const given = KEYS.flatMap((key) => {
    const sum = item[key] ?? 0;
    return sum === 0 ? [] : [{ name: DEDUCTIONS[key].name, sum: sum }];
  });
  const taken = given.filter((one) => list.value.includes(one.name));
  for (const one of given.filter((left) => !taken.includes(left))) {
    scene.derivation.state(
      `Nie odlicza się: ${one.name} (${formatMoney(one.sum)}), bo przepis obowiązujący w dniu decyzji tego odliczenia nie wymienia (${list.source.title}).`,
      'art. 8 ust. 3 u.p.s.',
    );
  }
  if (taken.reduce((sum, one) => sum + one.sum, 0) > amount) {
    throw contradiction(
      `${scene.field}.amount`,
      'Odliczenia są wyższe niż przychód. Sprawdź kwotę przychodu i odliczenia.',
    );
  }
  if (taken.length === 0) {
    return {
      adds: settle(
        scene.derivation,
        `Wlicza się: ${name}, bez odliczeń`,
        money(amount),
        'art. 8 ust. 3 u.p.s.',
      ),
    };
  }
  const names = taken.map((one) => one.name).join(', ');
  const adds = settle(
    scene.derivation,
    `Wlicza się: ${name}, po odliczeniu: ${names} (${list.source.title})`,
    minus(money(amount), ...taken.map((one) => money(one.sum))),
    'art. 8 ust. 3 pkt 1 i 2 u.p.s.',
  );
  return { adds };
}

export function countAlimonyPaid({ amount, from, to }: AlimonyPaid, scene: Scene): Counted {
  if (!inMonths(scene.month, from, to)) return outside('alimenty świadczone', scene);
  const basis = 'art. 8 ust. 3 pkt 3 u.p.s.';
  return {
    takes: settle(
      scene.derivation,
      'Odlicza się alimenty świadczone na rzecz innych osób',
      money(amount),
      basis,
    ),
  };
}

function outside(name: string, { derivation }: Scene): Counted {
  derivation.state(`Nie wlicza się: ${name}, bo nie dotyczy badanego miesiąca.`, 'art. 8 ust. 3 u.p.s.');
  return NOTHING;
}
