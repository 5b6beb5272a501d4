/**
 * When the independence aid is paid: at once or in instalments, after the study aid (earlier only for a reason), and
 * under uwrspz until the 26th birthday at the latest (art. 149 ust. 2–3 uwrspz, art. 89 ust. 6 u.p.s.).
 */
import { formatDate, formatShortDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import type { Day } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, minus, money, over, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { AgeLimit } from '../leavers/age-limit.ts';
import type { LeaverAct } from '../leavers/forms.ts';
import type { Segment } from '../outcome.ts';
import type { Input } from './input.ts';

const AFTER_STUDIES: Readonly<Record<LeaverAct, string>> = {
  uwrspz: 'art. 149 ust. 3 uwrspz',
  ups: 'art. 89 ust. 6 u.p.s.',
};
const INSTALMENTS: Readonly<Record<LeaverAct, string>> = {
  uwrspz: 'art. 149 ust. 2 uwrspz',
  ups: 'art. 89 i 90 u.p.s.',
};

interface Payment {
  readonly derivation: Derivation;
  readonly act: LeaverAct;
  readonly input: Input;
  readonly total: Grosze;
  /** Last day on which the act lets it be paid; undefined where the act names none. */
  readonly latest: Day | undefined;
}

/** One row for each day of payment; none where no days were given. @throws TeczkaError `input-contradiction` */
export function paymentSchedule(payment: Payment): readonly Segment[] {
  const { derivation, act, input, total } = payment;
  const days = input.payments ?? [];
  days.forEach((day, index) => checkDay(payment, days, day, index));
  if (input.studyAid?.earlierReason !== undefined) {
    derivation.state(
      `Pomoc na usamodzielnienie jest wypłacana w trakcie pobierania pomocy na kontynuowanie nauki. Powód: ${input.studyAid.earlierReason}.`,
      AFTER_STUDIES[act],
    );
  }
  const amounts = instalments(derivation, total, days.length, INSTALMENTS[act]);
  return days.flatMap((day, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [once(day, amount)];
  });
}

const once = (day: Day, amount: Grosze): Segment => ({
  from: day,
  to: day,
  kind: 'once',
  title: 'independenceAid',
  amount,
  untilChanged: false,
});

function checkDay({ act, input, latest }: Payment, days: readonly Day[], day: Day, index: number): void {
  const field = `payments.${index}`;
  const former = days[index - 1];
  if (former !== undefined && day <= former) {
    throw contradiction(field, 'Dni wypłaty podaj w kolejności, każdy raz.');
  }
  if (latest !== undefined && day > latest) {
    throw contradiction(
      field,
      `Pomoc na usamodzielnienie można wypłacić najpóźniej ${formatShortDate(latest)} (art. 149 ust. 2 uwrspz). Podaj wcześniejszy dzień.`,
    );
  }
  const { studyAid } = input;
  if (studyAid !== undefined && studyAid.earlierReason === undefined && day <= studyAid.until) {
    throw contradiction(
      field,
      `Do ${formatShortDate(studyAid.until)} osoba otrzymuje pomoc na kontynuowanie nauki: pomoc na usamodzielnienie wypłaca się po jej zakończeniu (${AFTER_STUDIES[act]}). Podaj późniejszy dzień albo powód wcześniejszej wypłaty.`,
    );
  }
}

/** Equal instalments in whole grosze; the last one takes what is left. */
function instalments(derivation: Derivation, total: Grosze, parts: number, basis: string): readonly Grosze[] {
  if (parts === 0) return [];
  if (parts === 1) return [total];
  const each = derivation.compute(
    `Pomoc dzieli się na ${counted(parts, ['ratę', 'raty', 'rat'])}.`,
    over(money(total), count(parts)),
    'down',
    basis,
  );
  const last = derivation.compute(
    `Ostatnia rata wyrównuje sumę do ${formatMoney(total)}.`,
    minus(money(total), times(count(parts - 1), money(each))),
    'halfUp',
    basis,
  );
  return [...Array.from({ length: parts - 1 }, () => each), last];
}

/** The sentence about the last possible day. */
export function stateLatest(derivation: Derivation, { age, last }: AgeLimit): void {
  derivation.state(
    `Pomoc może być wypłacona najpóźniej do ukończenia ${age}. roku życia, tj. do ${formatDate(last)}`,
    'art. 149 ust. 2 uwrspz',
  );
}
