/**
 * Fees of the spouse, descendants and ascendants, rank after rank (art. 61 ust. 1 pkt 2 u.p.s.): who is left out, in
 * which order the others pay, and what an exemption takes off without raising what others pay (art. 103 ust. 3).
 */
import { spouseOrder } from '../../law/settings/dps.ts';
import { formatMoney, type Grosze, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { groundOf, protectionOfOthers } from './exemption-rules.ts';
import { capital, who, whose } from './persons.ts';
import type { Work } from './payer.ts';
import { type RankFee, rankFees } from './rank.ts';
import type { RelativeOn } from './states.ts';

const ORDER_BASIS = 'art. 61 ust. 1 pkt 2 u.p.s.';

export interface RelativeFee {
  readonly id: string;
  readonly amount: Grosze;
  readonly atMost?: Grosze;
  readonly unchosen: boolean;
}

type Rank = readonly RelativeOn['relation'][];

const SPOUSE_FIRST: readonly Rank[] = [['spouse'], ['descendant'], ['ascendant']];
const SPOUSE_EQUAL: readonly Rank[] = [['spouse', 'descendant'], ['ascendant']];

/** @param gap what the resident's fee leaves of the cost */
export function relativesFees(
  work: Work,
  gap: Grosze,
  relatives: readonly RelativeOn[],
): readonly RelativeFee[] {
  if (gap === 0) return relatives.map(({ id }) => ({ id, amount: ZERO_MONEY, unchosen: false }));
  const obliged = relatives.filter((relative) => !isLeftOut(work, relative));
  const fees = new Map<string, RelativeFee>();
  let rest = gap;
  for (const rank of ranksOf(work, obliged)) {
    const members = obliged.filter(({ relation }) => rank.includes(relation));
    if (members.length === 0) continue;
    if (rest === 0) {
      work.derivation.state(
        `Osoby wcześniejszej kolejności pokrywają brakującą część kosztu, więc opłaty nie wnosi: ${members.map(who).join(', ')}.`,
        ORDER_BASIS,
      );
      continue;
    }
    if (rest !== gap) {
      work.derivation.quote(
        `Po opłatach osób wcześniejszej kolejności do pełnego kosztu brakuje ${formatMoney(rest)}.`,
        rest,
        ORDER_BASIS,
      );
    }
    const result = rankFees(work, rest, members);
    for (const fee of result.fees) fees.set(fee.relative.id, withoutExempted(work, fee));
    rest = result.rest;
  }
  return relatives.map(({ id }) => fees.get(id) ?? { id, amount: ZERO_MONEY, unchosen: false });
}

function ranksOf({ context, asOf, derivation }: Work, obliged: readonly RelativeOn[]): readonly Rank[] {
  const relations = new Set(obliged.map(({ relation }) => relation));
  if (obliged.length > 0) {
    const later =
      relations.size === 1
        ? ''
        : ' Dalsi w tej kolejności wnoszą opłatę tylko wtedy, gdy opłaty bliższych nie pokrywają brakującej części kosztu.';
    derivation.state(
      `Brakującą część kosztu pokrywają kolejno małżonek i zstępni przed wstępnymi, a tu: ${obliged.map(who).join(', ')}.${later}`,
      ORDER_BASIS,
    );
  }
  const open = relations.has('spouse') && relations.has('descendant');
  return open && context.setting(spouseOrder, asOf, derivation) === 'equal' ? SPOUSE_EQUAL : SPOUSE_FIRST;
}

/** A minor whom the clerk has not charged, and who is wholly exempted when the fee is first divided. */
function isLeftOut({ context, derivation, on }: Work, relative: RelativeOn): boolean {
  if (relative.minor === true && relative.chargeMinor !== true) {
    derivation.state(
      `${capital(who(relative))} jest osobą małoletnią i nie jest obciążany opłatą bez wyraźnego wskazania urzędu.`,
      ORDER_BASIS,
    );
    context.warn(
      'minor-left-out',
      `${capital(who(relative))}: osoby małoletniej nie obciążono. Praktyka jest rozbieżna; aby ją obciążyć, podaj chargeMinor.`,
    );
    return true;
  }
  const { exemption: active } = relative;
  if (active === undefined || protectionOfOthers(active, on) !== undefined) return false;
  const { exemption } = active;
  const { why, basis } = groundOf(exemption, active.from, active.field);
  if (exemption.article === '64' && exemption.remaining.amount > 0) return false;
  const by =
    exemption.article === '64'
      ? ` Zwolnił: ${exemption.remaining.decidedBy}. Powód: ${exemption.remaining.reason}.`
      : '';
  derivation.state(
    `${capital(who(relative))} nie wnosi opłaty: całkowite zwolnienie z powodu ${why}.${by}`,
    basis,
  );
  return true;
}

/** Takes off an exemption granted after the fee was fixed; what it takes off falls to the municipality. */
function withoutExempted({ derivation, on }: Work, fee: RankFee): RelativeFee {
  const { relative, amount } = fee;
  const { exemption: active } = relative;
  const asIs = {
    id: relative.id,
    amount,
    unchosen: fee.unchosen,
    ...(fee.atMost === undefined ? {} : { atMost: fee.atMost }),
  };
  const protection = protectionOfOthers(active, on);
  if (active === undefined || protection === undefined || amount === 0) return asIs;
  const { exemption } = active;
  const { why, basis } = groundOf(exemption, active.from, active.field);
  derivation.state(
    `${capital(who(relative))} korzysta ze zwolnienia z powodu ${why}. Zwolnienie ${protection.text}, więc kwotę zwolnienia ponosi gmina.`,
    `${basis.replace(/ u\.p\.s\.$/, '')} i ${protection.basis}`,
  );
  const remaining =
    exemption.article === '64a'
      ? ZERO_MONEY
      : chooseWithin({
          derivation,
          what: `po zwolnieniu opłatę ${whose(relative)}`,
          chosen: exemption.remaining,
          bounds: { atMost: amount },
          field: `${active.field}.remaining`,
          basis,
        });
  return { id: relative.id, amount: remaining, atMost: remaining, unchosen: false };
}
