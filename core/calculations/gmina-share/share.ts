/**
 * The gmina's part in what a month of a child's care cost: 10, 30 or 50% by the year of stay (art. 191 ust. 9-10
 * uwrspz), and the rest, which the county bears, so that both always make the whole. Used by gmina-share and
 * county-settlement.
 */
import {
  gminaShareGaps,
  gminaShareLeaversAid,
  gminaShareMonthOfChange,
  gminaSharePlacedBefore,
} from '../../law/settings/gmina-share.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMonth } from '../../polish/months.ts';
import { counted } from '../../polish/plural.ts';
import { day, type Day } from '../../values/day.ts';
import { type Fraction, formatPercent } from '../../values/fraction.ts';
import { type Grosze, subtract, ZERO_MONEY } from '../../values/money.ts';
import { mergePeriods, monthPeriod, type Period, type YearMonth } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, money, over, percent, plus, times } from '../derivation/expression.ts';
import { AMENDMENT_2014 } from '../foster-costs/amendment-2014.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { type YearOfStay, yearsOfStay } from './clock.ts';
import { EXEMPTIONS, type Exemption } from './exemptions.ts';

/** Entry into force of the act; art. 238 ust. 1 takes children placed before it out of art. 191 ust. 9-11. */
const ACT_IN_FORCE = day('2012-01-01');
const SHARES = ['gmina_share_year_1', 'gmina_share_year_2', 'gmina_share_year_3plus'] as const;
export const SHARE_PARAMETERS: readonly string[] = SHARES;
const CHANGED_DAYS = ['dzień', 'dni', 'dni'] as const;

/** What a month of care cost. */
export interface MonthCost {
  readonly month: YearMonth;
  readonly amount: Grosze;
  /** Aid for leavers stands apart: whether the gmina shares in it is open. */
  readonly leaverAid: boolean;
  /** Path of the input that holds it. */
  readonly field: string;
}

export interface Shared {
  readonly month: YearMonth;
  readonly amount: Grosze;
  readonly gmina: Grosze;
  readonly county: Grosze;
  /** Years of stay in the month with their days; empty where the gmina bears nothing. */
  readonly years: readonly YearPart[];
}

export interface YearPart {
  readonly year: number;
  readonly days: number;
  readonly share: Fraction;
}

interface Child {
  readonly stays: readonly Period[];
  readonly exemption: Exemption | undefined;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** The part of each month of one child; asks the settings that the case needs. */
export class GminaShare {
  readonly #child: Child;
  /** Stays on which the clock runs; empty where the gmina bears nothing. */
  readonly #stays: readonly Period[];

  /** @throws TeczkaError `setting-open` for a child placed again that had been in care before 2012 */
  constructor(child: Child) {
    this.#child = child;
    const merged = mergePeriods(child.stays);
    this.#stays =
      child.exemption === undefined ? staysOfTheAct(merged, child) : exempt(child, child.exemption);
  }

  /** Does the gmina share at all? */
  get due(): boolean {
    return this.#stays.length > 0;
  }

  /** @throws TeczkaError `input-contradiction` where the child was not in care in the month */
  of(cost: MonthCost): Shared {
    const { month, amount, leaverAid } = cost;
    this.#warnOfFormerLaw(month);
    const years = this.due && (!leaverAid || this.#leaversAid(month)) ? this.#yearsOf(cost) : [];
    const gmina = years.length === 0 ? ZERO_MONEY : this.#part(cost, years);
    return { month, amount, gmina, county: subtract(amount, gmina), years };
  }

  /** Art. 191 ust. 10a came later than the share itself. */
  #warnOfFormerLaw(month: YearMonth): void {
    const { exemption, context } = this.#child;
    if (exemption === undefined || exemption === 'foreign' || monthPeriod(month).from >= AMENDMENT_2014)
      return;
    context.warn(
      'former-law',
      'Do 18.09.2014 r. ustawa nie wyłączała wprost udziału gminy za dziecko pozostawione po urodzeniu lub nieznanych rodziców (art. 191 ust. 10a obowiązuje od 19.09.2014 r.). Sprawdź te miesiące.',
    );
  }

  #leaversAid(month: YearMonth): boolean {
    const { context, derivation } = this.#child;
    return context.setting(gminaShareLeaversAid, monthPeriod(month).to, derivation) === 'included';
  }

  #yearsOf({ month, leaverAid, field }: MonthCost): readonly YearPart[] {
    const within = monthPeriod(month);
    const found = this.#cut(within);
    if (found.length > 0) return this.#parts(found, within.to);
    const last = this.#stays.at(-1);
    if (leaverAid && last?.to !== null && last !== undefined && last.to < within.from) {
      return this.#parts(this.#cut({ from: last.to, to: last.to }), within.to);
    }
    throw contradiction(
      field,
      `W miesiącu ${month} dziecko nie przebywało w pieczy zastępczej w okresie, od którego liczy się udział gminy. Popraw miesiąc kosztu albo daty pobytu.`,
    );
  }

  #cut(within: { from: Day; to: Day }): readonly YearOfStay[] {
    const { context, derivation } = this.#child;
    // Where there is no gap, both readings count alike.
    const gaps = this.#stays.length > 1 ? context.setting(gminaShareGaps, within.to, derivation) : 'sum';
    return yearsOfStay(this.#stays, within, gaps);
  }

  /** Days by their share: of two years with the same share (the third and the fourth) one part is made. */
  #parts(years: readonly YearOfStay[], on: Day): readonly YearPart[] {
    const { context, derivation } = this.#child;
    const parts: YearPart[] = [];
    for (const { from, to, year } of years) {
      const share = context
        .numberOn(SHARES[Math.min(year, SHARES.length) - 1] ?? SHARES[2], from)
        .exact.div(100);
      const days = to - from + 1;
      const last = parts.at(-1);
      if (last?.share.equals(share) === true)
        parts[parts.length - 1] = { year, share, days: last.days + days };
      else parts.push({ year, share, days });
    }
    const newest = parts.at(-1);
    if (newest === undefined || parts.length === 1) return parts;
    if (context.setting(gminaShareMonthOfChange, on, derivation) === 'days') return parts;
    return [{ ...newest, days: parts.reduce((sum, { days }) => sum + days, 0) }];
  }

  #part({ month, amount, leaverAid }: MonthCost, years: readonly YearPart[]): Grosze {
    const { derivation } = this.#child;
    const what = leaverAid ? ', pomoc dla usamodzielnianego' : '';
    return derivation.compute(
      `Udział gminy, ${formatMonth(month)}${what} (${years.map(described).join(', ')}). Resztę ponosi powiat.`,
      partOf(amount, years),
      'halfUp',
      'art. 191 ust. 9 i 10 uwrspz',
    );
  }
}

const described = ({ year, days }: YearPart, _index: number, all: readonly YearPart[]): string =>
  `${year}. rok pobytu${all.length > 1 ? `: ${counted(days, CHANGED_DAYS)}` : ''}`;

/** "30% (9 dni), 50% (22 dni)", or "30%" alone; for a statement's column. */
export function percentText(years: readonly YearPart[]): string {
  const percents = years.map(({ share, days }) =>
    years.length === 1 ? formatPercent(share) : `${formatPercent(share)} (${counted(days, CHANGED_DAYS)})`,
  );
  return percents.length === 0 ? 'bez udziału gminy' : percents.join(', ');
}

/** Cost × share; in a month of two shares weighed by days: 1361,00 zł × (9 × 30% + 22 × 50%) / 31. */
export function partOf(amount: Grosze, years: readonly YearPart[]): Expression {
  const [only] = years;
  if (only !== undefined && years.length === 1) return times(money(amount), percent(only.share));
  const days = years.reduce((sum, part) => sum + part.days, 0);
  const weighed = years.map((part) => times(count(part.days), percent(part.share)));
  return over(times(money(amount), plus(...weighed)), count(days));
}

function exempt({ derivation }: Child, exemption: Exemption): readonly Period[] {
  const { text, basis } = EXEMPTIONS[exemption];
  derivation.state(`${text} Gmina nie uczestniczy w wydatkach; całość ponosi powiat.`, basis);
  return [];
}

/** Stays since the act; one that began before it goes on without a share for as long as it lasts. */
function staysOfTheAct(stays: readonly Period[], { context, derivation }: Child): readonly Period[] {
  const [first] = stays;
  if (first === undefined || first.from >= ACT_IN_FORCE) {
    if (first !== undefined) {
      derivation.state(
        `Lata pobytu w pieczy zastępczej liczy się od ${formatDate(first.from)}, w każdej formie pieczy, także po zmianie rodziny lub placówki.`,
        'art. 191 ust. 9-11 uwrspz',
      );
    }
    return stays;
  }
  const since = stays.filter(({ from }) => from >= ACT_IN_FORCE);
  const [again] = since;
  if (
    again !== undefined &&
    context.setting(gminaSharePlacedBefore, again.from, derivation) === 'newPlacement'
  ) {
    return since;
  }
  derivation.state(
    'Dziecko umieszczono w pieczy zastępczej przed 1.01.2012, więc przepisów o udziale gminy nie stosuje się; całość wydatków ponosi powiat.',
    'art. 238 ust. 1 uwrspz',
  );
  return [];
}
