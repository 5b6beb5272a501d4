/**
 * The income that must stay with a relative: 300 per cent of the criterion of a person alone or of a person in a
 * family, 250 before 3.05.2011 (art. 61 ust. 2 pkt 2 u.p.s.). Written into the derivation once for each kind of
 * household.
 */
import type { Day } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import { CRITERIA } from '../income-criterion.ts';
import type { Household } from '../inputs/household.ts';

export const THRESHOLD_PERCENT = 'uops.dps.zobowiazani.prog_procent_kryterium';

type Kind = Household['kind'];

const OF_WHOM: Readonly<Record<Kind, string>> = {
  single: 'dla osoby samotnie gospodarującej',
  family: 'na osobę w rodzinie',
};

export const THRESHOLD_BASIS: Readonly<Record<Kind, string>> = {
  single: 'art. 61 ust. 2 pkt 2 lit. a u.p.s.',
  family: 'art. 61 ust. 2 pkt 2 lit. b u.p.s.',
};

export interface Thresholds {
  /** In grosze; in a family for one person. @throws TeczkaError `law-unknown-period` */
  of(kind: Kind): Grosze;
}

export function thresholdsOn(
  on: Day,
  asOf: Day,
  context: CalculationContext,
  derivation: Derivation,
): Thresholds {
  const known = new Map<Kind, Grosze>();
  return {
    of(kind) {
      const told = known.get(kind);
      if (told !== undefined) return told;
      const criterion = context.moneyOn(CRITERIA[kind], on, { announcedBy: asOf });
      const ratio = context.numberOn(THRESHOLD_PERCENT, on, { announcedBy: asOf });
      derivation.dated(criterion);
      if (known.size === 0) {
        derivation.dated(ratio, 'Próg dochodu, powyżej którego małżonek, zstępni i wstępni wnoszą opłatę,');
      }
      const threshold = derivation.compute(
        `Próg ${OF_WHOM[kind]}:`,
        times(money(criterion.amount), percent(ratio.exact.div(100))),
        'up',
        THRESHOLD_BASIS[kind],
      );
      known.set(kind, threshold);
      return threshold;
    },
  };
}
