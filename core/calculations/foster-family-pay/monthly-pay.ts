/**
 * The monthly pay through a period: at least the minimum of the day (art. 85 ust. 1, 2 uwrspz), else the sum of the
 * contract, which has been valorised like the minimum since 1.02.2023 (art. 86 ust. 2; art. 28 of the act of 7.10.2022,
 * Dz.U. 2022 poz. 2140). Contracts from before that day lapsed with 31.05.2023 at the latest (art. 26 ust. 2 of it).
 */
import type { DatedMoney, Segment } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, type Day, day } from '../../values/day.ts';
import { type ClosedPeriod, overlap } from '../../values/period.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { citation } from '../citation.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, over, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { RateSegment } from '../schedule/monthly-rate.ts';
import type { Carer } from './carers.ts';
import type { Input } from './input.ts';

const NEW_PAY = day('2023-02-01');
const LAST_DAY_OF_OLD_CONTRACTS = day('2023-05-31');

export interface MonthlyPay {
  readonly amount: Grosze;
  readonly minimum: Grosze;
}

export interface Paid {
  readonly given: Input;
  readonly carer: Carer;
  readonly period: ClosedPeriod;
  readonly decidedOn: Day;
  readonly derivation: Derivation;
  readonly context: CalculationContext;
}

/** The pay by dated minimum, in order, without gaps. @throws TeczkaError also the refusals of the law */
export function monthlyPay(paid: Paid): readonly RateSegment<MonthlyPay>[] {
  const { given, period, derivation, carer, context } = paid;
  const agreedOn = given.contractPay?.agreedOn ?? period.from;
  if (given.contractPay !== undefined && agreedOn < NEW_PAY) {
    if (period.to > LAST_DAY_OF_OLD_CONTRACTS) {
      throw contradiction(
        'contractPay.agreedOn',
        'Umowy sprzed 1.02.2023 r. wygasły najpóźniej 31.05.2023 r. (art. 26 ust. 2 ustawy z 7.10.2022 r., Dz.U. 2022 poz. 2140). Podaj kwotę i datę nowej umowy albo krótszy okres.',
      );
    }
    context.warn(
      'contract-indexed',
      'Kwoty w umowach sprzed 1.02.2023 r. waloryzowano co roku 1 kwietnia wskaźnikiem z ustawy budżetowej (art. 86 ust. 1, uchylony). Podaj kwotę po tej waloryzacji.',
    );
  }
  if (agreedOn > period.from) {
    throw contradiction(
      'contractPay.agreedOn',
      'Umowę zawarto po pierwszym dniu okresu. Podaj okres od dnia umowy, a wcześniejszy policz osobno.',
    );
  }
  const old = given.contractPay !== undefined && agreedOn < NEW_PAY;
  const agreed = given.contractPay === undefined || old ? undefined : agreedSum(paid, agreedOn);
  return minimums(paid, old).map((segment) => {
    const { dated, from } = segment;
    derivation.quote(
      `Od ${formatDate(from)} najniższe wynagrodzenie miesięczne wynosi ${formatMoney(dated.amount)} (${citation(dated)}).`,
      dated.amount,
      dated.legalBasis,
    );
    const amount =
      agreed === undefined
        ? old && given.contractPay !== undefined
          ? chooseWithin({
              derivation,
              what: 'wynagrodzenie w umowie',
              chosen: given.contractPay,
              bounds: { atLeast: dated.amount },
              field: 'contractPay',
              basis: carer.basis,
            })
          : dated.amount
        : valorised(agreed, context.moneyOn(INDEXED, from, { announcedBy: paid.decidedOn }), derivation);
    if (segment.to === null) throw new TypeError('The period of pay is closed');
    return { ...segment, to: segment.to, rate: { amount, minimum: dated.amount } };
  });
}

interface Agreed {
  readonly amount: Grosze;
  /** The sum of art. 85 ust. 1 on the day of the contract, from which it is valorised. */
  readonly from: Grosze;
}

/** The sum whose growth is the index itself (4100 zł to 4567,40 zł is 111,4 %); that of art. 85 ust. 2 is rounded. */
const INDEXED = 'fc_salary_contract';

function agreedSum({ given, carer, derivation, context }: Paid, agreedOn: Day): Agreed | undefined {
  if (given.contractPay === undefined) return undefined;
  const minimum = context.moneyOn(carer.contractMinimum, agreedOn);
  const amount = chooseWithin({
    derivation,
    what: `wynagrodzenie w umowie (${formatDate(agreedOn)})`,
    chosen: given.contractPay,
    bounds: { atLeast: minimum.amount },
    field: 'contractPay',
    basis: carer.basis,
  });
  return { amount, from: context.moneyOn(INDEXED, agreedOn).amount };
}

function valorised(agreed: Agreed, dated: DatedMoney, derivation: Derivation): Grosze {
  if (agreed.from === dated.amount) return agreed.amount;
  return derivation.compute(
    'Kwotę z umowy waloryzuje się w tym samym stosunku, w jakim wzrosła kwota z art. 85 ust. 1; nie zaokrągla się jej do pełnych złotych.',
    over(times(money(agreed.amount), money(dated.amount)), money(agreed.from)),
    'halfUp',
    'art. 86 ust. 2 uwrspz',
  );
}

/** The dated minimums: the act's until 31.01.2023 (for an old contract to its end), then the valorised ones. */
function minimums(paid: Paid, old: boolean): readonly Segment<DatedMoney>[] {
  const { carer, period, decidedOn, context } = paid;
  const before = overlap(period, { from: period.from, to: addDays(NEW_PAY, -1) });
  const after = overlap(period, { from: NEW_PAY, to: period.to });
  const former = before === undefined ? [] : context.moneySegments(carer.minimum, before, decidedOn);
  if (after === undefined) return former;
  if (!old) return [...former, ...context.moneySegments(carer.contractMinimum, after, decidedOn)];
  const dated = context.moneyOn(carer.minimum, addDays(NEW_PAY, -1));
  return [...former, { ...after, dated, untilChanged: false, settledUntil: after.to }];
}
