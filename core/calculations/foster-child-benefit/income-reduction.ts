/**
 * The reduction of a child's benefit by its income (art. 80 ust. 2-5 uwrspz), repealed with effect from 19.09.2014
 * (Dz.U. 2014 poz. 1188): by at most half of the income, as the authority chose, and at most 80 % of the rate. It never
 * concerned grown-up wards (former art. 82 ust. 2).
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { type Day, day } from '../../values/day.ts';
import { formatPercent } from '../../values/fraction.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, least, minus, money, over, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { ChildIncome } from './circumstances-input.ts';
import type { Entitlement } from './entitlement.ts';
import type { Input } from './input.ts';

const LAST_DAY = day('2014-09-18');
const BASIS = 'art. 80 ust. 2 uwrspz (w brzmieniu do 18.09.2014 r.)';

/** The incomes that count, in order, each from its day on; empty where the old law is not concerned. */
export function countedIncomes(
  { childIncome, adultStay }: Input,
  { periods, eveOfMajority }: Entitlement,
  derivation: Derivation,
  context: CalculationContext,
): readonly ChildIncome[] {
  const first = periods[0]?.from;
  const concerned = first !== undefined && first <= LAST_DAY && first <= eveOfMajority;
  if (!concerned) {
    if (childIncome === undefined) return [];
    throw contradiction(
      'childIncome',
      `Dochód dziecka zmniejszał świadczenie tylko za dni do 18.09.2014${adultStay === undefined ? '' : ' i tylko na osobę małoletnią'}. Usuń to pole.`,
    );
  }
  const given = [...(childIncome ?? [])].sort((a, b) => a.from - b.from);
  if (given[0] === undefined || given[0].from > first) {
    throw incomplete(
      'childIncome',
      'Do 18.09.2014 r. świadczenie pomniejszano o część dochodu dziecka (art. 80 ust. 2–5 uwrspz w ówczesnym brzmieniu). Podaj dochód dziecka od pierwszego dnia, za który przysługuje świadczenie (childIncome), także gdy wynosił 0 zł.',
    );
  }
  if (given.every(({ amount }) => amount === 0)) {
    derivation.state('Dziecko nie miało dochodu, o który do 18.09.2014 r. pomniejszano świadczenie.', BASIS);
  }
  return withoutSmallChanges(given, derivation, context);
}

/** The place in the list of the income that counts on a day; undefined where nothing is taken away. */
export function incomeOn(incomes: readonly ChildIncome[], on: Day, eveOfMajority: Day): number | undefined {
  if (on > LAST_DAY || on > eveOfMajority) return undefined;
  const index = incomes.filter(({ from }) => from <= on).length - 1;
  const income = incomes[index];
  return income === undefined || income.amount === 0 ? undefined : index;
}

/** Days on which another income, or none, begins to count. */
export function incomeTurns(incomes: readonly ChildIncome[], eveOfMajority: Day): readonly Day[] {
  if (incomes.length === 0) return [];
  return [...incomes.map(({ from }) => from), (LAST_DAY + 1) as Day, (eveOfMajority + 1) as Day];
}

/**
 * The monthly benefit after the reduction.
 * @param rate the statutory rate, by which the cap is measured
 */
export function reduced(
  granted: Grosze,
  rate: Grosze,
  income: ChildIncome,
  on: Day,
  { derivation, context }: { readonly derivation: Derivation; readonly context: CalculationContext },
): Grosze {
  const most = context.numberOn('fc_income_reduction_rate', on);
  const cap = context.numberOn('fc_income_reduction_cap', on);
  if (income.percent.compare(most.exact.div(100)) > 0) {
    throw contradiction(
      'childIncome',
      `Świadczenie pomniejszano najwyżej o ${most.value}% dochodu dziecka (art. 80 ust. 2 uwrspz w brzmieniu do 18.09.2014 r.). Popraw procent.`,
    );
  }
  return derivation.compute(
    `Świadczenie pomniejsza się o ${formatPercent(income.percent)} dochodu dziecka (${formatMoney(income.amount)}), nie więcej niż o ${cap.value}% stawki. Ustala: ${income.decidedBy}. Powód: ${income.reason}.`,
    minus(
      money(granted),
      least(
        times(percent(income.percent), money(income.amount)),
        times(percent(cap.exact.div(100)), money(rate)),
      ),
    ),
    'halfUp',
    BASIS,
  );
}

/** A change that together does not exceed 10 % of the income counted so far left the benefit as it was (ust. 4). */
function withoutSmallChanges(
  incomes: readonly ChildIncome[],
  derivation: Derivation,
  context: CalculationContext,
): readonly ChildIncome[] {
  const counted: ChildIncome[] = [];
  for (const income of incomes) {
    const last = counted.at(-1);
    if (last === undefined || income.from > LAST_DAY) {
      counted.push(income);
      continue;
    }
    const tolerance = context.numberOn('fc_income_change_tolerance', income.from);
    const change = Math.abs(income.amount - last.amount);
    const limit = over(times(money(last.amount), count(tolerance.value)), count(100));
    if (limit.value.compare(change) < 0 || !income.percent.equals(last.percent)) counted.push(income);
    else {
      derivation.state(
        `Zmiana dochodu dziecka od ${formatDate(income.from)} nie przekroczyła ${tolerance.value}% dochodu uwzględnionego, więc nie wpływa na świadczenie.`,
        'art. 80 ust. 4 uwrspz (w brzmieniu do 18.09.2014 r.)',
      );
    }
  }
  return counted;
}
