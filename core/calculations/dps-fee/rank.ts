/**
 * The fees of relatives of one rank: limits, agreed or decided fees, the division of the rest, and those who refuse
 * both the agreement and the interview (art. 61 ust. 2 pkt 2, 2d–2f, art. 103 ust. 2 u.p.s.). Called by relatives.ts
 * rank after rank.
 */
import { refusalDenominator, splitOfGap } from '../../law/settings/dps.ts';
import { formatMoney, type Grosze, lesser, subtract, sum, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { least, money } from '../derivation/expression.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Bounds } from '../outcome.ts';
import { type Payer, payerOf, warnOfOneHousehold, type Work } from './payer.ts';
import { capital, who, whose } from './persons.ts';
import { equalParts, type Part, proportionalParts, refuserPart } from './split.ts';
import type { RelativeOn } from './states.ts';

/** The fee of one relative before an exemption that may not burden others. */
export interface RankFee {
  readonly relative: RelativeOn;
  readonly amount: Grosze;
  /** Room of an agreement or a decision; absent where the act fixes the fee. */
  readonly bounds?: Bounds;
  /** The amount is the highest possible, because nobody has chosen one yet. */
  readonly unchosen: boolean;
}

export interface RankResult {
  readonly fees: readonly RankFee[];
  /** What is left for the next rank; grosze cut off in dividing are not. */
  readonly rest: Grosze;
}

export function rankFees(work: Work, rest: Grosze, relatives: readonly RelativeOn[]): RankResult {
  const payers = relatives.map((relative) => payerOf(work, rest, relative));
  warnOfOneHousehold(work, payers);
  const chosen = chosenFees(work, rest, payers);
  const open = payers.filter((payer) => !chosen.has(payer.id));
  const left = subtract(rest, sum(chosen.values()));
  const shares = divided(work, left, open);
  const refusers = open.filter(({ refusesAll }) => refusesAll);
  const others = payers
    .filter(({ refusesAll }) => !refusesAll)
    .map(({ id }) => chosen.get(id) ?? shares.get(id) ?? ZERO_MONEY);
  const refused = refusersFee(work, rest, others, refusers);
  // Where the others' fees are only the highest possible ones, lower ones leave more to those who refuse.
  const refusedBounds = [...shares.values()].some((amount) => amount > 0)
    ? { bounds: { atLeast: refused } }
    : {};
  const fees = payers.map(({ id, relative, most, refusesAll }): RankFee => {
    if (refusesAll) return { relative, amount: refused, ...refusedBounds, unchosen: false };
    const fixed = chosen.get(id);
    const bounds = { atMost: lesser(most, rest) };
    if (fixed !== undefined) return { relative, amount: fixed, bounds, unchosen: false };
    const amount = shares.get(id) ?? ZERO_MONEY;
    return { relative, amount, bounds, unchosen: amount > 0 };
  });
  const used = sum(open.map(({ most }) => most)) >= left;
  return { fees, rest: used ? ZERO_MONEY : subtract(rest, sum(fees.map(({ amount }) => amount))) };
}

/** Fees of agreements and of decisions after a refusal of the agreement, each within what is left. */
function chosenFees(
  { derivation }: Work,
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

/** @throws TeczkaError `input-incomplete` where the office divides by hand and a fee is missing */
function divided(work: Work, left: Grosze, open: readonly Payer[]): ReadonlyMap<string, Grosze> {
  const able = open.filter(({ most }) => most > 0);
  const [only] = able;
  // What refusers pay follows from the fees of the others: among themselves nothing is divided here.
  if (only === undefined || able.every(({ refusesAll }) => refusesAll)) return new Map();
  if (able.length === 1) return single(work, left, only);
  if (sum(able.map(({ most }) => most)) <= left) return allInFull(work, left, able);
  const { derivation, asOf, context } = work;
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
    throw incomplete(
      `${missing.relative.field}.fee`,
      `${capital(who(missing.relative))}: urząd dzieli opłatę ręcznie (ustawienie „dps.split”). Podaj ustaloną opłatę każdej z osób.`,
    );
  },
};

function single({ derivation }: Work, left: Grosze, payer: Payer): ReadonlyMap<string, Grosze> {
  const amount = derivation.compute(
    `${capital(who(payer.relative))} wnosi najwyżej tyle, ile może i ile brakuje do pełnego kosztu.`,
    least(money(payer.most), money(left)),
    'down',
    'art. 61 ust. 2 pkt 2 u.p.s.',
  );
  return new Map([[payer.id, amount]]);
}

function allInFull({ derivation }: Work, left: Grosze, able: readonly Payer[]): ReadonlyMap<string, Grosze> {
  derivation.state(
    `Najwyższe opłaty tych osób razem nie przekraczają brakujących ${formatMoney(left)}, więc podział nie jest potrzebny: każda wnosi najwyżej swoją najwyższą opłatę.`,
    'art. 61 ust. 2 pkt 2 u.p.s.',
  );
  return new Map(able.map(({ id, most }) => [id, most]));
}

/** The fee of each person who refused both (art. 61 ust. 2e–2f); nothing where there is none. */
function refusersFee(
  { derivation, context, asOf }: Work,
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
  const basis = 'art. 61 ust. 2e i 2f u.p.s.';
  const formula = refuserPart(rest, paying, persons);
  const pays = refusers.length === 1 ? 'Osoba, która odmówiła, wnosi' : 'Każda z osób, które odmówiły, wnosi';
  const what = 'różnicy między kosztem a opłatami mieszkańca i pozostałych obowiązanych';
  if (formula.binds === 'atom') {
    derivation.quote(`${pays} opłatę w wysokości ${what}, tj. ${formatMoney(rest)}.`, rest, basis);
    return rest;
  }
  return derivation.compute(
    `${pays} opłatę w wysokości ${what}${persons === 1 ? '' : ', podzielonej przez liczbę osób'}.`,
    formula,
    'down',
    basis,
  );
}
