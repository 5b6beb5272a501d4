/**
 * Average monthly cost of keeping a child in a care institution (art. 196 uwrspz) or a resident in a care home (DPS,
 * art. 6 pkt 15 and 60 u.p.s.), and from when fees rest on it. Called by `teczka calculate`; the amount it gives is
 * what the office then announces and enters into office.xlsx, sheet „Koszty”.
 */
import type { Grosze } from '../values/money.ts';
import { TeczkaError } from '../values/errors.ts';
import { averageOf } from './average-institution-cost/average.ts';
import { examples } from './average-institution-cost/examples.ts';
import { FACILITIES, type Facility } from './average-institution-cost/facilities.ts';
import { type Input, input } from './average-institution-cost/input.ts';
import { lastDayOfPublication, publicationOf } from './average-institution-cost/publication.ts';
import { chooseWithin } from './chosen-amount.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { minus, money, over } from './derivation/expression.ts';
import { contradiction } from './inputs/contradiction.ts';

/** Only a care home's cost may be announced lower than computed (art. 60 ust. 3 u.p.s.). */
function announcedOf({ announced, facility }: Input, computed: Grosze, derivation: Derivation): Grosze {
  if (announced === undefined) return computed;
  if (facility !== 'dps') {
    throw contradiction(
      'announced',
      'Art. 196 uwrspz nie pozwala ogłosić kosztu innego niż obliczony; niższy może być tylko koszt w DPS (art. 60 ust. 3 u.p.s.). Usuń to pole.',
    );
  }
  return chooseWithin({
    derivation,
    what: 'koszt ogłoszony',
    chosen: announced,
    bounds: { atMost: computed },
    field: 'announced',
    basis: 'art. 60 ust. 3 u.p.s.',
  });
}

function changeOf(
  former: Grosze | undefined,
  average: Grosze,
  basis: Facility['basis']['publication'],
  derivation: Derivation,
): Grosze | undefined {
  if (former === undefined) return undefined;
  const difference = minus(money(average), money(former));
  const change = derivation.compute('Zmiana wobec kwoty z poprzedniego roku:', difference, 'halfUp', basis);
  if (former > 0) {
    const form = { places: 1, unit: '%' };
    derivation.measure('Zmiana w stosunku do tej kwoty:', over(difference, money(former)), form, basis);
  }
  return change;
}

export const averageInstitutionCost = defineCalculation({
  id: 'average-institution-cost',
  title: 'Średni miesięczny koszt utrzymania dziecka w placówce albo mieszkańca w DPS',
  summary:
    'Kwota ogłaszana do 31 marca, z wydatków poprzedniego roku, prognozowanego wskaźnika cen i rzeczywistej liczby dzieci (mieszkańców), także dla placówki działającej przez część roku i nowej; oraz dzień, od którego jest podstawą opłat.',
  legalBasis: ['art. 196 uwrspz', 'art. 6 pkt 15 u.p.s.', 'art. 60 u.p.s.'],
  labels: {
    average: 'średni miesięczny koszt',
    computed: 'koszt obliczony',
    change: 'zmiana wobec poprzedniego roku',
    publishedInTime: 'ogłoszono w terminie',
    effectiveFrom: 'podstawa opłat od',
  },
  parameters: [
    'd_avg_cost_effective',
    'uops.dps.sredni_koszt.obowiazuje_od',
    'uops.dps.sredni_koszt.definicja',
  ],
  settings: [],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const facility = FACILITIES[given.facility];
    const asOf = given.publishedOn ?? lastDayOfPublication(given.year);
    if (asOf < facility.since) {
      throw new TeczkaError(
        'period-not-covered',
        `Tego wzoru nie stosuje się do kosztu na rok ${given.year}. ${facility.before}`,
        { field: 'year' },
      );
    }
    if (given.facility === 'dps') context.valueOn('uops.dps.sredni_koszt.definicja', asOf);
    const computed = averageOf({ input: given, facility, derivation });
    const average = announcedOf(given, computed, derivation);
    const findings = publicationOf(given, context, derivation);
    const change = changeOf(given.former, average, facility.basis.publication, derivation);
    return {
      asOf,
      amounts: {
        average,
        ...(given.announced === undefined ? {} : { computed }),
        ...(change === undefined ? {} : { change }),
      },
      findings,
      schedule: [],
      steps: derivation.steps,
    };
  },
  examples,
});
