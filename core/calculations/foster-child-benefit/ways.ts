/**
 * How each day of the entitlement is paid: to the foster family or to a helper family (art. 87 ust. 5 uwrspz), in full
 * or reduced for a stay in an institution (ust. 2), at the statutory rate or the council's (art. 91). title-schedule.ts
 * turns the pieces into a schedule.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { type Day, toIso } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { InstitutionStay } from './circumstances-input.ts';
import type { Entitlement } from './entitlement.ts';
import { countedIncomes, incomeOn, incomeTurns, reduced } from './income-reduction.ts';
import type { Input } from './input.ts';
import { duringStay, reducingStays } from './institution-stays.ts';
import { checkedLocal, withLocal } from './local-rate.ts';
import { holdsOn, type Piece, piecesOf, turnsOf } from './pieces.ts';

/** The monthly amount of a way, with what the act leaves open. */
export interface Monthly {
  readonly amount: Grosze;
  /** The least that the act allows, where a person may choose more. */
  readonly atLeast?: Grosze;
  /** What a resolution adds to the statutory rate. */
  readonly raise?: Grosze;
}

export interface Way {
  /** Key in the schedule: `benefit`, `benefitInInstitution`, `benefitToHelper`. */
  readonly title: string;
  /** Days of the same key are paid alike. */
  readonly key: string;
  /** Polish, genitive: "świadczenia dla rodziny pomocowej". */
  readonly name: string;
  /** Polish, after "po … miesięcznie": " (rodzinie pomocowej)", or nothing. */
  readonly note: string;
  /** What a month costs at the rate that holds on a day; writes its steps. */
  monthly(rate: Grosze, on: Day): Monthly;
}

const TO_HELPER = ' (rodzinie pomocowej)';

const plain = (amount: Grosze): Monthly => ({ amount });

export interface Ways {
  readonly benefit: readonly Piece<Way>[];
  /** Pieces of an addition of art. 81 through its periods. */
  addition(title: string, name: string, periods: readonly ClosedPeriod[]): readonly Piece<Way>[];
}

/** @throws TeczkaError `input-contradiction`, `input-incomplete`, `amount-below-bound`, `amount-above-bound` */
export function waysOf(
  given: Input,
  due: Entitlement,
  derivation: Derivation,
  context: CalculationContext,
): Ways {
  checkWithinStay(given);
  const stays = reducingStays(given.institutionStays ?? [], derivation);
  const helpers = checkedHelpers(given, stays, derivation);
  const incomes = countedIncomes(given, due, derivation, context);
  const local = checkedLocal(given.localRate);
  const asked = { derivation, context };
  const stayOn = (on: Day): number => stays.findIndex((stay) => holdsOn(stay, on));
  const helped = (on: Day): boolean => helpers.some((one) => holdsOn(one, on));

  const benefitOn = (on: Day): Way => {
    const stay = stays[stayOn(on)];
    const helper = helped(on);
    const income = incomes[incomeOn(incomes, on, due.eveOfMajority) ?? -1];
    const raised = local !== undefined && holdsOn(local, on) ? local : undefined;
    return {
      title: helper ? 'benefitToHelper' : stay === undefined ? 'benefit' : 'benefitInInstitution',
      name: helper
        ? 'świadczenia dla rodziny pomocowej'
        : stay === undefined
          ? 'świadczenia'
          : 'świadczenia w czasie pobytu w jednostce',
      note: helper ? TO_HELPER : stay === undefined ? '' : ' (w czasie pobytu w jednostce)',
      key: [helper, stayOn(on), income?.from, raised !== undefined].join(' '),
      monthly(rate, day) {
        const lawful = raised === undefined ? plain(rate) : withLocal(rate, raised, derivation);
        const granted =
          income === undefined ? lawful.amount : reduced(lawful.amount, rate, income, day, asked);
        if (stay === undefined) return { ...lawful, amount: granted };
        return duringStay(granted, stay, day, asked);
      },
    };
  };

  const turns = [
    ...stays.flatMap(turnsOf),
    ...helpers.flatMap(turnsOf),
    ...incomeTurns(incomes, due.eveOfMajority),
    ...(local === undefined ? [] : turnsOf(local)),
  ];
  return {
    benefit: piecesOf({ periods: due.periods, turns, wayOn: benefitOn }),
    addition(title, name, periods) {
      if (stays.some((stay) => periods.some((one) => meets(one, stay)))) {
        derivation.state(`Za czas pobytu w jednostce ${name} nie wypłaca się.`, 'art. 87 ust. 3 uwrspz');
      }
      return piecesOf({
        periods,
        turns,
        wayOn: (on) => {
          if (stayOn(on) !== -1) return undefined;
          const helper = helped(on);
          return {
            title: helper ? `${title}ToHelper` : title,
            name: helper ? `${name} dla rodziny pomocowej` : name,
            note: helper ? TO_HELPER : '',
            key: String(helper),
            monthly: plain,
          };
        },
      });
    },
  };
}

const meets = (days: ClosedPeriod, stay: InstitutionStay): boolean =>
  stay.from <= days.to && (stay.to === undefined || days.from <= stay.to);

/** A stay elsewhere that has no day in common with the stay in the family says nothing of it: a date is wrong. */
function checkWithinStay({ placedOn, leftOn, institutionStays = [], helperStays = [] }: Input): void {
  const isOutside = ({ from, to }: { readonly from: Day; readonly to?: Day | undefined }): boolean =>
    (to !== undefined && to < placedOn) || (leftOn !== undefined && from > leftOn);
  const unit = institutionStays.findIndex(isOutside);
  if (unit >= 0) {
    throw contradiction(
      `institutionStays.${unit}`,
      'Pobyt w jednostce leży poza pobytem w tej rodzinie. Popraw daty albo usuń ten pobyt.',
    );
  }
  const helper = helperStays.findIndex(
    ({ from, to }) => from < placedOn || (leftOn !== undefined && to > leftOn),
  );
  if (helper >= 0) {
    throw contradiction(
      `helperStays.${helper}`,
      'Pobyt w rodzinie pomocowej wykracza poza pobyt w tej rodzinie. Popraw daty.',
    );
  }
}

function checkedHelpers(
  { helperStays = [] }: Input,
  stays: readonly InstitutionStay[],
  derivation: Derivation,
): readonly ClosedPeriod[] {
  const ordered = [...helperStays].sort((a, b) => a.from - b.from);
  ordered.forEach(({ from, to }, index) => {
    if (to < from) {
      throw contradiction(
        'helperStays',
        `Pobyt w rodzinie pomocowej od ${toIso(from)} kończy się wcześniej, niż się zaczyna. Popraw daty.`,
      );
    }
    const next = ordered[index + 1];
    if (next !== undefined && next.from <= to) {
      throw contradiction('helperStays', 'Pobyty w rodzinie pomocowej nachodzą na siebie. Popraw daty.');
    }
    if (stays.some((stay) => stay.from <= to && (stay.to === undefined || from <= stay.to))) {
      throw contradiction(
        'helperStays',
        'Tego samego dnia dziecko nie może przebywać w rodzinie pomocowej i w jednostce z art. 87 ust. 2. Popraw daty.',
      );
    }
    derivation.state(
      `Od ${formatDate(from)} do ${formatDate(to)} dziecko przebywa w rodzinie pomocowej, której wypłaca się świadczenie i dodatki za te dni zamiast rodzinie zastępczej.`,
      'art. 87 ust. 5 uwrspz',
    );
  });
  return ordered;
}
