/**
 * Periodic allowance (zasiłek okresowy): the bounds of art. 38 of the act on social assistance (u.p.s.), the amount
 * that the office chose within them, and its months (art. 106 ust. 3). Called by `teczka calculate`.
 */
import { periodicFloor } from '../law/settings/allowances.ts';
import { formatDate } from '../polish/date-in-words.ts';
import { toIso } from '../values/day.ts';
import type { Grosze } from '../values/money.ts';
import { type ClosedPeriod, isClosed, mergePeriods } from '../values/period.ts';
import { grantPeriod, PART_MONTH_BASIS } from './allowances/grant-period.ts';
import { chooseWithin } from './chosen-amount.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { contradiction } from './inputs/contradiction.ts';
import { incomplete } from './inputs/incomplete.ts';
import type { Bounds, Segment } from './outcome.ts';
import { type Room, roomOf } from './periodic-allowance/bounds.ts';
import { examples } from './periodic-allowance/examples.ts';
import { warnOfFormerCeiling } from './periodic-allowance/former-ceiling.ts';
import { type Input, input } from './periodic-allowance/input.ts';
import { leastPartOn } from './periodic-allowance/least-part.ts';
import { PARAMETERS, piecesOf, type ValuedPiece } from './periodic-allowance/pieces.ts';
import { rateSchedule } from './schedule/rate-schedule.ts';

interface GrantedPiece extends ValuedPiece {
  readonly room: Room;
}

/** The days that are looked at: those of the grant, or the day of the decision alone. */
function daysOf(derivation: Derivation, given: Input): { period: ClosedPeriod; granted: boolean } {
  const grant = grantPeriod(derivation, given);
  if (grant === undefined)
    return { period: { from: given.decisionDate, to: given.decisionDate }, granted: false };
  if (grant.to === null) {
    throw incomplete(
      'to',
      'Podaj ostatni dzień zasiłku: okres, na jaki jest przyznawany, ustala ośrodek (art. 38 ust. 5 u.p.s.).',
    );
  }
  return { period: { from: grant.from, to: grant.to }, granted: true };
}

function grantedPieces(
  derivation: Derivation,
  given: Input,
  period: ClosedPeriod,
  context: CalculationContext,
): readonly GrantedPiece[] {
  const pieces = piecesOf(given, period, context);
  return pieces.flatMap((piece) => {
    if (pieces.length > 1) {
      derivation.state(
        `Za okres od ${formatDate(piece.from)} do ${formatDate(piece.to)} granice zasiłku ustala się osobno, bo w trakcie zmieniają się kwoty.`,
        PART_MONTH_BASIS,
      );
    }
    const room = roomOf({
      derivation,
      input: given,
      values: piece.values,
      leastPart: leastPartOn(given, piece.from, context),
      lowestHolds: () => context.setting(periodicFloor, given.decisionDate, derivation) === 'lowestAmount',
    });
    return room === undefined ? [] : [{ ...piece, room }];
  });
}

/** `allowance` for the first days, `allowance.2025-01-01` where the bounds change later. */
function boundsOf(pieces: readonly GrantedPiece[]): Readonly<Record<string, Bounds>> {
  return Object.fromEntries(
    pieces.map(({ from, room }, index) => [index === 0 ? 'allowance' : `allowance.${toIso(from)}`, room]),
  );
}

/** The chosen amount, checked against the bounds of every piece; the refusal names the bound that is broken. */
function chosenAmount(
  derivation: Derivation,
  { chosen }: Input,
  pieces: readonly GrantedPiece[],
): Grosze | undefined {
  if (chosen === undefined || pieces.length === 0) return undefined;
  const bounds: Room = {
    atLeast: Math.max(...pieces.map(({ room }) => room.atLeast)) as Grosze,
    atMost: Math.min(...pieces.map(({ room }) => room.atMost)) as Grosze,
  };
  if (bounds.atLeast > bounds.atMost) {
    throw contradiction(
      'chosen',
      'W podanym okresie granice zasiłku zmieniają się tak, że jedna kwota ich nie spełnia. Policz każdy okres osobno.',
    );
  }
  return chooseWithin({
    derivation,
    what: 'zasiłek okresowy',
    chosen,
    bounds,
    field: 'chosen',
    basis: 'art. 38 ust. 2–4 u.p.s.',
  });
}

function scheduleOf(
  derivation: Derivation,
  pieces: readonly GrantedPiece[],
  rate: Grosze | undefined,
): readonly Segment[] {
  if (rate === undefined) return [];
  return rateSchedule(
    {
      title: 'allowance',
      name: 'zasiłku okresowego',
      basis: 'art. 38 u.p.s.',
      partMonthBasis: PART_MONTH_BASIS,
      derivation,
    },
    runs(pieces).map((days) => ({ ...days, rate, untilChanged: false, settledUntil: days.to })),
  );
}

/** Adjoining pieces as one: the chosen amount does not change with the bounds. */
function runs(pieces: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  return mergePeriods(pieces).filter(isClosed);
}

export const periodicAllowance = defineCalculation({
  id: 'periodic-allowance',
  title: 'Zasiłek okresowy',
  summary:
    'Najniższa i najwyższa kwota zasiłku okresowego według kryterium i dochodu, także za lata 2004–2007 i przy minimum podwyższonym przez radę gminy. Kwotę w tych granicach i okres ustala ośrodek: podane trafiają do harmonogramu z niepełnymi miesiącami.',
  legalBasis: ['art. 38 u.p.s.', 'art. 147 u.p.s.', 'art. 106 ust. 3 u.p.s.', 'art. 8 ust. 1 u.p.s.'],
  labels: {
    allowance: 'zasiłek okresowy',
    'allowance.firstMonth': 'zasiłek okresowy za pierwszy, niepełny miesiąc',
    'allowance.*': 'zasiłek okresowy od dnia',
    entitled: 'zasiłek okresowy przysługuje',
  },
  parameters: PARAMETERS,
  settings: [periodicFloor],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const { period, granted } = daysOf(derivation, given);
    const pieces = grantedPieces(derivation, given, period, context);
    const amount = chosenAmount(derivation, given, pieces);
    const schedule = granted ? scheduleOf(derivation, pieces, amount) : [];
    const [first] = schedule;
    warnOfFormerCeiling(given, pieces, context);
    return {
      asOf: given.decisionDate,
      amounts: {
        ...(amount === undefined ? {} : { allowance: amount }),
        ...(first?.kind === 'part-month' ? { 'allowance.firstMonth': first.amount } : {}),
      },
      bounds: boundsOf(pieces),
      findings: { entitled: { kind: 'yes-no', yes: pieces.length > 0 } },
      schedule,
      steps: derivation.steps,
    };
  },
  examples,
});
