/**
 * The days of one child for which a fee is due: its stays, cut to the period of the ruling and, where the office reads
 * it so, to the eve of majority; the day of a move belongs to the new carers (art. 193 ust. 1 and 1a uwrspz).
 */
import { parentsFeeAdultWard } from '../../law/settings/parents-fee.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, birthday, day, type Day, firstOfMonth, lastOfMonth } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { type ClosedPeriod, overlap } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Child, Input, Stay } from './input.ts';

const ADULT_AGE = 18;
const ACT_IN_FORCE = day('2012-01-01');

/** A stay with the days that are counted. */
export interface DueStay {
  readonly stay: Stay;
  readonly days: ClosedPeriod;
  /** Path of the stay in the input. */
  readonly field: string;
}

export interface DueStays {
  readonly stays: readonly DueStay[];
  /** The stay goes on: the last amount holds until it is changed, at most to this day. */
  readonly openUntil: Day | null;
}

/** @throws TeczkaError `input-contradiction`, `input-incomplete`, `period-not-covered`, `setting-open` */
export function dueStays(
  child: Child,
  field: string,
  ruling: Pick<Input, 'from' | 'to'>,
  context: CalculationContext,
  derivation: Derivation,
): DueStays {
  const ordered = child.stays
    .map((stay, index) => ({ stay, field: `${field}.stays.${index}` }))
    .sort((a, b) => a.stay.from - b.stay.from);
  const [earliest] = ordered;
  if (child.birthDate !== undefined && earliest !== undefined && earliest.stay.from < child.birthDate) {
    throw contradiction(
      `${field}.birthDate`,
      'Dziecko umieszczono w pieczy przed dniem urodzenia. Popraw jedną z dat.',
    );
  }
  const majority = child.birthDate === undefined ? undefined : birthday(child.birthDate, ADULT_AGE);
  const last = ordered.at(-1);
  const isOpen = last?.stay.to === undefined && ruling.to === undefined;
  const end = endOf(child, last?.stay, ruling.to, majority, field);
  const limit = capped(end, isOpen, majority, context, derivation);
  const stays = ordered.flatMap((one, index): readonly DueStay[] => {
    const days = daysOf(one.stay, ordered[index + 1]?.stay, one.field, limit);
    const due =
      days === undefined
        ? undefined
        : overlap(days, { from: ruling.from ?? days.from, to: ruling.to ?? null });
    return due === undefined ? [] : [{ ...one, days: due }];
  });
  const [first] = stays;
  if (first === undefined) {
    throw contradiction(
      field,
      'W okresie, za który ustala się opłatę, dziecko nie przebywało w pieczy zastępczej. Popraw daty.',
    );
  }
  if (first.days.from < ACT_IN_FORCE) {
    throw new TeczkaError(
      'period-not-covered',
      'Przed 1.01.2012 r. opłatę rodziców regulowała ustawa o pomocy społecznej (art. 79 i 81 w ówczesnym brzmieniu), której to wyliczenie nie obejmuje. Podaj okres od 1.01.2012 r.',
      { field: `${field}.stays` },
    );
  }
  if (!isOpen) return { stays, openUntil: null };
  return { stays: withoutLastPart(stays), openUntil: limit };
}

/** The last day of the last stay, or of the ruling, or the eve of majority. */
function endOf(
  child: Child,
  last: Stay | undefined,
  rulingTo: Day | undefined,
  majority: Day | undefined,
  field: string,
): Day {
  const end = last?.to ?? rulingTo ?? (majority === undefined ? undefined : addDays(majority, -1));
  if (end !== undefined) return end;
  throw incomplete(
    `${field}.${child.birthDate === undefined ? 'birthDate' : 'stays'}`,
    'Pobyt trwa, a nie wiadomo, do kiedy najdłużej liczyć opłatę. Podaj datę urodzenia dziecka, ostatni dzień pobytu albo koniec okresu opłaty (to).',
  );
}

function capped(
  end: Day,
  isOpen: boolean,
  majority: Day | undefined,
  context: CalculationContext,
  derivation: Derivation,
): Day {
  if (majority === undefined || end < majority || isOpen) return end;
  if (context.setting(parentsFeeAdultWard, end, derivation) === 'wholeStay') return end;
  derivation.state(
    `Opłatę liczy się do ${formatDate(addDays(majority, -1))}, tj. do dnia poprzedzającego 18. urodziny.`,
    'art. 193 ust. 1 uwrspz',
  );
  return addDays(majority, -1);
}

function daysOf(stay: Stay, next: Stay | undefined, field: string, limit: Day): ClosedPeriod | undefined {
  refuseReversed('Pobyt', stay, `${field}.to`);
  if (next !== undefined && (stay.to === undefined || stay.to > next.from)) {
    throw contradiction(
      `${field}.to`,
      'Pobyty w pieczy zachodzą na siebie. Popraw daty; dzień przeniesienia może być wspólny.',
    );
  }
  // Both carers have the day of the move; it is counted once, for the new ones.
  const last = next !== undefined && stay.to === next.from ? addDays(next.from, -1) : (stay.to ?? limit);
  return last < stay.from
    ? undefined
    : overlap({ from: stay.from, to: last }, { from: stay.from, to: limit });
}

/** A stay that goes on ends in the middle of a month at majority: that month is not computed yet. */
function withoutLastPart(stays: readonly DueStay[]): readonly DueStay[] {
  const last = stays.at(-1);
  if (last === undefined || last.days.to === lastOfMonth(last.days.to)) return stays;
  const to = addDays(firstOfMonth(last.days.to), -1);
  return to < last.days.from
    ? stays
    : [...stays.slice(0, -1), { ...last, days: { from: last.days.from, to } }];
}
