/**
 * What the office paid in the first months of 2026: each title of each child for each month, whole or in part
 * (rate × days / days of the month, half up: uwrspz art. 87 ust. 4), on the office's payment day. Called by sample-office.mjs.
 */
import { calendarMonths, overlap, period } from '../../build/core/values/period.js';
import { share } from '../../build/core/values/money.js';
import { day, dayOf, lastOfMonth } from '../../build/core/values/day.js';
import { officeDay } from './calendar.mjs';
import { ADDITION, lastPaidDay } from './decisions.mjs';
import { AS_OF, OFFICE } from './invented.mjs';

/** @typedef {import('./decisions.mjs').Decision} Decision */

/**
 * @typedef {object} Payment
 * @property {import('./children.mjs').Child} child
 * @property {import('./carers.mjs').Carer} carer
 * @property {string} title
 * @property {string} month RRRR-MM
 * @property {number} days
 * @property {number} amount grosze
 * @property {import('./calendar.mjs').Day} paidOn
 */

const YEAR = 2026;
const MONTHS = [1, 2, 3, 4];
const PAID = period(day('2026-01-01'), lastOfMonth(dayOf(YEAR, MONTHS.at(-1), 1)));

const TITLES = { benefit: 'świadczenie na utrzymanie dziecka', addition: 'dodatek – niepełnosprawność' };

/** The days on which the office pays, in order: the payment day, or the Friday before a weekend. */
const RUNS = MONTHS.map((month) => officeDay(dayOf(YEAR, month, OFFICE.paymentDay)));

/** What a decision brings until a later one of the same placement and title takes its place. */
function inForce(decision, all) {
  const sameTitle = all.filter(
    ({ placement, parameter, from }) =>
      placement === decision.placement && parameter === decision.parameter && from > decision.from,
  );
  const replaced = Math.min(...sameTitle.map(({ from }) => from - 1));
  const left = lastPaidDay(decision.child, decision.placement) ?? AS_OF;
  return Math.min(decision.to, left, replaced);
}

/** @param {Decision} decision @param {readonly Decision[]} all */
function ofDecision(decision, all) {
  const to = inForce(decision, all);
  const paid = to < decision.from ? undefined : overlap(PAID, { from: decision.from, to });
  if (paid === undefined) return [];
  return calendarMonths(paid).flatMap(({ month, days, daysInMonth }) => {
    const run = Number(month.slice(5)) - 1;
    // Decided after the month's payment day: paid with the next one.
    const paidOn = RUNS.slice(run).find((on) => on >= decision.date);
    if (paidOn === undefined || paidOn > AS_OF) return [];
    const title = decision.parameter === ADDITION ? TITLES.addition : TITLES.benefit;
    const amount = share(decision.amount, days, daysInMonth, 'halfUp');
    return [{ child: decision.child, carer: decision.placement.carer, title, month, days, amount, paidOn }];
  });
}

/**
 * @param {readonly Decision[]} decisions
 * @returns {Payment[]} by month, then in the order of the decisions
 */
export function makePayments(decisions) {
  const granting = decisions.filter(({ amount }) => amount !== null);
  const payments = granting.flatMap((decision) =>
    ofDecision(
      decision,
      granting.filter(({ placement }) => placement === decision.placement),
    ),
  );
  return payments.sort((a, b) => a.paidOn - b.paidOn || (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
}
