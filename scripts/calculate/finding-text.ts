/** Results that are no amount in Polish, for people: a day, a number, yes or no; bounds as „od … do …”. */
import type { Bounds, Finding } from '../../core/calculations/index.ts';
import { formatShortDate } from '../../core/polish/date-in-words.ts';
import { formatFraction } from '../../core/values/fraction.ts';
import { formatMoney } from '../../core/values/money.ts';

const NBSP = '\u00a0';

const TEXTS: { readonly [Kind in Finding['kind']]: (finding: Finding & { kind: Kind }) => string } = {
  day: ({ day }) => formatShortDate(day),
  number: ({ number, unit }) =>
    unit === undefined
      ? formatFraction(number)
      : `${formatFraction(number)}${unit === '%' ? '' : NBSP}${unit}`,
  'yes-no': ({ yes }) => (yes ? 'tak' : 'nie'),
  text: ({ text }) => text,
};

export function findingText<Kind extends Finding['kind']>(finding: Finding & { kind: Kind }): string {
  return TEXTS[finding.kind](finding);
}

export function boundsText({ atLeast, atMost }: Bounds): string {
  const from = atLeast === undefined ? [] : [`od ${formatMoney(atLeast)}`];
  const to = atMost === undefined ? [] : [`do ${formatMoney(atMost)}`];
  return [...from, ...to].join(' ');
}
