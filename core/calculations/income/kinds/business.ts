/** Business under general rules by last year's return, and income that is declared (art. 8 ust. 5-8 u.p.s.). */
import { z } from 'zod';
import { businessLoss } from '../../../law/settings/income.ts';
import { formatMoney } from '../../../values/money.ts';
import { calendar } from '../../../values/day.ts';
import { zMoneyFromZero } from '../../../values/zod.ts';
import { count, type Expression, minus, money, over, times } from '../../derivation/expression.ts';
import { contradiction } from '../../inputs/contradiction.ts';
import { nameOf, owned, recurring } from '../item-fields.ts';
import { inMonths } from '../months.ts';
import { type Counted, NOTHING, type Scene, settle } from '../scene.ts';

export const businessSchema = z
  .strictObject({
    kind: z.literal('business'),
    ...owned,
    year: z.number().int().optional().meta({
      title: 'Rok zeznania',
      description: 'Rok poprzedzający rok wniosku; można pominąć',
    }),
    revenue: zMoneyFromZero.meta({ title: 'Przychód z zeznania za rok' }),
    costs: zMoneyFromZero.meta({ title: 'Koszty uzyskania przychodu z zeznania' }),
    tax: zMoneyFromZero.meta({
      title: 'Podatek należny',
      description: 'Za rok; gdy podatek dotyczy też innych dochodów – cały, i podaj pole jointIncome',
    }),
    jointIncome: zMoneyFromZero.optional().meta({
      title: 'Łączny dochód, od którego jest podatek',
      description: 'Gdy z działalnością opodatkowano inne dochody lub dochody małżonka (art. 8 ust. 6)',
    }),
    health: zMoneyFromZero.meta({ title: 'Składki na ubezpieczenie zdrowotne za rok' }),
    social: zMoneyFromZero.meta({
      title: 'Składki na ubezpieczenia społeczne za rok',
      description: 'Tylko te, których nie zaliczono do kosztów',
    }),
    months: z
      .number()
      .int()
      .min(1)
      .max(12)
      .meta({ title: 'Liczba miesięcy prowadzenia działalności w roku' }),
  })
  .meta({ title: 'Działalność gospodarcza na zasadach ogólnych' });

const GROUNDS = {
  lumpSum: { why: 'działalność opodatkowana ryczałtem lub kartą', basis: 'art. 8 ust. 5 pkt 2 u.p.s.' },
  notCarriedOn: {
    why: 'działalność, której w poprzednim roku nie prowadzono',
    basis: 'art. 8 ust. 5 pkt 1 u.p.s.',
  },
} as const;

export const declaredSchema = z
  .strictObject({
    kind: z.literal('declared'),
    ...owned,
    ...recurring,
    ground: z.enum(['lumpSum', 'notCarriedOn']).meta({
      title: 'Dlaczego z oświadczenia',
      description: 'lumpSum – ryczałt lub karta podatkowa, notCarriedOn – w poprzednim roku bez działalności',
    }),
    amount: zMoneyFromZero.meta({ title: 'Miesięczny dochód zadeklarowany w oświadczeniu' }),
  })
  .meta({ title: 'Dochód z oświadczenia' });

type Business = z.output<typeof businessSchema>;
type Declared = z.output<typeof declaredSchema>;

export function countBusiness(item: Business, scene: Scene): Counted {
  const { derivation, context, lawDay } = scene;
  const year = yearOfReturn(item, scene);
  const annual = minus(
    money(item.revenue),
    money(item.costs),
    taxOf(item, scene),
    money(item.health),
    money(item.social),
  );
  const basis = 'art. 8 ust. 5 pkt 1 u.p.s.';
  const monthly = over(annual, count(item.months));
  const text = `Wlicza się: ${nameOf(item, 'działalność gospodarcza')}. Dochód z niej według zeznania za ${year} rok, po odliczeniu kosztów, podatku i składek, podzielono przez liczbę miesięcy jej prowadzenia (${item.months})`;
  if (annual.value.compare(0) >= 0) return { adds: settle(derivation, text, monthly, basis) };
  if (context.setting(businessLoss, lawDay, derivation) === 'zero') {
    derivation.state(
      `Działalność gospodarcza przyniosła w ${year} roku stratę: dochodu z niej nie ma.`,
      basis,
    );
    return NOTHING;
  }
  derivation.state(
    `Działalność gospodarcza przyniosła w ${year} roku stratę; jej miesięczną część odejmuje się.`,
    basis,
  );
  const loss = minus(
    money(item.costs),
    minus(money(item.revenue), taxOf(item, scene), money(item.health), money(item.social)),
  );
  return { takes: over(loss, count(item.months)) };
}

/** The calendar year before the application; the one before it only with a warning, while no return was filed yet. */
function yearOfReturn({ year: given }: Business, { applicationDate, context, field }: Scene): number {
  const previous = calendar(applicationDate).year - 1;
  if (given === undefined || given === previous) return previous;
  if (given !== previous - 1) {
    throw contradiction(
      `${field}.year`,
      `Dochód z działalności bierze się z zeznania za poprzedni rok kalendarzowy, czyli ${previous}. Podaj dane z tego zeznania.`,
    );
  }
  context.warn(
    'business-return-of-earlier-year',
    `Użyto zeznania za ${given} rok. Przepis mówi o zeznaniu za poprzedni rok kalendarzowy (${previous}): tak można liczyć najwyżej do czasu jego złożenia (art. 8 ust. 5 pkt 1 u.p.s.).`,
  );
  return given;
}

/** The tax itself, or its part that falls to the business, by the proportion of the incomes taxed together (ust. 6). */
function taxOf({ revenue, costs, tax, jointIncome }: Business, { field }: Scene): Expression {
  if (jointIncome === undefined) return money(tax);
  const own = revenue - costs;
  if (own < 0 || jointIncome < own || jointIncome === 0) {
    throw contradiction(
      `${field}.jointIncome`,
      'Łączny dochód, od którego jest podatek, nie może być niższy niż dochód z działalności (przychód bez kosztów) ani równy zeru. Sprawdź kwoty z zeznania.',
    );
  }
  return over(times(money(tax), minus(money(revenue), money(costs))), money(jointIncome));
}

export function countDeclared(item: Declared, scene: Scene): Counted {
  const { why, basis } = GROUNDS[item.ground];
  const name = nameOf(item, 'dochód z działalności gospodarczej');
  if (!inMonths(scene.month, item.from, item.to)) {
    scene.derivation.state(
      `Nie wlicza się: ${name} (${formatMoney(item.amount)}), bo nie dotyczy badanego miesiąca.`,
      basis,
    );
    return NOTHING;
  }
  return {
    adds: settle(
      scene.derivation,
      `Wlicza się: ${name}, według oświadczenia (${why})`,
      money(item.amount),
      basis,
    ),
  };
}
