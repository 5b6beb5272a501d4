/**
 * Fees of the spouse, descendants and ascendants, rank after rank (art. 61 ust. 1 pkt 2 u.p.s.): who is left out, in
 * which order the others pay, and what an exemption takes off without raising what others pay (art. 103 ust. 3).
 */
import { spouseOrder } from '../../law/settings/dps.ts';
import { formatMoney, type Grosze, grosze, lesser, subtract, sum, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { minus, money } from '../derivation/expression.ts';
import type { Bounds } from '../outcome.ts';
import { groundOf, protectionOfOthers } from './exemption-rules.ts';
import { capital, who, whose } from './persons.ts';
import type { Work } from './payer.ts';
import { type RankFee, rankFees } from './rank.ts';
import type { RelativeOn } from './states.ts';

const ORDER_BASIS = 'art. 61 ust. 1 pkt 2 u.p.s.';

export interface RelativeFee {
  readonly id: string;
  readonly amount: Grosze;
  readonly bounds?: Bounds;
  readonly unchosen: boolean;
}

type Rank = readonly RelativeOn['relation'][];

const SPOUSE_FIRST: readonly Rank[] = [['spouse'], ['descendant'], ['ascendant']];
const SPOUSE_EQUAL: readonly Rank[] = [['spouse', 'descendant'], ['ascendant']];

/** As the act names them; steps, formulas and amounts follow it, not the order in which the clerk typed them. */
function inStatutoryOrder(relatives: readonly RelativeOn[]): readonly RelativeOn[] {
  return SPOUSE_FIRST.flatMap((rank) => relatives.filter(({ relation }) => rank.includes(relation)));
}

/**
 * @param gap what the resident's fee leaves of the cost
 * @returns in the statutory order
 */
export function relativesFees(work: Work, gap: Grosze, given: readonly RelativeOn[]): readonly RelativeFee[] {
  const relatives = inStatutoryOrder(given);
  if (gap === 0) {
    warnOfFeesNotNeeded(work, relatives);
    return relatives.map(({ id }) => ({ id, amount: ZERO_MONEY, unchosen: false }));
  }
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
      warnOfFeesNotNeeded(work, members);
      continue;
    }
    if (rest !== gap) {
      work.derivation.quote(
        `Po opłatach osób wcześniejszej kolejności do pełnego kosztu brakuje ${formatMoney(rest)}.`,
        rest,
        ORDER_BASIS,
      );
    }
    const later = obliged.filter(({ id, relation }) => !rank.includes(relation) && !fees.has(id));
    const reserved = reservedForLater(work, rest, members, later);
    const result = rankFees(work, subtract(rest, reserved), members);
    for (const fee of result.fees) fees.set(fee.relative.id, withoutExempted(work, fee));
    rest = grosze(result.rest + reserved);
  }
  return relatives.map(({ id }) => fees.get(id) ?? { id, amount: ZERO_MONEY, unchosen: false });
}

/** An agreed fee that the rank before makes needless: the agreement and the input contradict the order. */
function warnOfFeesNotNeeded({ context }: Work, relatives: readonly RelativeOn[]): void {
  for (const relative of relatives.filter(({ fee }) => fee !== undefined && fee.amount > 0)) {
    context.warn(
      'fee-not-needed',
      `${capital(who(relative))}: podano ustaloną opłatę, ale cały koszt pokrywają mieszkaniec i osoby wcześniejszej kolejności, więc jej nie doliczono. Sprawdź kolejność albo ustal niższe opłaty wcześniejszych osób.`,
    );
  }
}

/**
 * Who refuses the agreement and the interview pays what the fees of all other obliged persons leave (art. 61 ust. 2e),
 * also the fees fixed for persons who come later in the order.
 */
function reservedForLater(
  { derivation }: Work,
  rest: Grosze,
  members: readonly RelativeOn[],
  later: readonly RelativeOn[],
): Grosze {
  if (members.every(({ refused }) => refused !== 'agreementAndInterview')) return ZERO_MONEY;
  const fixed = later.filter(({ fee }) => fee !== undefined && fee.amount > 0);
  const reserved = lesser(rest, sum(fixed.map(({ fee }) => fee?.amount ?? ZERO_MONEY)));
  if (reserved === 0) return ZERO_MONEY;
  derivation.compute(
    `Osoba, która odmówiła umowy i wywiadu, nie ponosi ustalonych opłat pozostałych obowiązanych: ${fixed.map(who).join(', ')}. Bez nich brakuje:`,
    minus(money(rest), money(reserved)),
    'halfUp',
    'art. 61 ust. 2e u.p.s.',
  );
  return reserved;
}

function ranksOf({ context, asOf, derivation }: Work, obliged: readonly RelativeOn[]): readonly Rank[] {
  const relations = new Set(obliged.map(({ relation }) => relation));
  const open = relations.has('spouse') && relations.has('descendant');
  const ranks =
    open && context.setting(spouseOrder, asOf, derivation) === 'equal' ? SPOUSE_EQUAL : SPOUSE_FIRST;
  if (obliged.length > 0) {
    const order = ranks
      .map((rank) => obliged.filter(({ relation }) => rank.includes(relation)).map(who))
      .filter((members) => members.length > 0)
      .map((members) => members.join(', '))
      .join('; potem ');
    const later =
      relations.size === 1
        ? ''
        : ' Dalsi w tej kolejności wnoszą opłatę tylko wtedy, gdy opłaty bliższych nie pokrywają brakującej części kosztu.';
    derivation.state(
      `Brakującą część kosztu pokrywają małżonek i zstępni przed wstępnymi, a tu: ${order}.${later}`,
      ORDER_BASIS,
    );
  }
  return ranks;
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
      `${capital(who(relative))}: osoby małoletniej nie obciążono. Praktyka jest rozbieżna; aby ją obciążyć, zaznacz „Obciążyć mimo małoletności” (chargeMinor).`,
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
    ...(fee.bounds === undefined ? {} : { bounds: fee.bounds }),
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
  return { id: relative.id, amount: remaining, bounds: { atMost: remaining }, unchosen: false };
}
