/**
 * Every income criterion that has held (art. 8 ust. 1 u.p.s.), for judging the edges of council tables: a table in
 * złote is often a table in per cents of a criterion that has been raised since. Used by lint-table.ts, normalise.ts.
 */
import { day, type Day } from '../../values/day.ts';
import { fraction } from '../../values/fraction.ts';
import { greater, type Grosze, roundToGrosze, times, zloty } from '../../values/money.ts';
import type { LawBook } from '../law-book.ts';
import type { HouseholdKind } from './band.ts';

export interface CriterionVersion {
  readonly amount: Grosze;
  /** null: no end is known. */
  readonly to: Day | null;
}

export type Criteria = Readonly<Record<HouseholdKind, readonly CriterionVersion[]>>;

const PARAMETERS: Readonly<Record<HouseholdKind, string>> = {
  single: 'uops.kryterium.os_samotnie_gospodarujaca',
  family: 'uops.kryterium.os_w_rodzinie',
};

/** In the order of their days. */
export function criteriaOf(law: LawBook): Criteria {
  const versions = (kind: HouseholdKind): readonly CriterionVersion[] =>
    law.parameter(PARAMETERS[kind]).values.flatMap(({ value, to }) => {
      if (typeof value !== 'string') return [];
      return [{ amount: zloty(value), to: to === null ? null : day(to) }];
    });
  return { single: versions('single'), family: versions('family') };
}

/**
 * The widest step between two bands in złote that is only a way of printing: a grosz, or one hundredth of a per cent
 * of the highest criterion ("do 1164,00 zł" and "od 1164,08 zł" are 150% and 150,01% of 776 zł).
 */
export function printedStepInMoney({ single, family }: Criteria): Grosze {
  const amounts = [...single, ...family].map(({ amount }) => amount);
  const highest = amounts.reduce(greater, zloty('0.01'));
  return roundToGrosze(times(highest, fraction(1, 10_000)), 'up');
}
