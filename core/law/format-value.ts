/**
 * Values and days of parameters as Polish text for messages: "1 002,00 zł", "70% dochodu", "15 rodzin", "1.06.2024".
 * Used by refusals.ts, make-dated.ts, publication-look-up.ts, `teczka law` and the add-in.
 */
import { calendar } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { fraction } from '../values/fraction.ts';
import { formatMoney, zloty } from '../values/money.ts';
import { type DatedValue, isDatedMoney, isDatedNumber } from './dated-value.ts';
import type { Parameter, ParameterValue } from './parameter.ts';
import { isMoney } from './parameter.ts';
import { withUnit } from './units.ts';

/** "1.06.2024": day without a leading zero, as Polish offices write. */
export function formatDay(day: Day): string {
  const parts = calendar(day);
  return `${parts.day}.${parts.month.toString().padStart(2, '0')}.${parts.year}`;
}

/** A value with its unit; a table is only named, because it has no short text. */
export function formatValue(parameter: Parameter, value: ParameterValue): string {
  if (typeof value === 'object') return 'tabela';
  if (isMoney(parameter)) return formatMoney(zloty(value));
  if (typeof value === 'string') return `„${value}”`;
  return withUnit(fraction(String(value)), parameter.unit);
}

/** As `formatValue`, of a looked-up value. */
export function formatValueOf(dated: DatedValue): string {
  if (isDatedMoney(dated)) return formatMoney(dated.amount);
  if (isDatedNumber(dated)) return withUnit(dated.exact, dated.unit);
  return typeof dated.value === 'object' ? 'tabela' : `„${dated.value}”`;
}
