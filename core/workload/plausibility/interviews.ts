/**
 * Interviews and decisions of one worker in a month: far more than usual, none at all, decisions without interviews. The
 * bands are no norms; the Supreme Audit Office (NIK, 2019) found 20 to 30 interviews a month on average.
 */
import { decisionsMany, interviewsMany, interviewsNone } from '../findings/plausibility.ts';
import type { PlausibilityCheck } from './definition.ts';
import { placeAt } from './definition.ts';
import { largest, numberOf, sumGiven, wholesBeside } from './numbers.ts';

const MOST_INTERVIEWS = 60;
const DECISIONS_TO_INTERVIEW = 5;
const INTERVIEWS = wholesBeside('interviewsNew');
const DECISIONS = wholesBeside('decisionsGranting');

export const manyInterviews: PlausibilityCheck = {
  title: `więcej niż ${MOST_INTERVIEWS} wywiadów pracownika w miesiącu`,
  check: ({ month }) =>
    month.workers.flatMap(({ values }) => {
      const count = sumGiven(values, INTERVIEWS) ?? 0;
      const at = placeAt(month, largest(values, INTERVIEWS)?.source);
      return count > MOST_INTERVIEWS ? [interviewsMany(at, count, MOST_INTERVIEWS)] : [];
    }),
};

export const noInterviews: PlausibilityCheck = {
  title: 'ani jednego wywiadu przy pełnej obecności',
  check: ({ month }) =>
    month.workers.flatMap(({ values, source, expectedDays }) => {
      const there = expectedDays > 0 && numberOf(values, 'absenceDays') === 0;
      const none = sumGiven(values, INTERVIEWS) === 0;
      return there && none ? [interviewsNone(placeAt(month, source))] : [];
    }),
};

export const manyDecisions: PlausibilityCheck = {
  title: `projektów decyzji ponad ${DECISIONS_TO_INTERVIEW} razy więcej niż wywiadów`,
  check: ({ month }) =>
    month.workers.flatMap(({ values }) => {
      const [decisions, interviews] = [sumGiven(values, DECISIONS), sumGiven(values, INTERVIEWS)];
      if (decisions === undefined || interviews === undefined) return [];
      const many = decisions > DECISIONS_TO_INTERVIEW * Math.max(1, interviews);
      const at = placeAt(month, largest(values, DECISIONS)?.source);
      return many ? [decisionsMany(at, decisions, interviews, DECISIONS_TO_INTERVIEW)] : [];
    }),
};
