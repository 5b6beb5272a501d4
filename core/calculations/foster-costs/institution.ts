/**
 * The average monthly cost of an institution through a stay: in each month the cost in force in it (art. 196 ust. 4
 * uwrspz), a part month by the setting of fees. Used by parents-fee, gmina-share and county-settlement.
 */
import { z } from 'zod';
import { costOn, groundOfFeesFrom } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import { TeczkaError } from '../../values/errors.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, money, over, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { type PublishedCostInput, zPublishedCost } from '../inputs/published-cost.ts';
import { partMonthBasis, partMonthDivisor } from '../schedule/part-month-divisor.ts';
import { AMENDMENT_2014 } from './amendment-2014.ts';
import { dueMonths, isWhole, type MonthAmount, runsOf } from './month-amount.ts';

/** Fields of an input that say which costs hold. */
export const institutionCostFields = {
  home: z.string().trim().min(1).optional().meta({
    title: 'Placówka z pliku office.xlsx',
    description: 'Id z arkusza „Koszty”; zamiast listy kosztów',
  }),
  costs: z
    .array(zPublishedCost)
    .min(1)
    .max(100)
    .optional()
    .meta({ title: 'Ogłoszone średnie miesięczne wydatki placówki' }),
};

export interface GivenCosts {
  readonly home?: string | undefined;
  readonly costs?: readonly PublishedCostInput[] | undefined;
}

interface InstitutionStay {
  readonly given: GivenCosts;
  readonly period: ClosedPeriod;
  /** Days that are not counted. */
  readonly not?: readonly ClosedPeriod[];
  /** Path of the input that holds the costs. */
  readonly field: string;
  readonly basis: string;
  /** The act itself divides by days of the stay (art. 191 ust. 12 uwrspz): the setting is not asked. */
  readonly byDays?: boolean;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** @throws TeczkaError `cost-unknown`, `home-unknown`, `input-incomplete`, `input-contradiction`, `period-not-covered` */
export function institutionMonths(stay: InstitutionStay): readonly MonthAmount[] {
  const { period, not, field, basis, derivation } = stay;
  if (period.from < AMENDMENT_2014) {
    throw new TeczkaError(
      'period-not-covered',
      'To wyliczenie nie obejmuje pobytu w placówce przed 19.09.2014 r.: od kiedy stosuje się ogłoszoną kwotę, określa dopiero art. 196 ust. 4 uwrspz w brzmieniu od tego dnia. Podaj okres od 19.09.2014 r.',
      { field },
    );
  }
  const costs = costsOf(stay);
  const months = dueMonths(period, not).map((month) => ({ ...month, cost: costOn(costs, month.from) }));
  return runsOf(months.map((month) => ({ ...month, amount: month.cost.amount }))).flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const { cost } = first;
    derivation.quote(
      `Od ${formatDate(first.from)} do ${formatDate(last.to)} średnie miesięczne wydatki na utrzymanie dziecka w placówce wynoszą ${formatMoney(cost.amount)} (${announcement(cost)}, podstawa od ${formatDate(groundOfFeesFrom(cost.publishedOn))}).`,
      cost.amount,
      basis,
    );
    if (isWhole(first)) return run;
    return [{ ...first, amount: partOf(first, stay) }];
  });
}

function announcement({ publishedOn, source }: PublishedCostInput): string {
  return `ogłoszenie z ${formatDate(publishedOn)}${source === undefined ? '' : `, ${source}`}`;
}

function partOf(
  month: MonthAmount,
  { context, derivation, period, basis, byDays = false }: InstitutionStay,
): Grosze {
  const divisor = byDays
    ? month.daysInMonth
    : partMonthDivisor(month.daysInMonth, period.from, context, derivation);
  return derivation.compute(
    `Za niepełny miesiąc, od ${formatDate(month.from)} do ${formatDate(month.to)} (${counted(month.days, ['dzień', 'dni', 'dni'])}), kwota jest proporcjonalna do liczby dni; stawki dziennej nie zaokrągla się.`,
    over(times(money(month.amount), count(month.days)), count(divisor)),
    'halfUp',
    byDays ? basis : partMonthBasis(basis),
  );
}

function costsOf({ given: { home, costs }, field, context }: InstitutionStay): readonly PublishedCostInput[] {
  if (home !== undefined && costs !== undefined) {
    throw contradiction(
      `${field}.costs`,
      'Podano i placówkę z office.xlsx, i własną listę kosztów. Zostaw jedno z nich.',
    );
  }
  if (home !== undefined) return context.costsOf(home);
  if (costs !== undefined) return [...costs].sort((a, b) => a.publishedOn - b.publishedOn);
  throw incomplete(
    `${field}.costs`,
    'Nie podano średnich miesięcznych wydatków placówki. Podaj ogłoszone kwoty (costs) albo id placówki z office.xlsx (home).',
  );
}
