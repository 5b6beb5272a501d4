/**
 * Art. 142 uwrspz once gave the independence and the settling-in aid only up to an income of 1200 zł. It stood in the
 * texts of 2011 and 2013 and is repealed in that of 16.01.2024; the day of its repeal was not established.
 */
import { type Day, day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { LeaverAct } from './forms.ts';

const REPEALED_AT_LATEST = day('2024-01-16');

export function warnOfFormerIncomeLimit(
  act: LeaverAct,
  decisionDate: Day,
  context: CalculationContext,
): void {
  if (act !== 'uwrspz' || decisionDate >= REPEALED_AT_LATEST) return;
  context.warn(
    'former-income-limit',
    'Art. 142 uwrspz (dziś uchylony, w brzmieniu z 2013 r. jeszcze obowiązujący) przyznawał tę pomoc przy dochodzie do 1200 zł. Dnia jego uchylenia nie ustalono: dla dawnej decyzji sprawdź brzmienie z jej dnia.',
  );
}
