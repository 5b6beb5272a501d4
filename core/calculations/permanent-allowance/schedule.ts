/**
 * The permanent allowance through its days, cut where the criterion, the formula or the counting of a periodic
 * allowance changes; every piece is judged and computed on its own.
 */
import { permanentWhileWaiting } from '../../law/settings/allowances.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { CRITERIA, CRITERION_PARAMETERS } from '../income-criterion.ts';
import type { RateSegment } from '../schedule/monthly-rate.ts';
import { cutPieces, type Piece, unchangedPieces } from '../schedule/unchanged-pieces.ts';
import type { Input } from './input.ts';
import { monthlyAllowance, type Values } from './monthly.ts';
import type { Person } from './person.ts';
import { periodicCuts, periodicOn, type Waiting } from './waiting.ts';

const CAP = 'uops.zasilek_staly.max_os_samotnie_gosp';
const FLOOR = 'uops.zasilek_staly.min';
const MULTIPLIER = 'uops.zasilek_staly.mnoznik_kryterium';

/** Ids for the calculation's list of parameters. */
export const PARAMETERS: readonly string[] = [
  ...CRITERION_PARAMETERS,
  MULTIPLIER,
  CAP,
  FLOOR,
  'uops.zasilek_staly.oczekiwanie_na_orzeczenie',
];

interface Case {
  readonly derivation: Derivation;
  readonly context: CalculationContext;
  readonly input: Input;
  readonly person: Person;
  readonly waiting: Waiting;
}

/** Monthly amounts with their days, in order; days on which a condition is not met are left out. */
export function monthlyRates(one: Case, period: ClosedPeriod): readonly RateSegment<Grosze>[] {
  const pieces = piecesOf(one, period);
  return pieces.flatMap((piece) => {
    if (pieces.length > 1) {
      one.derivation.state(
        `Za okres od ${formatDate(piece.from)} do ${formatDate(piece.to)} zasiłek ustala się osobno, bo w trakcie zmieniają się kwoty albo zasady.`,
        'art. 106 ust. 3 u.p.s.',
      );
    }
    const rate = rateOf(one, piece);
    return rate === undefined ? [] : [{ ...piece, rate }];
  });
}

type ValuedPiece = Omit<Piece<Record<string, never>>, 'dated'> & { readonly dated: Values };

function piecesOf({ context, input, person, waiting }: Case, period: ClosedPeriod): readonly ValuedPiece[] {
  const { decisionDate } = input;
  const amounts = (id: string) => context.moneySegments(id, period, decisionDate);
  const common = {
    criterion: amounts(CRITERIA[person.kind]),
    multiplier: context.numberSegments(MULTIPLIER, period, decisionDate),
    floor: amounts(FLOOR),
  };
  const pieces: readonly ValuedPiece[] =
    person.kind === 'single'
      ? unchangedPieces(period, { ...common, cap: amounts(CAP) }, ['criterion', 'cap'])
      : unchangedPieces(period, common, ['criterion']).map((piece) => ({
          ...piece,
          dated: { ...piece.dated, cap: undefined },
        }));
  return cutPieces(pieces, periodicCuts(input, waiting));
}

function rateOf(
  { derivation, context, input, person, waiting }: Case,
  piece: ValuedPiece,
): Grosze | undefined {
  const periodic = periodicOn(input, waiting, piece.from);
  const waited = periodic.inAmount !== undefined && periodic.inCondition === undefined;
  const together =
    waited &&
    person.kind === 'single' &&
    context.setting(permanentWhileWaiting, input.decisionDate, derivation) === 'bothTogether';
  return monthlyAllowance({
    derivation,
    person,
    values: piece.dated,
    periodic,
    offCap: together ? periodic.inAmount : undefined,
  });
}
