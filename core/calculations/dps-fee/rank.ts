/**
 * The fees of relatives of one rank: limits, agreed or decided fees, the division of the rest, and those who refuse
 * both the agreement and the interview (art. 61 ust. 2 pkt 2, 2d–2f, art. 103 ust. 2 u.p.s.). Called by relatives.ts
 * rank after rank.
 */
import { refusalDenominator, splitOfGap } from '../../law/settings/dps.ts';
import { day, type Day } from '../../values/day.ts';
import { formatMoney, type Grosze, lesser, subtract, sum, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { least, money } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { highestFee } from './capacity.ts';
import { groundOf, notYetInForce, protectionOfOthers } from './exemption-rules.ts';
import { capital, who, whose } from './persons.ts';
import { type Claim, equalParts, type Part, proportionalParts, refuserPart } from './split.ts';
import type { RelativeOn } from './states.ts';
import type { Thresholds } from './thresholds.ts';

/** Decisions after a refusal (art. 61 ust. 2d–2f): Dz.U. 2019 poz. 1690. */
const DECISIONS_SINCE = day('2019-10-04');

export interface Setting {
  readonly on: Day;
  readonly asOf: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
  readonly thresholds: Thresholds;
}

/** The fee of one relative before an exemption that may not burden others. */
export interface RankFee {
  readonly relative: RelativeOn;
  readonly amount: Grosze;
  /** Room of an agreement or a decision; absent where the act fixes the fee. */
  readonly atMost?: Grosze;
  /** The amount is the highest possible, because nobody has chosen one yet. */
  readonly unchosen: boolean;
}

export interface RankResult {
  readonly fees: readonly RankFee[];
  /** What is left for the next rank; grosze cut off in dividing are not. */
  readonly rest: Grosze;
}

/** A relative with the most that may be asked. */
interface Payer extends Claim {
  readonly relative: RelativeOn;
  readonly refusesAll: boolean;
}

export function rankFees(setting: Setting, rest: Grosze, relatives: readonly RelativeOn[]): RankResult {
  const payers = relatives.map((relative) => payerOf(setting, rest, relative));
  const chosen = chosenFees(setting, rest, payers);
  const open = payers.filter((payer) => !chosen.has(payer.id));
  const left = subtract(rest, sum(chosen.values()));
  const shares = divided(setting, left, open);
  const refusers = open.filter(({ refusesAll }) => refusesAll);
  const others = payers
    .filter(({ refusesAll }) => !refusesAll)
    .map(({ id }) => chosen.get(id) ?? shares.get(id) ?? ZERO_MONEY);
  const refused = refusersFee(setting, rest, others, refusers);
  const fees = payers.map(({ id, relative, most, refusesAll }): RankFee => {
    if (refusesAll) return { relative, amount: refused, unchosen: false };
    const fixed = chosen.get(id);
    const atMost = lesser(most, rest);
    if (fixed !== undefined) return { relative, amount: fixed, atMost, unchosen: false };
    const amount = shares.get(id) ?? ZERO_MONEY;
    return { relative, amount, atMost, unchosen: amount > 0 };
  });
  const used = sum(open.map(({ most }) => most)) >= left;
  return { fees, rest: used ? ZERO_MONEY : subtract(rest, sum(fees.map(({ amount }) => amount))) };
}

function payerOf(setting: Setting, rest: Grosze, relative: RelativeOn): Payer {
  const { id, refused, household, fee, field } = relative;
  const { context, on } = setting;
  if (refused !== undefined && on < DECISIONS_SINCE) {
    throw notYetInForce('art. 61 ust. 2d–2f u.p.s.', DECISIONS_SINCE, `${field}.refused`);
  }
  if (refused === 'agreementAndInterview') return refuser(setting, rest, relative);
  if (household === undefined && fee === undefined) {
    throw contradiction(
      `${field}.household`,
      `${capital(who(relative))}: podaj gospodarstwo domowe z dochodem albo ustaloną opłatę, albo odmowę umowy i wywiadu.`,
    );
  }
  if (household !== undefined) {
    const most = highestFee({ ...setting, relative, household });
    return { id, relative, refusesAll: false, most: partlyExempted(setting, relative, most) };
  }
  context.warn(
    'capacity-not-checked',
    `${capital(who(relative))}: nie podano dochodu, więc nie sprawdzono, czy po wniesieniu opłaty pozostaje próg z art. 61 ust. 2 pkt 2 u.p.s.`,
  );
  return { id, relative, refusesAll: false, most: partlyExempted(setting, relative, rest) };
}

/** Who refuses both is not protected by the threshold (art. 61 ust. 2e). */
function refuser({ derivation }: Setting, rest: Grosze, relative: RelativeOn): Payer {
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
function partlyExempted({ derivation, on }: Setting, relative: RelativeOn, most: Grosze): Grosze {
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

/** Fees of agreements and of decisions after a refusal of the agreement, each within what is left. */
function chosenFees(
  { derivation }: Setting,
  rest: Grosze,
  payers: readonly Payer[],
): ReadonlyMap<string, Grosze> {
  const chosen = new Map<string, Grosze>();
  for (const { id, relative, most } of payers) {
    if (relative.fee === undefined) continue;
    const amount = chooseWithin({
      derivation,
      what: `opłatę ${whose(relative)}`,
      chosen: relative.fee,
      bounds: { atMost: lesser(most, subtract(rest, sum(chosen.values()))) },
      field: `${relative.field}.fee`,
      basis:
        relative.refused === undefined
          ? 'art. 61 ust. 2 pkt 2 i art. 103 ust. 2 u.p.s.'
          : 'art. 61 ust. 2d i art. 103 ust. 2 u.p.s.',
    });
    chosen.set(id, amount);
  }
  return chosen;
}

/** @throws TeczkaError `input-contradiction` where the office divides by hand and a fee is missing */
function divided(setting: Setting, left: Grosze, open: readonly Payer[]): ReadonlyMap<string, Grosze> {
  const able = open.filter(({ most }) => most > 0);
  const [only] = able;
  if (only === undefined) return new Map();
  if (able.length === 1) return single(setting, left, only);
  if (sum(able.map(({ most }) => most)) <= left) return allInFull(setting, left, able);
  const { derivation, asOf, context } = setting;
  derivation.quote(
    `Do podziału między obowiązanych tej samej kolejności pozostaje ${formatMoney(left)}.`,
    left,
    'art. 61 ust. 2 pkt 2 u.p.s.',
  );
  const way = context.setting(splitOfGap, asOf, derivation);
  const parts = WAYS[way](left, able);
  const byId = new Map(able.map((payer) => [payer.id, payer]));
  return new Map(
    parts.flatMap(({ id, what, formula }): readonly (readonly [string, Grosze])[] => {
      const payer = byId.get(id);
      if (payer === undefined || payer.refusesAll) return [];
      const text = `${capital(who(payer.relative))} ${what}.`;
      return [[id, derivation.compute(text, formula, 'down', 'art. 61 ust. 2 pkt 2 u.p.s.')]];
    }),
  );
}

const WAYS: Readonly<
  Record<'equal' | 'proportional' | 'manual', (left: Grosze, payers: readonly Payer[]) => readonly Part[]>
> = {
  equal: equalParts,
  proportional: proportionalParts,
  manual: (_, payers) => {
    const missing = payers.find(({ refusesAll }) => !refusesAll);
    if (missing === undefined) return [];
    throw contradiction(
      `${missing.relative.field}.fee`,
      `${capital(who(missing.relative))}: urząd dzieli opłatę ręcznie (ustawienie „dps.split”). Podaj ustaloną opłatę każdej z osób.`,
    );
  },
};

function single({ derivation }: Setting, left: Grosze, payer: Payer): ReadonlyMap<string, Grosze> {
  if (payer.refusesAll) return new Map();
  const amount = derivation.compute(
    `${capital(who(payer.relative))} wnosi najwyżej tyle, ile może i ile brakuje do pełnego kosztu.`,
    least(money(payer.most), money(left)),
    'down',
    'art. 61 ust. 2 pkt 2 u.p.s.',
  );
  return new Map([[payer.id, amount]]);
}

function allInFull(
  { derivation }: Setting,
  left: Grosze,
  able: readonly Payer[],
): ReadonlyMap<string, Grosze> {
  derivation.state(
    `Najwyższe opłaty tych osób razem nie przekraczają brakujących ${formatMoney(left)}, więc podział nie jest potrzebny: każda wnosi najwyżej swoją najwyższą opłatę.`,
    'art. 61 ust. 2 pkt 2 u.p.s.',
  );
  return new Map(able.map(({ id, most }) => [id, most]));
}

/** The fee of each person who refused both (art. 61 ust. 2e–2f); nothing where there is none. */
function refusersFee(
  { derivation, context, asOf }: Setting,
  rest: Grosze,
  others: readonly Grosze[],
  refusers: readonly Payer[],
): Grosze {
  if (refusers.length === 0) return ZERO_MONEY;
  const paying = others.filter((amount) => amount > 0);
  const persons =
    refusers.length + paying.length > 1 && context.setting(refusalDenominator, asOf, derivation) === 'obliged'
      ? refusers.length + paying.length
      : refusers.length;
  return derivation.compute(
    `${refusers.length === 1 ? 'Osoba, która odmówiła, wnosi' : 'Każda z osób, które odmówiły, wnosi'} opłatę w wysokości różnicy między kosztem a opłatami mieszkańca i pozostałych obowiązanych${persons === 1 ? '' : ', podzielonej przez liczbę osób'}.`,
    refuserPart(rest, paying, persons),
    'down',
    'art. 61 ust. 2e i 2f u.p.s.',
  );
}
