/**
 * The monthly cost of upkeep by date (art. 60 u.p.s.): one amount for the whole period, costs announced with their
 * days, or those of a home in office.xlsx. An announced cost is the ground of fees from the next month.
 */
import { costOn, groundOfFeesFrom } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, calendar, day, type Day, dayOf, lastOfMonth } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { PublishedCostInput } from '../inputs/published-cost.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Input } from './input.ts';

/** The text whose numbering of art. 60 was read: Dz.U. 2024 poz. 1283, state of this day. */
const NUMBERING_READ = day('2024-08-13');
/** Costs are announced by 31 March (art. 60 ust. 2) and are the ground from April at the latest. */
const YEARLY_DUE = { month: 4, day: 30 };

export interface Costs {
  /** First days of costs, in order. */
  readonly changes: readonly Day[];
  /** The cost of a day. @throws TeczkaError `cost-unknown` */
  on(day: Day): Grosze;
  /** Writes the cost of a day into the derivation. */
  tell(derivation: Derivation, on: Day): void;
  /** Warns where a cost runs on past the day on which the next one is due. */
  warnOfAge(context: CalculationContext, from: Day, to: Day): void;
}

/** @throws TeczkaError `input-contradiction` unless exactly one of cost, costs and home is given, `home-unknown` */
export function costsOf({ cost, costs, home }: Input, context: CalculationContext): Costs {
  const given = [cost, costs, home].filter((one) => one !== undefined).length;
  if (given !== 1) {
    throw contradiction(
      'cost',
      'Podaj koszt utrzymania w jeden sposób: kwotę (cost), listę ogłoszonych kosztów (costs) albo dom z pliku office.xlsx (home).',
    );
  }
  if (cost !== undefined) return plainCost(cost);
  return announcedCosts(home === undefined ? (costs ?? []) : context.costsOf(home));
}

/** Before this text the paragraphs had other numbers, whose day of change was not established. */
const basisOn = (on: Day): string => (on < NUMBERING_READ ? 'art. 60 u.p.s.' : 'art. 60 ust. 2 i 4 u.p.s.');

function plainCost(cost: Grosze): Costs {
  return {
    changes: [],
    on: () => cost,
    tell: (derivation, on) =>
      derivation.quote(
        `Średni miesięczny koszt utrzymania mieszkańca w domu pomocy społecznej wynosi ${formatMoney(cost)}.`,
        cost,
        basisOn(on),
      ),
    warnOfAge: () => undefined,
  };
}

function announcedCosts(given: readonly PublishedCostInput[]): Costs {
  const costs = [...given].sort((a, b) => a.publishedOn - b.publishedOn);
  return {
    changes: costs.map(({ publishedOn }) => groundOfFeesFrom(publishedOn)),
    on: (on) => costOn(costs, on).amount,
    tell: (derivation, on) => {
      const { amount, publishedOn, source } = costOn(costs, on);
      const where = source === undefined ? '' : ` (${source})`;
      derivation.quote(
        `Średni miesięczny koszt utrzymania mieszkańca w domu pomocy społecznej, ogłoszony ${formatDate(publishedOn)}${where}, wynosi ${formatMoney(amount)} i jest podstawą opłaty od następnego miesiąca, tj. od ${formatDate(groundOfFeesFrom(publishedOn))}`,
        amount,
        basisOn(on),
      );
    },
    warnOfAge: (context, from, to) => {
      const { publishedOn } = costOn(costs, from);
      const next = costs.find((cost) => cost.publishedOn > publishedOn);
      const { year } = calendar(publishedOn);
      const due = dayOf(year + 1, YEARLY_DUE.month, YEARLY_DUE.day);
      const last = next === undefined ? to : addDays(groundOfFeesFrom(next.publishedOn), -1);
      if ((last < to ? last : to) <= due) return;
      context.warn(
        'cost-may-be-old',
        `Koszt ogłoszony ${formatDate(publishedOn)} jest w wyliczeniu podstawą opłaty także po ${formatDate(lastOfMonth(due))} Sprawdź, czy nie ogłoszono następnego.`,
      );
    },
  };
}
