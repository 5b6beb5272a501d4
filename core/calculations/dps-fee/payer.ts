/**
 * One relative as a payer: how much may be asked of that person at most (art. 61 ust. 2 pkt 2, 2d, 2e, art. 64 u.p.s.),
 * before it is divided between those of the same rank. Called by rank.ts.
 */
import { day, type Day } from '../../values/day.ts';
import { type Grosze } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { highestFee } from './capacity.ts';
import { groundOf, notYetInForce, protectionOfOthers } from './exemption-rules.ts';
import { capital, who, whose } from './persons.ts';
import type { Claim } from './split.ts';
import type { RelativeOn } from './states.ts';
import type { Thresholds } from './thresholds.ts';

/** Decisions after a refusal (art. 61 ust. 2d–2f): Dz.U. 2019 poz. 1690. */
const DECISIONS_SINCE = day('2019-10-04');

/** What the division of one day works with. */
export interface Work {
  readonly on: Day;
  readonly asOf: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
  readonly thresholds: Thresholds;
}

/** A relative with the most that may be asked. */
export interface Payer extends Claim {
  readonly relative: RelativeOn;
  readonly refusesAll: boolean;
}

/** @throws TeczkaError where neither an income nor a fee nor a refusal is given, or the law of the day knows no refusal */
export function payerOf(work: Work, rest: Grosze, relative: RelativeOn): Payer {
  const { id, refused, household, fee, field } = relative;
  const { context, on } = work;
  if (refused !== undefined && on < DECISIONS_SINCE) {
    throw notYetInForce('art. 61 ust. 2d–2f u.p.s.', DECISIONS_SINCE, `${field}.refused`);
  }
  if (refused === 'agreementAndInterview') return refuser(work, rest, relative);
  if (household === undefined && fee === undefined) {
    throw incomplete(
      `${field}.household`,
      `${capital(who(relative))}: podaj gospodarstwo domowe z dochodem albo ustaloną opłatę, albo odmowę umowy i wywiadu.`,
    );
  }
  if (household !== undefined) {
    const most = highestFee({ ...work, relative, household });
    return { id, relative, refusesAll: false, most: partlyExempted(work, relative, most) };
  }
  context.warn(
    'capacity-not-checked',
    `${capital(who(relative))}: nie podano dochodu, więc nie sprawdzono, czy po wniesieniu opłaty pozostaje próg z art. 61 ust. 2 pkt 2 u.p.s.`,
  );
  return { id, relative, refusesAll: false, most: partlyExempted(work, relative, rest) };
}

/** Two payers of one family may together not take it below the threshold; that they live together is not known here. */
export function warnOfOneHousehold({ context }: Work, payers: readonly Payer[]): void {
  const families = payers.flatMap(({ most, relative: { household } }) =>
    most > 0 && household?.kind === 'family' ? [`${household.persons} ${household.income}`] : [],
  );
  if (new Set(families).size === families.length) return;
  context.warn(
    'maybe-one-household',
    'Dwie osoby obowiązane mają taką samą liczbę osób i dochód rodziny. Jeżeli prowadzą jedno gospodarstwo, ich opłaty razem nie mogą zmniejszyć dochodu na osobę poniżej progu: ustal kwoty w umowach.',
  );
}

/** Who refuses both is not protected by the threshold (art. 61 ust. 2e). */
function refuser({ derivation }: Work, rest: Grosze, relative: RelativeOn): Payer {
  if (relative.fee !== undefined) {
    throw contradiction(
      `${relative.field}.fee`,
      `${capital(who(relative))}: po odmowie umowy i wywiadu wysokość opłaty wynika z art. 61 ust. 2e i 2f u.p.s. Usuń ustaloną opłatę albo popraw odmowę.`,
    );
  }
  if (relative.exemption?.exemption.article === '64') {
    throw contradiction(
      `${relative.exemption.field}.article`,
      `${capital(who(relative))}: zwolnienie z art. 64 u.p.s. wymaga wywiadu, którego ta osoba odmówiła. Popraw odmowę albo zwolnienie.`,
    );
  }
  derivation.state(
    `${capital(who(relative))} odmawia zawarcia umowy i przeprowadzenia wywiadu, więc opłatę ustala się w decyzji w wysokości różnicy między kosztem a opłatami mieszkańca i pozostałych obowiązanych, bez porównania z progiem dochodu.`,
    'art. 61 ust. 2e u.p.s.',
  );
  return { id: relative.id, relative, refusesAll: true, most: rest };
}

/** A partial exemption that stands when the fee is first divided lowers what the person can be asked for. */
function partlyExempted({ derivation, on }: Work, relative: RelativeOn, most: Grosze): Grosze {
  const { exemption: active } = relative;
  if (active === undefined || active.exemption.article === '64a' || most === 0) return most;
  if (protectionOfOthers(active, on) !== undefined) return most;
  const { basis } = groundOf(active.exemption, active.from, active.field);
  return chooseWithin({
    derivation,
    what: `po częściowym zwolnieniu najwyższą opłatę ${whose(relative)}`,
    chosen: active.exemption.remaining,
    bounds: { atMost: most },
    field: `${active.field}.remaining`,
    basis,
  });
}
