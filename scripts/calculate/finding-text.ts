/** Results that are no amount in Polish, for people: a day, a number, yes or no; bounds as „od … do …”. */
import type { Bounds, Finding } from '../../core/calculations/index.ts';
import { formatShortDate } from '../../core/polish/date-in-words.ts';
import { type Fraction, formatFraction, fraction, roundToMultiple } from '../../core/values/fraction.ts';
import { formatMoney } from '../../core/values/money.ts';

const NBSP = '\u00a0';

const HUNDREDTH = fraction(1, 100);

/** As in the reasons: at most two decimals, marked where that changed something. */
function percentText(exact: Fraction): string {
  const shown = roundToMultiple(exact, HUNDREDTH, 'halfUp');
  return `${shown.equals(exact) ? '' : '≈ '}${formatFraction(shown)}%`;
}

function numberText({ number, unit }: Finding & { kind: 'number' }): string {
  if (unit === '%') return percentText(number);
  return formatFraction(number) + (unit === undefined ? '' : NBSP + unit);
}

const TEXTS: { readonly [Kind in Finding['kind']]: (finding: Finding & { kind: Kind }) => string } = {
  day: ({ day }) => formatShortDate(day),
  number: numberText,
  'yes-no': ({ yes }) => (yes ? 'tak' : 'nie'),
  text: ({ text }) => text,
};

export function findingText<Kind extends Finding['kind']>(finding: Finding & { kind: Kind }): string {
  return TEXTS[finding.kind](finding);
}

/** Equal bounds leave no room: they are one amount. */
export function boundsText({ atLeast, atMost }: Bounds): string {
  if (atLeast !== undefined && atLeast === atMost) return formatMoney(atLeast);
  const from = atLeast === undefined ? [] : [`od ${formatMoney(atLeast)}`];
  const to = atMost === undefined ? [] : [`do ${formatMoney(atMost)}`];
  return [...from, ...to].join(' ');
}
