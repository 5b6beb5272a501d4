/**
 * Integration benefit of foreigners with refugee status or subsidiary protection (art. 91-95 u.p.s. and the regulation
 * of 7.04.2015): the months of the programme, the range per person in each, the amounts agreed within it, the term of a
 * suspension. Called by `teczka calculate`.
 */
import { integrationPersons, suspendedMonths } from '../law/settings/refugee-integration.ts';
import { formatMonth } from '../polish/months.ts';
import { type Grosze, grosze } from '../values/money.ts';
import { monthBounds } from '../values/year-month.ts';
import { chooseWithin } from './chosen-amount.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { count, money, times } from './derivation/expression.ts';
import type { Bounds, Segment } from './outcome.ts';
import { personsOfCeiling, RANGE_BASIS, rangePerPerson, stateLaw } from './refugee-integration/ceiling.ts';
import { examples } from './refugee-integration/examples.ts';
import { type Input, input } from './refugee-integration/input.ts';
import { checkApplication, type ProgrammeMonth, programmeMonths } from './refugee-integration/programme.ts';
import { type MonthsAlike, monthsAlike } from './refugee-integration/stretches.ts';
import { suspensionFindings } from './refugee-integration/suspension.ts';
import { unchangedPieces } from './schedule/unchanged-pieces.ts';

const AMOUNTS = {
  floor: 'uops.cudzoziemiec.jezyk_min',
  most: 'uops.cudzoziemiec.jezyk_max',
  base: 'uops.cudzoziemiec.rozp.kwota_bazowa',
} as const;

const AGREED_BASIS = 'art. 93 ust. 1 u.p.s.';

/** First and last day of a programme of at least one month. */
function daysOf(months: readonly ProgrammeMonth[]) {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) throw new TypeError('A programme has at least one month');
  return { from: monthBounds(first.month).from, to: monthBounds(last.month).to };
}

function lawOf(months: readonly ProgrammeMonth[], { decisionDate }: Input, context: CalculationContext) {
  const period = daysOf(months);
  const of = (id: string) => context.moneySegments(id, period, decisionDate);
  return unchangedPieces(
    period,
    { floor: of(AMOUNTS.floor), most: of(AMOUNTS.most), base: of(AMOUNTS.base) },
    ['floor', 'most', 'base'],
  );
}

/** "W miesiącach programu 1–6 (od lutego 2020 r. do lipca 2020 r.)" */
const when = ({ first, last }: MonthsAlike): string =>
  first === last
    ? `W miesiącu programu ${first.number} (${formatMonth(first.month)})`
    : `W miesiącach programu ${first.number}–${last.number} (od ${formatMonth(first.month, 'genitive')} do ${formatMonth(last.month, 'genitive')})`;

const monthsInGenitive = ({ first, last }: MonthsAlike): string =>
  first === last ? `miesiąca programu ${first.number}` : `miesięcy programu ${first.number}–${last.number}`;

/** The amount per person: agreed within the range, or the only one that the range leaves. */
function amountPerPerson(
  stretch: MonthsAlike,
  bounds: Required<Bounds>,
  given: Input,
  derivation: Derivation,
): Grosze | undefined {
  const chosen = given.agreed?.[stretch.agreed];
  if (chosen !== undefined) {
    return chooseWithin({
      derivation,
      what: 'świadczenie na osobę miesięcznie',
      chosen,
      bounds,
      field: `agreed.${stretch.agreed}`,
      basis: AGREED_BASIS,
      otherwise: `To granica ${monthsInGenitive(stretch)}; w innych miesiącach może być inna. Możesz podać dla nich osobną kwotę: następny wpis w „agreed” z polem „fromMonth” równym ${stretch.first.number}.`,
    });
  }
  if (bounds.atLeast !== bounds.atMost) return undefined;
  derivation.quote(
    'Dolna i górna granica są równe, więc świadczenie na osobę wynosi dokładnie tyle.',
    bounds.atMost,
    RANGE_BASIS,
  );
  return bounds.atMost;
}

interface Result {
  readonly amounts: Record<string, Grosze>;
  readonly bounds: Record<string, Bounds>;
  readonly schedule: Segment[];
}

function addStretch(
  result: Result,
  stretch: MonthsAlike,
  bounds: Required<Bounds>,
  given: Input,
  derivation: Derivation,
): void {
  const { first, last, from, to, piece } = stretch;
  const { persons } = given;
  const name = `${first.number}-${last.number}`;
  result.bounds[`perPerson.${name}`] = bounds;
  result.bounds[`benefit.${name}`] = {
    atLeast: grosze(bounds.atLeast * persons),
    atMost: grosze(bounds.atMost * persons),
  };
  const perPerson = amountPerPerson(stretch, bounds, given, derivation);
  if (perPerson === undefined) return;
  const amount = derivation.compute(
    'Świadczenie miesięcznie dla wszystkich osób objętych programem:',
    times(count(persons), money(perPerson)),
    'halfUp',
    AGREED_BASIS,
  );
  result.amounts[`perPerson.${name}`] = perPerson;
  result.amounts[`benefit.${name}`] = amount;
  result.schedule.push({
    from,
    to,
    kind: 'month',
    title: 'benefit',
    amount,
    untilChanged: to > piece.settledUntil,
  });
}

export const refugeeIntegration = defineCalculation({
  id: 'refugee-integration',
  title: 'Świadczenie integracyjne dla cudzoziemca (indywidualny program integracji)',
  summary:
    'Od kiedy i jak długo przysługuje pomoc, w jakich granicach mieści się świadczenie na osobę w każdym miesiącu programu i jaka jest kwota uzgodniona. Sprawdza termin wniosku i podaje najdłuższe wstrzymanie pomocy. Kwota podstawowa rozporządzenia po 2021 r. nie jest potwierdzona: program o tym ostrzega.',
  legalBasis: [
    'art. 91–95 u.p.s.',
    '§ 3 rozp. MPiPS z 7.04.2015 r. w sprawie udzielania pomocy cudzoziemcom (Dz.U. 2015 poz. 515)',
  ],
  labels: {
    'perPerson.*': 'świadczenie na osobę, miesiące programu',
    'benefit.*': 'świadczenie dla wszystkich osób, miesiące programu',
    benefit: 'świadczenie integracyjne',
    applicationDeadline: 'ostatni dzień na złożenie wniosku',
    firstDay: 'pierwszy dzień programu',
    lastDay: 'ostatni dzień programu',
    'suspension.lastDay': 'ostatni dzień wstrzymania',
    'suspension.firstDay': 'najwcześniejszy dzień wstrzymania',
    'suspension.until': 'koniec wstrzymania',
  },
  parameters: [
    ...Object.values(AMOUNTS),
    'uops.cudzoziemiec.rozp.wspolczynniki',
    'uops.cudzoziemiec.terminy',
    'uops.cudzoziemiec.wstrzymanie',
  ],
  settings: [integrationPersons, suspendedMonths],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const terms = context.tableOn('uops.cudzoziemiec.terminy', given.applicationDate).value;
    const applicationDeadline = checkApplication(given, terms.applicationDaysFromStatus, derivation);
    const months = programmeMonths(given, terms.maxMonths, context, derivation);
    const { from, to } = daysOf(months);
    const persons = personsOfCeiling(given, context, derivation);
    const table = context.tableOn('uops.cudzoziemiec.rozp.wspolczynniki', from).value;
    const result: Result = { amounts: {}, bounds: {}, schedule: [] };
    const pieces = lawOf(months, given, context);
    let stated: (typeof pieces)[number] | undefined;
    for (const stretch of monthsAlike(months, pieces, given)) {
      if (stretch.piece !== stated) stateLaw(stretch.piece.dated, derivation);
      stated = stretch.piece;
      const { piece, first } = stretch;
      const bounds = rangePerPerson({
        law: piece.dated,
        table,
        persons,
        derivation,
        month: first.number,
        when: when(stretch),
      });
      addStretch(result, stretch, bounds, given, derivation);
    }
    derivation.state(
      `Świadczenie wypłaca się do ${terms.paidByDayOfMonth}. dnia miesiąca, dopiero po zaakceptowaniu programu przez wojewodę.`,
      '§ 3 ust. 2 rozp. w sprawie udzielania pomocy cudzoziemcom; art. 93 ust. 2–3 u.p.s.',
    );
    return {
      asOf: given.decisionDate,
      ...result,
      findings: {
        applicationDeadline: { kind: 'day', day: applicationDeadline },
        firstDay: { kind: 'day', day: from },
        lastDay: { kind: 'day', day: to },
        ...suspensionFindings(given.suspension, context, derivation),
      },
      steps: derivation.steps,
    };
  },
  examples,
});
