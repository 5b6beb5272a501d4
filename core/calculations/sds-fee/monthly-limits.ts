/**
 * What may lower a monthly fee of a support centre: the mean monthly subsidy for a participant of that centre as a
 * ceiling (art. 51b ust. 4 u.p.s.), and a waiver (art. 51b ust. 6 with art. 64).
 */
import { fraction } from '../../values/fraction.ts';
import { formatMoney, type Grosze, roundToGrosze, times } from '../../values/money.ts';
import { day, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { criterionOf } from '../income-criterion.ts';
import type { Bounds } from '../outcome.ts';
import { afterWaiver } from '../waiver.ts';
import type { Input } from './input.ts';

const CAP_BASIS = 'art. 51b ust. 4 u.p.s.';
const WAIVER_BASIS = 'art. 51b ust. 6 w zw. z art. 64 u.p.s.';

/** The least subsidy of the voivodeship was read in the consolidated text of that day; earlier wording is not known. */
const FLOOR_KNOWN_FROM = day('2024-08-13');

/** Warns of a fee without its ceiling, and of a subsidy that is lower than the act lets a voivode's mean be. */
export function checkSubsidy({ meanSubsidy }: Input, on: Day, context: CalculationContext): void {
  if (meanSubsidy === undefined) {
    context.warn(
      'mean-subsidy-missing',
      `Nie podano średniej miesięcznej kwoty dotacji na uczestnika ośrodka, a opłata nie może jej przekraczać (${CAP_BASIS}). Sprawdź tę granicę przed wydaniem decyzji.`,
    );
    return;
  }
  if (on < FLOOR_KNOWN_FROM) return;
  const { value } = context.tableOn('uops.sds.dotacja_min_procent_kryterium', on);
  const criterion = criterionOf('single', on, context);
  const percent = value.centreMinPercentOfCriterion;
  const floor = roundToGrosze(times(criterion.amount, fraction(percent, 100)), 'up');
  if (meanSubsidy < floor) {
    context.warn(
      'mean-subsidy-low',
      `Podana średnia kwota dotacji jest niższa niż ${percent}% kryterium osoby samotnie gospodarującej (${formatMoney(floor)}), a średnia w województwie nie może być niższa (art. 51c ust. 3 u.p.s.). Sprawdź kwotę.`,
    );
  }
}

/** The monthly fee that is left after a waiver, within nothing and the whole fee. */
export function feeAfterWaiver(
  { waiver }: Input,
  fee: Grosze,
  derivation: Derivation,
): { readonly fee: Grosze; readonly bounds: Readonly<Record<string, Bounds>> } {
  if (waiver === undefined) return { fee, bounds: {} };
  const { amount, bounds } = afterWaiver({
    ...{ fee, waiver, basis: WAIVER_BASIS, derivation },
    what: 'opłatę miesięczną po zwolnieniu',
  });
  return { fee: amount, bounds: { 'fee.monthly': bounds } };
}
