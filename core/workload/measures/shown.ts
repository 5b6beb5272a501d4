/** A value of a measure inside a Polish sentence: „2,5”, and for amounts „1 234,56 zł”. Called by findings of layouts. */
import { formatMoney, grosze } from '../../values/money.ts';
import { numberInText } from '../findings/number-in-text.ts';
import type { Measure } from './definition.ts';

/** @param value as the measure counts it: amounts in grosze */
export function valueInText({ kind }: Measure, value: number): string {
  return kind.id === 'amount' ? formatMoney(grosze(value)) : numberInText(value);
}
