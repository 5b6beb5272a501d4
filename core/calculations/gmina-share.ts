/**
 * The share of the gmina in the county's spending on a child in foster care, by the year of its stay (art. 191
 * ust. 9-11 uwrspz). Called by `teczka calculate`; the statement between counties (county-settlement) uses the same
 * arithmetic.
 */
import { formatMoney, sum } from '../values/money.ts';
import { monthPeriod } from '../values/period.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { monthCosts } from './gmina-share/costs.ts';
import { examples } from './gmina-share/examples.ts';
import { input } from './gmina-share/input.ts';
import { GminaShare, percentText, SHARE_PARAMETERS, type Shared } from './gmina-share/share.ts';
import { staysOf } from './gmina-share/stays.ts';
import { gminaShareSettings } from '../law/settings/gmina-share.ts';
import { partMonthDays } from '../law/settings/part-months.ts';
import type { Finding, Segment } from './outcome.ts';

/** Both parts of a month, and the part of the gmina even where it is nothing. */
function segmentsOf({ month, gmina, county }: Shared): readonly Segment[] {
  const { from, to } = monthPeriod(month);
  const common = { from, to, kind: 'once', untilChanged: false } as const;
  return [
    { ...common, title: 'gmina', amount: gmina },
    { ...common, title: 'county', amount: county },
  ];
}

/** Year of stay and share of a month; in a month of two shares, their days too. */
function findingsOf({ month, years }: Shared): readonly (readonly [string, Finding])[] {
  const percent = { kind: 'text', text: percentText(years) } as const;
  if (years.length === 0) return [[`percent.${month}`, percent]];
  return [
    [`percent.${month}`, percent],
    [`yearOfStay.${month}`, { kind: 'text', text: years.map(({ year }) => String(year)).join(', ') }],
  ];
}

export const gminaShare = defineCalculation({
  id: 'gmina-share',
  title: 'Udział gminy w wydatkach na dziecko w pieczy zastępczej',
  summary:
    'Ile z wydatków powiatu ponosi gmina: 10% w pierwszym, 30% w drugim, 50% w trzecim i dalszych latach pobytu dziecka w pieczy, miesiąc po miesiącu, z podziałem miesiąca zmiany. Każde dziecko ma własne lata pobytu. Opłatę uzyskaną od rodziców dzieli się osobno (art. 195).',
  legalBasis: ['art. 191 ust. 9-11, 10a i 17 uwrspz', 'art. 192 uwrspz', 'art. 238 ust. 1 uwrspz'],
  labels: {
    cost: 'wydatki razem',
    gmina: 'część gminy',
    county: 'część powiatu',
    due: 'gmina uczestniczy w wydatkach',
    'percent.*': 'udział gminy w miesiącu',
    'yearOfStay.*': 'rok pobytu w pieczy w miesiącu',
  },
  parameters: SHARE_PARAMETERS,
  settings: [...gminaShareSettings, partMonthDays],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const stays = staysOf(given);
    const share = new GminaShare({ stays, exemption: given.exemption, context, derivation });
    const costs = monthCosts(given, stays, context, derivation);
    const months = costs.map((cost) => share.of(cost));
    const gmina = sum(months.map((month) => month.gmina));
    const county = sum(months.map((month) => month.county));
    const cost = sum(months.map((month) => month.amount));
    derivation.quote(
      `Wydatki razem ${formatMoney(cost)}: gmina ${formatMoney(gmina)}, powiat ${formatMoney(county)}. Część powiatu jest różnicą, więc obie dają całość. Opłaty rodziców nie odejmuje się wcześniej: uzyskaną dzieli się proporcjonalnie do poniesionych wydatków.`,
      gmina,
      'art. 191 ust. 9 i 10 oraz art. 195 ust. 1 uwrspz',
    );
    const last = costs.at(-1);
    if (last === undefined) throw new TypeError('monthCosts gives at least one month');
    return {
      asOf: monthPeriod(last.month).to,
      amounts: { cost, gmina, county },
      findings: {
        due: { kind: 'yes-no', yes: share.due },
        ...Object.fromEntries(months.flatMap(findingsOf)),
      },
      schedule: months.flatMap(segmentsOf),
      steps: derivation.steps,
    };
  },
  examples,
});
