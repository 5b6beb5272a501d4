/** A value of a measure inside a Polish sentence: „12”, „2,5”, „1 002,00 zł”, „brak”, „nie dotyczy”. */
import { formatMoney, grosze } from '../values/money.ts';
import type { Reading } from './canonical-row.ts';
import { numberInText } from './findings/number-in-text.ts';
import type { Measure } from './measures/definition.ts';

const IN_WORDS = { missing: 'brak', 'not-applicable': 'nie dotyczy' } as const;

export function valueInText(value: Reading, { kind }: Pick<Measure, 'kind'>): string {
  if (typeof value !== 'number') return IN_WORDS[value];
  return kind.id === 'amount' ? formatMoney(grosze(value)) : numberInText(value);
}
