/**
 * The fee of parents for their child's stay in foster care: art. 193-195 uwrspz. Its amount is what was granted for
 * the child in a family, or the average cost of the institution; relief and interest for delay stand apart. Called by
 * `teczka calculate`.
 */
import { parentsFeeSettings } from '../law/settings/parents-fee.ts';
import { partMonthDays } from '../law/settings/part-months.ts';
import { interestSettings } from '../law/settings/interest.ts';
import { formatDate } from '../polish/date-in-words.ts';
import { type Day, firstOfMonth } from '../values/day.ts';
import { type Grosze, sum, ZERO_MONEY } from '../values/money.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { AMENDMENT_2014 } from './foster-costs/amendment-2014.ts';
import { type MonthAmount, isWhole, segmentsOf } from './foster-costs/month-amount.ts';
import { CRITERION_PARAMETERS } from './income-criterion.ts';
import { refuseSameMarks } from './inputs/mark.ts';
import { refuseReversed } from './inputs/reversed-span.ts';
import { INTEREST_PARAMETER } from './interest/rates.ts';
import type { Outcome, Segment } from './outcome.ts';
import { childFee, combined } from './parents-fee/child-fee.ts';
import { examples } from './parents-fee/examples.ts';
import { type Child, type Input, input } from './parents-fee/input.ts';
import { interestOf } from './parents-fee/interest.ts';
import { reliefOf } from './parents-fee/relief.ts';
import { dueStays } from './parents-fee/stays.ts';
import { tellChildTotal, tellMonthlySums, tellSumOf, tellTotal } from './parents-fee/sums.ts';

const PARENTS = { mother: 'matka', father: 'ojciec' } as const;

interface ChildResult {
  readonly id: string;
  readonly months: readonly MonthAmount[];
  readonly openUntil: Day | null;
  readonly isDue: boolean;
}

function childResult(
  child: Child,
  index: number,
  given: Input,
  context: CalculationContext,
  derivation: Derivation,
): ChildResult {
  const id = child.id ?? String(index + 1);
  const field = `children.${index}`;
  derivation.state(`Dziecko ${id}.`, 'art. 193 ust. 1 uwrspz');
  if (child.leftAfterBirth === true) {
    derivation.state(
      'Dziecko pozostawiono bezpośrednio po urodzeniu, więc rodzice nie ponoszą opłaty.',
      'art. 193 ust. 7 uwrspz',
    );
    return { id, months: [], openUntil: null, isDue: false };
  }
  const { stays, openUntil } = dueStays(child, field, given, context, derivation);
  const months = childFee(child, stays, field, context, derivation);
  if (given.children.length > 1 && openUntil === null) tellChildTotal(id, months, derivation);
  return { id, months, openUntil, isDue: true };
}

/** As `segmentsOf`, with the last row to the eve of majority where the stay goes on. */
function scheduleOf(
  months: readonly MonthAmount[],
  title: string,
  openUntil: Day | null,
): readonly Segment[] {
  const segments = segmentsOf(months, title, openUntil !== null);
  return segments.map((segment, index) =>
    openUntil !== null && index === segments.length - 1 && segment.kind === 'month'
      ? { ...segment, to: openUntil }
      : segment,
  );
}

/** The fee of a whole month at the last rate. */
function monthlyOf(months: readonly MonthAmount[]): Grosze | undefined {
  return [...months].reverse().find(isWhole)?.amount;
}

function describeDebtors({ parents }: Input, derivation: Derivation): void {
  const who = parents.map((parent) => PARENTS[parent]).join(' i ');
  derivation.state(
    parents.length === 2
      ? `Opłatę ponoszą solidarnie ${who}: każde odpowiada za całość, aż zostanie zapłacona; opłata jest jedna.`
      : `Opłatę ponosi ${who}.`,
    parents.length === 2 ? 'art. 193 ust. 2 uwrspz' : 'art. 193 ust. 1 uwrspz',
  );
  derivation.state(
    'Obowiązek nie zależy od władzy rodzicielskiej, a przy ustalaniu opłaty nie bada się sytuacji majątkowej rodziców; ma ona znaczenie tylko przy uldze.',
    'art. 193 ust. 6 i art. 194 ust. 2-3 uwrspz',
  );
}

export const parentsFee = defineCalculation({
  id: 'parents-fee',
  title: 'Opłata rodziców za pobyt dziecka w pieczy zastępczej',
  summary:
    'Miesięczna opłata solidarna rodziców: suma przyznanych świadczeń i dodatków (rodzinna piecza) albo średnie miesięczne wydatki placówki, od dnia umieszczenia, z niepełnymi miesiącami, dniami u rodziców, sumą za okres wsteczny, granicami ulgi i odsetkami za opóźnienie.',
  legalBasis: ['art. 193 uwrspz', 'art. 194 uwrspz', 'art. 195 uwrspz', 'art. 196 ust. 4 uwrspz'],
  labels: {
    fee: 'opłata razem',
    'child.*': 'opłata za dziecko',
    monthly: 'opłata miesięczna (ostatnia stawka)',
    'monthly.*': 'opłata miesięczna za dziecko',
    total: 'razem za cały okres',
    'total.*': 'razem za cały okres za dziecko',
    arrears: 'należne do końca miesiąca przed decyzją',
    relief: 'ulga',
    afterRelief: 'do zapłaty za miesiące objęte ulgą',
    totalAfterRelief: 'do zapłaty za cały okres po uldze',
    interest: 'odsetki za opóźnienie',
    principalLeft: 'należność główna po wpłatach',
    jointAndSeveral: 'odpowiedzialność solidarna',
    meansTested: 'bada się sytuację majątkową',
    'due.*': 'opłatę ustala się za dziecko',
    reliefPossible: 'ulga możliwa według uchwały',
    deferredTo: 'odroczenie do',
    instalment: 'rata',
  },
  parameters: [...CRITERION_PARAMETERS, INTEREST_PARAMETER],
  settings: [...parentsFeeSettings, partMonthDays, ...interestSettings],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    if (given.from !== undefined) refuseReversed('Okres opłaty', { from: given.from, to: given.to }, 'to');
    describeDebtors(given, derivation);
    const children = given.children.map((child, index) =>
      childResult(child, index, given, context, derivation),
    );
    refuseSameMarks(children, 'children');
    // One child's own rows would repeat the whole fee.
    const severally = children.length < 2 ? [] : children;
    const months = combined(
      children.flatMap((child) => child.months),
      (all) => Math.max(...all.map(({ days }) => days)),
    );
    const ends = children.flatMap(({ openUntil }) => openUntil ?? []);
    const openUntil = ends.length === 0 ? null : (Math.max(...ends) as Day);
    tellMonthlySums(months, derivation);
    if (openUntil === null) tellTotal(months, derivation);
    const arrears = arrearsOf(months, given.decisionDate, derivation);
    const relief =
      given.relief === undefined
        ? undefined
        : reliefOf({
            ...{ relief: given.relief, on: given.decisionDate, context, derivation },
            ...{ months, isClosed: openUntil === null },
          });
    const interest =
      given.interest === undefined
        ? undefined
        : interestOf({
            ...{ interest: given.interest, months, context, derivation },
            taken: relief?.taken ?? ZERO_MONEY,
          });
    return {
      asOf: given.decisionDate,
      amounts: {
        ...amountsOf('', months, openUntil === null),
        ...Object.fromEntries(severally.flatMap(ofChild)),
        ...(arrears === undefined ? {} : { arrears }),
        ...relief?.amounts,
        ...interest,
      },
      bounds: relief?.bounds ?? {},
      findings: {
        jointAndSeveral: { kind: 'yes-no', yes: given.parents.length === 2 },
        meansTested: { kind: 'yes-no', yes: false },
        ...Object.fromEntries(
          children.map(({ id, isDue }) => [`due.${id}`, { kind: 'yes-no', yes: isDue }] as const),
        ),
        ...relief?.findings,
      },
      schedule: [
        ...severally.flatMap((child) => scheduleOf(child.months, `child.${child.id}`, child.openUntil)),
        ...scheduleOf(months, 'fee', openUntil),
        ...(relief?.schedule ?? []),
      ],
      steps: derivation.steps,
    };
  },
  examples,
});

const ofChild = ({ id, months, openUntil }: ChildResult): readonly (readonly [string, Grosze])[] =>
  Object.entries(amountsOf(`.${id}`, months, openUntil === null));

/** The sum only of a stay that is over; an open one has no sum yet. */
function amountsOf(suffix: string, months: readonly MonthAmount[], isClosed: boolean): Outcome['amounts'] {
  const monthly = monthlyOf(months);
  return {
    ...(monthly === undefined ? {} : { [`monthly${suffix}`]: monthly }),
    ...(isClosed ? { [`total${suffix}`]: sum(months.map(({ amount }) => amount)) } : {}),
  };
}

/** The sum of whole past months, for which the decision sets the fee backwards. */
function arrearsOf(
  months: readonly MonthAmount[],
  decisionDate: Day,
  derivation: Derivation,
): Grosze | undefined {
  const before = firstOfMonth(decisionDate);
  const past = months.filter(({ to }) => to < before);
  const [first] = past;
  const last = past.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return tellSumOf(past, months, {
    text: `Opłatę ustala się także za czas przed decyzją: od ${formatDate(first.from)} do ${formatDate(last.to)} należy się razem`,
    basis:
      first.from < AMENDMENT_2014
        ? 'art. 193 ust. 1 i art. 194 ust. 1 uwrspz'
        : 'art. 193 ust. 1a i art. 194 ust. 1 uwrspz',
    derivation,
  });
}
