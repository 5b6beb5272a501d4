/**
 * Fee for a stay in a care home (opłata za pobyt w domu pomocy społecznej, DPS): the resident's, the relatives' and
 * the voluntary payers' fees and the municipality's share, by date (art. 59–64b and 103 u.p.s.). Called by
 * `teczka calculate` and by the mass change of fees.
 */
import { formatDate } from '../polish/date-in-words.ts';
import { addDays, type Day, firstOfMonth, lastOfMonth } from '../values/day.ts';
import { yearMonthOf } from '../values/year-month.ts';
import { dpsFeeSettings } from '../law/settings/dps.ts';
import { partMonthDays } from '../law/settings/part-months.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { costsOf } from './dps-fee/cost.ts';
import { examples } from './dps-fee/examples.ts';
import { CHANGE_PERCENT, toleranceOf } from './dps-fee/income-in-force.ts';
import { input, type Input } from './dps-fee/input.ts';
import { feePeriod, type FeePeriod, type FeePiece, feePieces } from './dps-fee/period.ts';
import { sharesOn } from './dps-fee/piece.ts';
import { RESIDENT_PERCENT, THERAPY_REDUCTION } from './dps-fee/resident.ts';
import { feeSchedule, type PieceShares } from './dps-fee/schedule.ts';
import { caseOn } from './dps-fee/states.ts';
import { THRESHOLD_PERCENT } from './dps-fee/thresholds.ts';
import { CRITERION_PARAMETERS } from './income-criterion.ts';
import { refuseSameMarks } from './inputs/mark.ts';
import type { Step } from './outcome.ts';

const firstWholeMonthFrom = (day: Day): Day =>
  day === firstOfMonth(day) ? day : addDays(lastOfMonth(day), 1);

/** Amounts are those of the first whole month of the period; of its first days where it has no whole month. */
function firstWholeMonth(pieces: readonly PieceShares[]) {
  const whole = pieces.find(({ from, to }) => lastOfMonth(firstWholeMonthFrom(from)) <= to);
  const [first] = pieces;
  if (first === undefined) throw new TypeError('A period of fees has at least one piece');
  return whole === undefined
    ? { shares: first.shares, month: yearMonthOf(first.from) }
    : { shares: whole.shares, month: yearMonthOf(firstWholeMonthFrom(whole.from)) };
}

function warnOfWhatIsNotSettled(
  context: CalculationContext,
  given: Input,
  pieces: readonly PieceShares[],
): void {
  if (pieces.some(({ shares }) => shares.unchosen)) {
    context.warn(
      'highest-not-agreed',
      'Opłaty krewnych bez ustalonej kwoty podano w najwyższej dopuszczalnej wysokości. Umowa (art. 103 ust. 2 u.p.s.) i decyzja po odmowie umowy (art. 61 ust. 2d) mogą ustalić mniej, zależnie od dochodów i możliwości; różnicę ponosi wtedy gmina, a jeżeli ktoś odmówił umowy i wywiadu – ta osoba.',
    );
  }
  const { decisionDate, from, relatives = [] } = given;
  if (decisionDate !== undefined && from < decisionDate && relatives.length > 0) {
    context.warn(
      'before-the-decision',
      `Okres zaczyna się ${formatDate(from)}, przed dniem decyzji albo umowy. Opłaty krewnych, której nie ustalono umową ani decyzją, nie można dochodzić za wcześniejszy czas (uchwała NSA z 11.06.2018, I OPS 7/17).`,
    );
  }
}

function tellPeriod(derivation: Derivation, { from, to }: FeePiece, period: FeePeriod): void {
  const until = period.open && to === period.to ? 'do czasu zmiany.' : `do ${formatDate(to)}`;
  const again = from === period.from ? '' : ' Czego nie powtórzono, jest takie jak w poprzednim okresie.';
  derivation.state(
    `Opłatę ustala się za okres od ${formatDate(from)} ${until}${again}`,
    'art. 61 ust. 1 i 2 u.p.s.',
  );
}

/** Of a later piece only what differs from the piece before it is told. */
function stepsOf(pieces: readonly (readonly Step[])[]): readonly Step[] {
  return pieces.flatMap((steps, index) => {
    const former = new Set((pieces[index - 1] ?? []).map(told));
    return steps.filter((step) => !former.has(told(step)));
  });
}

const told = ({ text, formula = '' }: Step): string => `${text} ${formula}`;

export const dpsFee = defineCalculation({
  id: 'dps-fee',
  title: 'Opłata za pobyt w domu pomocy społecznej',
  summary:
    'Opłata mieszkańca, małżonka, zstępnych i wstępnych, osób płacących dobrowolnie i udział gminy, razem równe kosztowi utrzymania. Kwoty (amounts) są miesięczne, z pierwszego pełnego miesiąca okresu; zmiany w czasie i niepełne miesiące są w harmonogramie (schedule). Opłata krewnego bez ustalonej kwoty jest najwyższą dopuszczalną. Nie dotyczy osób skierowanych przed 1 stycznia 2004 r. (art. 155 u.p.s.).',
  legalBasis: [
    'art. 60 u.p.s.',
    'art. 61 u.p.s.',
    'art. 64–64b u.p.s.',
    'art. 103 ust. 2 i 3 u.p.s.',
    'art. 106 ust. 3b u.p.s.',
  ],
  labels: {
    resident: 'opłata mieszkańca',
    'relatives.*': 'opłata małżonka, zstępnego albo wstępnego',
    'voluntary.*': 'opłata dobrowolna',
    municipality: 'udział gminy',
    month: 'miesiąc, którego dotyczą kwoty',
  },
  parameters: [
    RESIDENT_PERCENT,
    THERAPY_REDUCTION,
    THRESHOLD_PERCENT,
    CHANGE_PERCENT,
    ...CRITERION_PARAMETERS,
  ],
  settings: [...dpsFeeSettings, partMonthDays],
  input,
  compute(given, context) {
    refuseSameMarks(given.relatives ?? [], 'relatives');
    refuseSameMarks(given.voluntary ?? [], 'voluntary');
    const period = feePeriod(given);
    const costs = costsOf(given, context);
    const tolerance = toleranceOf(context, period.asOf);
    const derived = feePieces(given, period, costs, context).map((piece) => {
      const on = piece.from;
      const derivation = new Derivation();
      tellPeriod(derivation, piece, period);
      const setting = { on, asOf: period.asOf, costs, context, derivation };
      return { ...piece, shares: sharesOn(setting, caseOn(given, on, tolerance)), steps: derivation.steps };
    });
    const parts = new Derivation();
    const schedule = feeSchedule({ period, context, derivation: parts }, derived);
    const { shares, month } = firstWholeMonth(derived);
    costs.warnOfAge(context, period.from, period.to);
    warnOfWhatIsNotSettled(context, given, derived);
    return {
      asOf: period.asOf,
      amounts: Object.fromEntries(shares.amounts),
      bounds: shares.bounds,
      findings: { month: { kind: 'text', text: month } },
      schedule,
      steps: [...stepsOf(derived.map(({ steps }) => steps)), ...parts.steps],
    };
  },
  examples,
});
