/**
 * The months of an individual integration programme: from the month of the application or of leaving the centre for
 * foreigners (art. 91 ust. 9-10 u.p.s.), at most twelve (art. 92 ust. 1), each with its number; suspended ones unpaid.
 */
import { suspendedMonths } from '../../law/settings/refugee-integration.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMonth } from '../../polish/months.ts';
import { nextWorkingDay } from '../../polish/working-days.ts';
import { addDays, type Day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { addToYearMonth, type YearMonth, yearMonthOf } from '../../values/year-month.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Input } from './input.ts';

export interface ProgrammeMonth {
  readonly month: YearMonth;
  /** Number in the programme, from 1: by it the ceiling falls. */
  readonly number: number;
  readonly paid: boolean;
}

/** Last day for the application; a term that would end on a free day or a Saturday ends later (art. 57 § 4 KPA). */
export function applicationDeadline(statusDate: Day, days: number): Day {
  return nextWorkingDay(addDays(statusDate, days));
}

/** @throws TeczkaError `application-late` after the term, `input-contradiction` */
export function checkApplication(given: Input, days: number, derivation: Derivation): Day {
  const { statusDate, applicationDate, decisionDate } = given;
  if (applicationDate < statusDate) {
    throw contradiction(
      'applicationDate',
      'Wniosek złożono przed uzyskaniem statusu, który uprawnia do pomocy. Popraw jedną z dat.',
    );
  }
  if (decisionDate < applicationDate) {
    throw contradiction('decisionDate', 'Data decyzji jest wcześniejsza niż wniosek. Popraw jedną z dat.');
  }
  const deadline = applicationDeadline(statusDate, days);
  if (applicationDate > deadline) {
    throw new TeczkaError(
      'application-late',
      `Wniosek o pomoc składa się w terminie ${days} dni od uzyskania statusu, a termin upłynął ${formatDate(deadline)} (art. 91 ust. 3 u.p.s.). Po terminie świadczenie nie przysługuje; sprawdź daty albo termin przywrócony odrębnym postanowieniem.`,
      { field: 'applicationDate' },
    );
  }
  derivation.state(
    `Wniosek złożono ${formatDate(applicationDate)}, w terminie ${days} dni od uzyskania statusu (do ${formatDate(deadline)}).`,
    'art. 91 ust. 3 u.p.s.',
  );
  return deadline;
}

/** The programme's months in order. @throws TeczkaError `input-contradiction` for a suspended month outside them */
export function programmeMonths(
  given: Input,
  maxMonths: number,
  context: CalculationContext,
  derivation: Derivation,
): readonly ProgrammeMonth[] {
  const { leftCentreOn, applicationDate, decisionDate, months = maxMonths } = given;
  if (months > maxMonths) {
    throw contradiction(
      'months',
      `Pomoc przysługuje najwyżej przez ${maxMonths} miesięcy (art. 92 ust. 1 u.p.s.). Popraw liczbę miesięcy.`,
    );
  }
  if (leftCentreOn !== undefined && leftCentreOn < given.statusDate) {
    throw contradiction(
      'leftCentreOn',
      'Ośrodek dla cudzoziemców opuszczono przed uzyskaniem statusu, więc pomoc przysługuje od miesiąca wniosku (art. 91 ust. 9 u.p.s.). Usuń dzień opuszczenia ośrodka albo popraw datę.',
    );
  }
  const start = yearMonthOf(leftCentreOn ?? applicationDate);
  derivation.state(
    leftCentreOn === undefined
      ? `Pomoc przysługuje od miesiąca złożenia wniosku, tj. od ${formatMonth(start, 'genitive')}`
      : `Pomoc przysługuje od miesiąca opuszczenia ośrodka dla cudzoziemców, tj. od ${formatMonth(start, 'genitive')}`,
    leftCentreOn === undefined ? 'art. 91 ust. 9 u.p.s.' : 'art. 91 ust. 10 u.p.s.',
  );
  const suspended = new Set(given.suspendedMonths ?? []);
  const counted =
    suspended.size === 0 || context.setting(suspendedMonths, decisionDate, derivation) === 'counted';
  const result: ProgrammeMonth[] = [];
  let number = 0;
  for (let month = start; number < months; month = addToYearMonth(month, 1)) {
    const paid = !suspended.delete(month);
    if (paid || counted) number++;
    result.push({ month, number, paid });
  }
  const [outside] = suspended;
  if (outside !== undefined) {
    throw contradiction(
      'suspendedMonths',
      `Miesiąc wstrzymania (${outside}) leży poza programem. Popraw go.`,
    );
  }
  return result;
}
