/**
 * Values and days of parameters as Polish text for messages: "1 002,00 zł", "70% dochodu", "1.06.2024".
 * Used by refusals.ts, timeline.ts and `teczka law`.
 */
import { calendar } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { formatFraction, fraction } from '../values/fraction.ts';
import { formatMoney, zloty } from '../values/money.ts';
import type { Parameter, ParameterValue } from './parameter.ts';
import { isMoney } from './parameter.ts';

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
  const glue = parameter.unit.startsWith('%') ? '' : '\u00a0';
  return `${formatFraction(fraction(String(value)))}${glue}${parameter.unit}`;
}
