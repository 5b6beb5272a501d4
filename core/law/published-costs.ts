/**
 * Announced average monthly costs of upkeep in a care home (DPS, art. 60 ust. 2 and 4 u.p.s.) or in a foster-care
 * institution (art. 196 ust. 3–4 uwrspz): each is the ground of fees from the month after its publication; until then
 * the former one. Read from office.xlsx, sheet „Koszty”, by core/office.
 */
import { addDays, type Day, lastOfMonth } from '../values/day.ts';
import { type Place, TeczkaError } from '../values/errors.ts';
import type { Grosze } from '../values/money.ts';
import { formatDay } from './format-value.ts';

export interface PublishedCost {
  /** The office's own id of the home. */
  readonly home: string;
  readonly name: string;
  /** Monthly cost of one resident or child, in grosze. */
  readonly amount: Grosze;
  readonly publishedOn: Day;
  /** "Dz. Urz. Woj. Zmyślonego 2026 poz. 11". */
  readonly source: string;
  readonly place: Place;
}

export interface PublishedCosts {
  readonly all: readonly PublishedCost[];
  /** Costs of a home in order of their first days. @throws TeczkaError `home-unknown` */
  of(home: string): readonly PublishedCost[];
}

export function publishedCosts(all: readonly PublishedCost[]): PublishedCosts {
  return {
    all,
    of(home) {
      const found = all.filter((cost) => cost.home === home).sort((a, b) => a.publishedOn - b.publishedOn);
      if (found.length > 0) return found;
      const homes = [...new Set(all.map((cost) => cost.home))];
      const known = homes.length === 0 ? 'Urząd nie podał żadnego.' : `Są: ${homes.join(', ')}.`;
      throw new TeczkaError(
        'home-unknown',
        `Nie ma kosztu utrzymania w placówce o takim id. ${known} Wpisz koszt w pliku office.xlsx, w arkuszu „Koszty”.`,
        { field: 'home' },
      );
    },
  };
}

/** First day on which a published cost is the ground of fees: the first of the month after the publication. */
export function groundOfFeesFrom(publishedOn: Day): Day {
  return addDays(lastOfMonth(publishedOn), 1);
}

/** The cost valid on a day, from a list in order. @throws TeczkaError `cost-unknown` before the first one */
export function costOn<Cost extends { readonly publishedOn: Day }>(costs: readonly Cost[], on: Day): Cost {
  const found = costs.filter(({ publishedOn }) => groundOfFeesFrom(publishedOn) <= on).at(-1);
  if (found !== undefined) return found;
  throw new TeczkaError(
    'cost-unknown',
    `Nie jest znany koszt utrzymania na dzień ${formatDay(on)}: pierwszy ogłoszony koszt jest podstawą opłaty dopiero od miesiąca następującego po ogłoszeniu. Podaj koszt ogłoszony wcześniej.`,
    { field: 'costs' },
  );
}
