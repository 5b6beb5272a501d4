/** The rows of a statement: for each child and title, what is charged for a month (art. 191-192 uwrspz). */
import { formatMonth } from '../../polish/months.ts';
import { counted } from '../../polish/plural.ts';
import { formatMoney, type Grosze, sum } from '../../values/money.ts';
import { type ClosedPeriod, monthPeriod, overlap, type Period } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, money, over, times } from '../derivation/expression.ts';
import { apportion } from '../foster-costs/apportion.ts';
import { grantedMonths } from '../foster-costs/granted.ts';
import { institutionMonths } from '../foster-costs/institution.ts';
import type { MonthAmount } from '../foster-costs/month-amount.ts';
import { COST_TITLES, type CostTitleId } from '../foster-costs/titles.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Child, Input, SharedCost } from './input.ts';

export interface Item extends MonthAmount {
  readonly child: string;
  readonly title: CostTitleId | 'correction';
  /** Path of the input, for a refusal. */
  readonly field: string;
}

interface Case {
  readonly child: Child;
  readonly field: string;
  readonly stays: readonly Period[];
  readonly period: ClosedPeriod;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** What was paid for one child alone. @throws TeczkaError as `grantedMonths` and `institutionMonths` */
export function ownItems({ child, field, stays, period, context, derivation }: Case): readonly Item[] {
  const { id, granted, institution, leaverAid = [], emergency = false } = child;
  const days = stays.flatMap((stay) => overlap(period, stay) ?? []);
  if (days.length === 0 && leaverAid.length === 0) {
    throw contradiction(
      field,
      'W okresie rozliczenia dziecko nie przebywało w pieczy zastępczej. Popraw daty albo usuń dziecko.',
    );
  }
  const cut = days.flatMap((within): readonly Item[] => [
    ...grantedMonths({
      ...{ granted: granted ?? [], period: within, field: `${field}.granted`, derivation },
      basis: emergency ? 'art. 191 ust. 12 i art. 192 uwrspz' : 'art. 191 ust. 1 pkt 1 i art. 192 uwrspz',
    }).map((month) => ({ ...month, child: id, field: `${field}.granted` })),
    ...(institution === undefined
      ? []
      : institutionMonths({
          ...{ given: institution, period: within, field: `${field}.institution`, context, derivation },
          byDays: emergency,
          basis: emergency ? 'art. 191 ust. 12 uwrspz' : 'art. 191 ust. 1 pkt 2 uwrspz',
        }).map((month) => ({
          ...month,
          child: id,
          title: 'institution' as const,
          field: `${field}.institution`,
        }))),
  ]);
  const aid = leaverAid.map(({ month, amount }, index): Item => {
    const place = `${field}.leaverAid.${index}`;
    derivation.quote(
      `${formatMonth(month)}: ${COST_TITLES.leaverAid.name}, ${formatMoney(amount)}.`,
      amount,
      'art. 191 ust. 1 pkt 3 uwrspz',
    );
    return { ...wholeMonth(month), amount, child: id, title: 'leaverAid', field: place };
  });
  return [...cut, ...aid];
}

function wholeMonth(month: MonthAmount['month']) {
  const { from, to } = monthPeriod(month);
  const days = to - from + 1;
  return { month, from, to, days, daysInMonth: days };
}

/** The payer's part of a cost of the whole family, and of each of its children. */
export function sharedItems(
  { shared = [], children, payer }: Input,
  derivation: Derivation,
): readonly Item[] {
  return shared.flatMap((cost, index) => {
    const field = `shared.${index}`;
    const unknown = cost.children.find((id) => !children.some((child) => child.id === id));
    if (unknown !== undefined || new Set(cost.children).size !== cost.children.length) {
      throw contradiction(
        `${field}.children`,
        'Koszt wspólny wskazuje dziecko, którego nie ma w zestawieniu, albo to samo dwa razy. Popraw oznaczenia.',
      );
    }
    const parts = apportion(
      payersPart(cost, payer, derivation),
      cost.children.map(() => 1),
    );
    return cost.children.map((child, at): Item => {
      const amount = parts[at];
      if (amount === undefined) throw new TypeError('As many parts as children');
      return { ...wholeMonth(cost.month), amount, child, title: cost.title, field };
    });
  });
}

function payersPart(
  { title, month, amount, children, otherPayers = [] }: SharedCost,
  payer: string,
  derivation: Derivation,
): Grosze {
  const all = children.length + otherPayers.reduce((total, other) => total + other.children, 0);
  // In the order of names, so that a grosz left over has one bearer in the statements of all payers.
  const payers = [{ payer, children: children.length }, ...otherPayers].sort((a, b) =>
    a.payer < b.payer ? -1 : Number(a.payer > b.payer),
  );
  const parts = apportion(
    amount,
    payers.map((one) => one.children),
  );
  const part = parts[payers.findIndex((one) => one.payer === payer)] ?? amount;
  const text = `Za ${formatMonth(month)}, ${COST_TITLES[title].name}: ${formatMoney(amount)} na rodzinę, proporcjonalnie do liczby dzieci (${counted(children.length, ['dziecko', 'dzieci', 'dzieci'])} z ${all}).`;
  const basis =
    title === 'pay' || title === 'coordinator' ? 'art. 191 ust. 7 uwrspz' : COST_TITLES[title].basis;
  const expression = over(times(money(amount), count(children.length)), count(all));
  if (children.length === all) {
    derivation.quote(text, part, basis);
    return part;
  }
  // The part is the exact one cut down or, where it got one of the grosze left over, up.
  const isCut = expression.value.compare(part) >= 0;
  return derivation.compute(
    `${text} Grosze, których nie da się podzielić, przypadają kolejno największym resztom (przy równych: w kolejności nazw powiatów), więc części wszystkich płatników dają całość.`,
    expression,
    isCut ? 'down' : 'up',
    basis,
  );
}

/** @throws TeczkaError `input-contradiction` for a child that is not in the statement */
export function correctionItems(
  { corrections = [], children }: Input,
  derivation: Derivation,
): readonly Item[] {
  return corrections.map(({ child, month, amount, reason }, index): Item => {
    const field = `corrections.${index}`;
    if (!children.some(({ id }) => id === child)) {
      throw contradiction(
        `${field}.child`,
        'Korekta dotyczy dziecka, którego nie ma w zestawieniu. Dodaj dziecko albo usuń korektę.',
      );
    }
    derivation.quote(
      `Korekta za ${formatMonth(month)}, dziecko ${child}: ${formatMoney(amount)} (${reason}).`,
      amount,
      'art. 191 ust. 1 i 5 uwrspz',
    );
    return { ...wholeMonth(month), amount, child, title: 'correction', field };
  });
}

export const sumOf = (items: readonly Item[]): Grosze => sum(items.map(({ amount }) => amount));
