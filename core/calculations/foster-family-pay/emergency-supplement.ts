/**
 * The supplement of an emergency family (dodatek pogotowia rodzinnego, art. 85 ust. 5 uwrspz): 20 % of the pay of a
 * calendar month in which for more than 10 days more than 3 children, or a child of art. 81, stayed with it.
 */
import { emergencyDays } from '../../law/settings/foster-care.ts';
import { formatMonth } from '../../polish/months.ts';
import { counted } from '../../polish/plural.ts';
import type { Day } from '../../values/day.ts';
import { calendarMonths, type MonthPart } from '../../values/period.ts';
import type { Grosze } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { money, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { Segment } from '../outcome.ts';
import type { Input } from './input.ts';
import type { Paid } from './monthly-pay.ts';

const BASIS = 'art. 85 ust. 5 uwrspz';
const DAYS = ['dzień', 'dni', 'dni'] as const;

export interface Supplement {
  readonly month: YearMonth;
  readonly segment: Segment;
}

/** @param payOf the pay received for a month, in grosze */
export function supplements(paid: Paid, payOf: (month: MonthPart) => Grosze): readonly Supplement[] {
  const { given, period, carer, derivation, context } = paid;
  const { children = [] } = given;
  if (children.length === 0) return [];
  if (!carer.emergency) {
    throw contradiction(
      'children',
      'Dodatek za liczbę dzieci przysługuje tylko rodzinie pełniącej funkcję pogotowia rodzinnego. Usuń dzieci albo popraw rodzaj rodziny.',
    );
  }
  checkChildren(children);
  const consecutive = context.setting(emergencyDays, period.from, derivation) === 'consecutive';
  return calendarMonths(period).flatMap((month) => {
    const limit = context.numberOn('fc_emergency_supplement_days', month.from);
    const many = context.numberOn('fc_emergency_supplement_children', month.from);
    const days = daysThatCount(children, month, many.value, consecutive);
    const due = days > limit.value;
    const text = `Za ${formatMonth(month.month)}: więcej niż ${many.value} dzieci albo co najmniej jedno dziecko, o którym mowa w art. 81, przebywało w rodzinie przez ${counted(days, DAYS)}${consecutive ? ' z rzędu' : ''}, a dodatek przysługuje za pobyt dłuższy niż ${counted(limit.value, DAYS)}`;
    if (!due) {
      derivation.state(`${text}. Dodatek nie przysługuje.`, BASIS);
      return [];
    }
    const rate = context.numberOn('fc_salary_emergency_supplement', month.from);
    const amount = derivation.compute(
      `${text}. Przysługuje ${rate.value}% otrzymywanego wynagrodzenia.`,
      times(percent(rate.exact.div(100)), money(payOf(month))),
      'halfUp',
      BASIS,
    );
    const { from, to } = month;
    const segment = {
      from,
      to,
      kind: 'once',
      title: 'emergencySupplement',
      amount,
      untilChanged: false,
    } as const;
    return [{ month: month.month, segment }];
  });
}

type Child = NonNullable<Input['children']>[number];

function checkChildren(children: readonly Child[]): void {
  children.forEach(({ from, to }, index) => {
    refuseReversed('Pobyt dziecka', { from, to }, `children.${index}.to`);
  });
}

/** Days of the month that count: all, or the longest run. */
function daysThatCount(
  children: readonly Child[],
  month: MonthPart,
  many: number,
  consecutive: boolean,
): number {
  let total = 0;
  let run = 0;
  let longest = 0;
  for (let on = month.from as number; on <= month.to; on += 1) {
    run = counts(children, on as Day, many) ? run + 1 : 0;
    if (run > 0) total += 1;
    longest = Math.max(longest, run);
  }
  return consecutive ? longest : total;
}

function counts(children: readonly Child[], on: Day, many: number): boolean {
  const present = children.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
  return present.length > many || present.some(({ art81 }) => art81 === true);
}
