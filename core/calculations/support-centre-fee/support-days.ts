/**
 * How many days of short-term support a calendar year still holds (art. 55a-55b u.p.s.): thirty in each form, thirty
 * more in specially justified cases, sixty in both together; by day four to twelve hours.
 */
import type { TableTypes } from '../../law/index.ts';
import { counted } from '../../polish/plural.ts';
import { calendar } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { fraction } from '../../values/fraction.ts';
import { days } from '../../values/period.ts';
import { citation } from '../citation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Input } from './input.ts';
import type { PlaceCase } from './place.ts';

export type ShortTermSupport = NonNullable<Input['shortTermSupport']>;
type Limits = TableTypes['uops.wsparcie_krotkoterminowe'];

const BASIS = 'art. 55a u.p.s.';

interface Form {
  /** Polish, neuter: nominative and genitive. */
  readonly name: string;
  readonly nameOf: string;
  readonly used: (support: ShortTermSupport) => number;
  readonly limit: (limits: Limits) => number;
  readonly extension: (limits: Limits) => number;
}

const FORMS: Readonly<Record<ShortTermSupport['form'], Form>> = {
  roundTheClock: {
    name: 'całodobowe',
    nameOf: 'całodobowego',
    used: ({ usedRoundTheClockDays = 0 }) => usedRoundTheClockDays,
    limit: ({ roundTheClockDaysAYear }) => roundTheClockDaysAYear,
    extension: ({ roundTheClockExtensionDays }) => roundTheClockExtensionDays,
  },
  day: {
    name: 'dzienne',
    nameOf: 'dziennego',
    used: ({ usedDayDays = 0 }) => usedDayDays,
    limit: ({ dayDaysAYear }) => dayDaysAYear,
    extension: ({ dayExtensionDays }) => dayExtensionDays,
  },
};

const allUsed = (support: ShortTermSupport): number =>
  Object.values(FORMS).reduce((sum, { used }) => sum + used(support), 0);

function checkHours({ form, hoursPerDay }: ShortTermSupport, { dayMinHours, dayMaxHours }: Limits): void {
  if (hoursPerDay === undefined) return;
  if (form !== 'day') {
    throw contradiction(
      'shortTermSupport.hoursPerDay',
      'Wsparcie całodobowe nie ma liczby godzin na dobę. Usuń ją albo zmień formę.',
    );
  }
  if (hoursPerDay.compare(dayMinHours) < 0 || hoursPerDay.compare(dayMaxHours) > 0) {
    throw contradiction(
      'shortTermSupport.hoursPerDay',
      `Wsparcie dzienne trwa od ${dayMinHours} do ${dayMaxHours} godzin na dobę (${BASIS}). Popraw liczbę godzin.`,
    );
  }
}

/**
 * @returns the days of this stay and what is left after it
 * @throws TeczkaError `support-days-exceeded`, `input-contradiction`
 */
export function supportDays(support: ShortTermSupport, one: PlaceCase) {
  const { stay, context, derivation } = one;
  const rule = context.tableOn('uops.wsparcie_krotkoterminowe', stay.from);
  checkHours(support, rule.value);
  if (calendar(stay.from).year !== calendar(stay.to).year) {
    throw contradiction('to', 'Dni wsparcia liczy się w roku kalendarzowym. Policz każdy rok osobno.');
  }
  const now = support.days ?? days(stay);
  if (now > days(stay)) {
    throw contradiction(
      'shortTermSupport.days',
      'Dni wsparcia jest więcej niż dni okresu. Popraw liczbę albo daty.',
    );
  }
  const { name, nameOf, used, limit, extension } = FORMS[support.form];
  const ofForm = limit(rule.value) + (support.extended === true ? extension(rule.value) : 0);
  const before = Math.min(ofForm - used(support), rule.value.togetherDaysAYear - allUsed(support));
  const left = before - now;
  const most = `${counted(ofForm, ['dzień', 'dni', 'dni'])}${support.extended === true ? ' z przedłużeniem' : ''}`;
  if (left < 0) {
    throw new TeczkaError(
      'support-days-exceeded',
      `W roku kalendarzowym pozostało ${counted(Math.max(before, 0), ['dzień', 'dni', 'dni'])} wsparcia ${nameOf} (limit: ${most}, w obu formach razem ${rule.value.togetherDaysAYear} dni; ${BASIS}). Skróć okres albo, w szczególnie uzasadnionym przypadku, przedłuż wsparcie.`,
      { field: 'to' },
    );
  }
  derivation.state(
    `Wsparcie ${name} obejmuje ${counted(now, ['dzień', 'dni', 'dni'])}; w roku kalendarzowym może trwać ${most}, w obu formach razem ${rule.value.togetherDaysAYear} dni (${citation(rule)}). Pozostaje ${counted(left, ['dzień', 'dni', 'dni'])}.`,
    BASIS,
  );
  return { days: now, remainingDays: { kind: 'number', number: fraction(left), unit: 'dni' } as const };
}
