/** How a monthly fee is divided for a part of a month where the act has no rule of its own. */
import { defineSetting } from './setting.ts';

/** Fees of care homes, centres, flats and foster institutions; cash benefits have their own rule (art. 106 ust. 3 u.p.s.). */
export const partMonthDays = defineSetting({
  id: 'fees.partMonth',
  title: 'dzielenie opłaty miesięcznej za niepełny miesiąc',
  why: 'Ustawa nie mówi, jak dzielić opłatę za niepełny miesiąc. Przez analogię do art. 106 ust. 3 u.p.s. dzieli się przez liczbę dni miesiąca; część placówek dzieli zawsze przez 30.',
  basis: 'art. 106 ust. 3 u.p.s. (przez analogię)',
  choices: {
    calendar: 'opłatę dzieli się przez liczbę dni kalendarzowych miesiąca',
    thirty: 'opłatę dzieli się przez 30',
  },
  fallback: 'calendar',
});
