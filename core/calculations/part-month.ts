/**
 * A monthly amount for the days of a part of a month: art. 106 ust. 3 of the act on social assistance (u.p.s.),
 * art. 87 ust. 4 and 146 ust. 7 of the act on foster care (uwrspz). Called by `teczka calculate`.
 */
import { z } from 'zod';
import { formatShortDate } from '../polish/date-in-words.ts';
import { day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import { zDay, zMoneyFromZero } from '../values/zod.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { refuseReversed } from './inputs/reversed-span.ts';
import { examples } from './part-month/examples.ts';
import { rateSchedule } from './schedule/rate-schedule.ts';
import { sumOfSchedule } from './schedule/sum.ts';

/** The provisions that divide a month, each since its act came into force. */
const BASES = {
  ups: { article: 'art. 106 ust. 3 u.p.s.', since: day('2004-05-01') },
  fosterCare: { article: 'art. 87 ust. 4 uwrspz', since: day('2012-01-01') },
  studyAid: { article: 'art. 146 ust. 7 uwrspz', since: day('2012-01-01') },
} as const;

const input = z.strictObject({
  amount: zMoneyFromZero.meta({ title: 'Kwota miesięczna' }),
  from: zDay.meta({
    title: 'Pierwszy dzień',
    description: 'Pierwszy dzień, za który świadczenie przysługuje',
  }),
  to: zDay.meta({ title: 'Ostatni dzień', description: 'Ostatni dzień, za który świadczenie przysługuje' }),
  basis: z.enum(['ups', 'fosterCare', 'studyAid']).meta({
    title: 'Rodzaj świadczenia',
    description:
      'ups – świadczenie pieniężne z pomocy społecznej (art. 106 ust. 3), fosterCare – świadczenie lub dodatek rodziny zastępczej (art. 87 ust. 4), studyAid – pomoc na kontynuowanie nauki z uwrspz (art. 146 ust. 7)',
  }),
});

export const partMonth = defineCalculation({
  id: 'part-month',
  title: 'Świadczenie za niepełny miesiąc',
  summary:
    'Kwota miesięczna za podane dni: niepełne miesiące według liczby dni kalendarzowych, pełne w całości. Dla świadczeń z pomocy społecznej, rodziny zastępczej i pomocy na naukę; także dla kwoty nienależnie pobranej za część miesiąca.',
  legalBasis: Object.values(BASES).map(({ article }) => article),
  labels: { due: 'świadczenie', total: 'suma za podane dni' },
  parameters: [],
  settings: [],
  input,
  compute({ amount, from, to, basis }) {
    const { article, since } = BASES[basis];
    refuseReversed('Okres', { from, to }, 'to');
    if (from < since) {
      throw new TeczkaError(
        'period-not-covered',
        `Przepis (${article}) obowiązuje od ${formatShortDate(since)}. Dla wcześniejszych dni zastosuj ówczesną ustawę.`,
        { field: 'from' },
      );
    }
    const derivation = new Derivation();
    const schedule = rateSchedule(
      { title: 'due', name: 'świadczenia', basis: article, partMonthBasis: article, derivation },
      [{ from, to, rate: amount, untilChanged: false, settledUntil: to }],
    );
    return {
      asOf: to,
      amounts: { total: sumOfSchedule(schedule, derivation, article, 'Razem za podane dni.') },
      schedule,
      steps: derivation.steps,
    };
  },
  examples,
});
