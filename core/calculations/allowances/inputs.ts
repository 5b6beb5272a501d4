/** Fields that both allowances ask for in the same way. */
import { zDay } from '../../values/zod.ts';

export const grantFields = {
  decisionDate: zDay.meta({
    title: 'Data decyzji',
    description: 'Bez dat zasiłku wylicza się kwotę miesięczną na ten dzień',
  }),
  applicationDate: zDay.optional().meta({
    title: 'Data kompletnego wniosku',
    description: 'Dzień złożenia wniosku wraz z wymaganą dokumentacją; zasiłek przysługuje od tego miesiąca',
  }),
  from: zDay.optional().meta({
    title: 'Zasiłek od',
    description: 'Tylko gdy prawo do zasiłku powstało później niż pierwszego dnia miesiąca wniosku',
  }),
  to: zDay
    .optional()
    .meta({ title: 'Zasiłek do', description: 'Ostatni dzień; puste: na czas nieokreślony' }),
};
