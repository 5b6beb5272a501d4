/** How a reading looks in a cell: a number, „brak” or „nd”; what is not known is never drawn as zero. */
import type { CellInput, StyleName } from '../../workbooks/write/index.ts';
import type { Reading } from '../canonical-row.ts';

export const MISSING = 'brak';
export const NOT_APPLICABLE = 'nd';

type NumberStyle = 'whole' | 'decimal' | 'totalWhole';

/** Half days and parts of posts must not be shown rounded. */
const NOT_WHOLE: Readonly<Record<NumberStyle, StyleName>> = {
  whole: 'decimal',
  decimal: 'decimal',
  totalWhole: 'totalDecimal',
};

/** A reading, or in its place a formula that gives it and keeps giving it when a manager changes what it sums. */
export function readingCell(reading: Reading, style: NumberStyle, formula?: string): CellInput {
  if (reading === 'missing') return { value: MISSING, style: 'lacking' };
  if (reading === 'not-applicable') return { value: NOT_APPLICABLE, style: 'absent' };
  const cell = { value: reading, style: Number.isInteger(reading) ? style : NOT_WHOLE[style] };
  return formula === undefined ? cell : { ...cell, formula };
}

/** Rounded as the formula beside it rounds. */
export function hundredths(reading: Reading): Reading {
  return typeof reading === 'number' ? Math.round(reading * 100) / 100 : reading;
}
