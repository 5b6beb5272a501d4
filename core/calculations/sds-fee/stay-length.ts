/**
 * How long a round-the-clock stay in a support centre may last (art. 51a ust. 3 u.p.s.): once three months, with an
 * extension six, eight in a calendar year. Warnings only: the fee of the days stayed is due all the same.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { counted, type Forms } from '../../polish/plural.ts';
import { addDays, addMonths, calendar, dayOf } from '../../values/day.ts';
import { days, overlap } from '../../values/period.ts';
import type { Finding } from '../outcome.ts';
import type { ServiceCase } from './service-case.ts';

const BASIS = 'art. 51a ust. 3 u.p.s.';
const MONTHS: Forms = ['miesiąc', 'miesiące', 'miesięcy'];
/** A term in months whose days need not follow each other counts thirty days a month (art. 114 of the Civil Code). */
const DAYS_OF_A_BROKEN_MONTH = 30;

export function checkStayLength({
  service,
  context,
}: ServiceCase<'roundTheClock'>): Readonly<Record<string, Finding>> {
  const { from, to, earlierDaysThisYear = 0 } = service;
  const { onceMonths, extendedToMonths, inCalendarYearMonths } = context.tableOn(
    'uops.sds.calodobowy.max_pobyt_mies',
    from,
  ).value;
  const lastDay = addDays(addMonths(from, onceMonths), -1);
  const lastDayExtended = addDays(addMonths(from, extendedToMonths), -1);
  if (to > lastDayExtended) {
    context.warn(
      'stay-too-long',
      `Jednorazowy pobyt, także przedłużony, może trwać najwyżej ${counted(extendedToMonths, MONTHS)}, tj. do ${formatDate(lastDayExtended)} (${BASIS}).`,
    );
  } else if (to > lastDay) {
    context.warn(
      'stay-needs-extension',
      `Pobyt dłuższy niż ${counted(onceMonths, MONTHS)} (po ${formatDate(lastDay)}) wymaga przedłużenia w uzasadnionym przypadku (${BASIS}).`,
    );
  }
  if (inCalendarYearMonths !== undefined) {
    const { year } = calendar(from);
    const thisYear = overlap({ from, to }, { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });
    const stayed = earlierDaysThisYear + (thisYear === undefined ? 0 : days(thisYear));
    if (stayed > inCalendarYearMonths * DAYS_OF_A_BROKEN_MONTH) {
      context.warn(
        'stay-too-long-in-year',
        `Pobyty w ${year} roku trwają razem ${counted(stayed, ['dzień', 'dni', 'dni'])}, a w roku kalendarzowym mogą trwać najwyżej ${counted(inCalendarYearMonths, MONTHS)} (${BASIS}; miesiąc po ${DAYS_OF_A_BROKEN_MONTH} dni według art. 114 k.c.).`,
      );
    }
  }
  return {
    lastDay: { kind: 'day', day: lastDay },
    lastDayExtended: { kind: 'day', day: lastDayExtended },
  };
}
