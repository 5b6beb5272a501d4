/** The monthly study aid through its days: a valorised amount (art. 146 uwrspz) or 30% of the base (art. 89 u.p.s.). */
import type { DatedMoney, Segment as LawSegment } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import type { LeaverAct } from '../leavers/forms.ts';
import { ratePublication } from '../rate-publication.ts';
import type { RateSegment } from '../schedule/monthly-rate.ts';
import type { Input } from './input.ts';

const STUDY_AID = 'leaver_study';
const BASE = 'uops.usamodzielnienie.podstawa';
const PART_OF_BASE = 'uops.usamodzielnienie.nauka_procent';
const HUNDRED = 100;

/** Ids for the calculation's list of parameters. */
export const RATE_PARAMETERS: readonly string[] = [STUDY_AID, BASE, PART_OF_BASE];

interface Rates {
  readonly parameter: string;
  readonly amountBasis: string;
  readonly partMonthBasis: string;
  readonly rateOf: (
    derivation: Derivation,
    segment: LawSegment<DatedMoney>,
    context: CalculationContext,
  ) => Grosze;
}

export const RATES: Readonly<Record<LeaverAct, Rates>> = {
  uwrspz: {
    parameter: STUDY_AID,
    amountBasis: 'art. 146 ust. 2 uwrspz',
    partMonthBasis: 'art. 146 ust. 7 uwrspz',
    rateOf: (derivation, { from, dated }) => {
      derivation.quote(
        `Od ${formatDate(from)} pomoc na kontynuowanie nauki wynosi nie mniej niż ${formatMoney(dated.amount)} miesięcznie (${ratePublication(dated)}).`,
        dated.amount,
        'art. 146 ust. 2 uwrspz',
      );
      return dated.amount;
    },
  },
  ups: {
    parameter: BASE,
    amountBasis: 'art. 89 ust. 2 u.p.s.',
    partMonthBasis: 'art. 106 ust. 3 u.p.s.',
    rateOf: (derivation, { from, dated }, context) => {
      const part = context.numberOn(PART_OF_BASE, from).exact;
      return derivation.compute(
        `Od ${formatDate(from)} pomoc na kontynuowanie nauki wynosi ${part.toString()}% podstawy (${ratePublication(dated)}) miesięcznie.`,
        times(percent(part.div(HUNDRED)), money(dated.amount)),
        'halfUp',
        'art. 89 ust. 1–2 u.p.s.',
      );
    },
  },
};

/** Monthly amounts of one stretch of due days, as the act sets them. */
export function ratesOf(
  derivation: Derivation,
  { act, decisionDate }: Input,
  due: ClosedPeriod,
  context: CalculationContext,
): readonly RateSegment<Grosze>[] {
  const { parameter, rateOf } = RATES[act];
  return context.moneySegments(parameter, due, decisionDate).map((segment) => ({
    from: segment.from,
    to: segment.to ?? due.to,
    rate: rateOf(derivation, segment, context),
    untilChanged: segment.untilChanged,
    settledUntil: segment.settledUntil,
  }));
}
