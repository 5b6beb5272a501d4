/**
 * Which days of absence are free of the fee (art. 63 u.p.s.): counted together within each calendar year, up to the
 * limit. For minors at the family home a limit of its own runs (ust. 2).
 */
import { citation } from '../citation.ts';
import { longAbsence } from '../../law/settings/dps.ts';
import { counted } from '../../polish/plural.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, calendar, type Day, dayOf } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Absence } from './input.ts';

/** The two limits: of every resident (ust. 1), of a minor at the family home (ust. 2). */
export const LIMITS = {
  ordinary: {
    parameter: 'uops.dps.nieobecnosc.dni',
    basis: 'art. 63 ust. 1 u.p.s.',
    sentence: 'Mieszkaniec nie wnosi opłaty za nieobecność, która w roku kalendarzowym nie przekracza',
  },
  familyHome: {
    parameter: 'uops.dps.nieobecnosc.maloletni_dni',
    basis: 'art. 63 ust. 2 u.p.s.',
    sentence:
      'Za pobyt małoletniego w domu rodzinnym nie wnosi się opłaty, dopóki w roku kalendarzowym nie przekracza',
  },
} as const;

export type LimitKind = keyof typeof LIMITS;

/** Free days of one absence within one calendar year. */
export interface FreeDays extends ClosedPeriod {
  readonly limit: LimitKind;
  readonly staysWith: string | undefined;
}

interface YearPart extends ClosedPeriod {
  readonly absence: Absence;
  readonly year: number;
  readonly limit: LimitKind;
}

export interface YearUse {
  readonly year: number;
  readonly limit: LimitKind;
  readonly most: number;
  readonly used: number;
}

export interface Counted {
  readonly free: readonly FreeDays[];
  readonly uses: readonly YearUse[];
}

const DAYS = ['dzień', 'dni', 'dni'] as const;

/** @param usedBefore days of the first year that the list does not hold */
export function freeDays(
  absences: readonly Absence[],
  usedBefore: number,
  asOf: Day,
  context: CalculationContext,
  derivation: Derivation,
): Counted {
  const parts = absences.flatMap(yearParts);
  const free: FreeDays[] = [];
  const uses = new Map<string, YearUse>();
  for (const part of parts) {
    const key = `${part.year} ${part.limit}`;
    const { used } = uses.get(key) ?? {
      used: part.year === parts[0]?.year && part.limit === parts[0].limit ? usedBefore : 0,
    };
    const most = limitOn(part, [...uses.values()], context, derivation);
    const days = part.to - part.from + 1;
    const left = Math.max(0, most - used);
    const granted = days <= left ? days : left === 0 ? 0 : withinLimit(left, asOf, context, derivation);
    uses.set(key, { year: part.year, limit: part.limit, most, used: used + days });
    derivation.state(sentence(part, days, granted, used + days, most), LIMITS[part.limit].basis);
    if (granted > 0) {
      const to = addDays(part.from, granted - 1);
      free.push({ from: part.from, to, limit: part.limit, staysWith: part.absence.staysWith });
    }
  }
  return { free, uses: [...uses.values()] };
}

/** An absence over the New Year counts in each year by itself. */
function yearParts(absence: Absence): readonly YearPart[] {
  const limit = absence.familyHome === true ? 'familyHome' : 'ordinary';
  const parts: YearPart[] = [];
  for (let { year } = calendar(absence.from); year <= calendar(absence.to).year; year++) {
    const first = dayOf(year, 1, 1);
    const last = dayOf(year, 12, 31);
    const from = absence.from > first ? absence.from : first;
    parts.push({ absence, year, limit, from, to: absence.to < last ? absence.to : last });
  }
  return parts;
}

/** The limit of the part's days, told where no earlier part had it. */
function limitOn(
  { limit, from }: YearPart,
  uses: readonly YearUse[],
  context: CalculationContext,
  derivation: Derivation,
): number {
  const dated = context.numberOn(LIMITS[limit].parameter, from);
  const most = Number(dated.exact.valueOf());
  if (uses.some((use) => use.limit === limit && use.most === most)) return most;
  derivation.state(
    `${LIMITS[limit].sentence} ${counted(most, DAYS)} (${citation(dated)}).`,
    LIMITS[limit].basis,
  );
  return most;
}

function withinLimit(left: number, asOf: Day, context: CalculationContext, derivation: Derivation): number {
  return { free: left, none: 0 }[context.setting(longAbsence, asOf, derivation)];
}

function sentence(
  { from, to, year }: YearPart,
  days: number,
  granted: number,
  used: number,
  most: number,
): string {
  const freed =
    granted === days
      ? 'wszystkie wolne od opłaty'
      : granted === 0
        ? 'żaden nie jest wolny od opłaty'
        : `w tym wolne od opłaty: ${granted}`;
  return `Nieobecność od ${formatDate(from)} do ${formatDate(to)} to ${counted(days, DAYS)}, ${freed} (w ${year} r. łącznie ${counted(used, DAYS)}, limit ${most}).`;
}
