/**
 * Reads a fee as resolutions write it: "10%", "6,00 zł", "bezpłatnie", "pełna odpłatność"; knows "od 5 do 10%" as a
 * range, which tells no fee. Used for tables pasted into a sheet and for the fees in office.xlsx.
 */
import { type Fraction, fraction } from '../../../values/fraction.ts';
import { type FigureUnit, figuresOf, plainCell } from './figures.ts';

export interface WrittenFee {
  /** Per cent (10 for 10%) or złote. */
  readonly value: Fraction;
  readonly unit: FigureUnit | undefined;
}

const FREE =
  /^(?:nieodpłatnie|bezpłatnie|bezpłatne|nieodpłatne|zwolnion\p{L}*|zwolnienie|brak(?: opłaty)?|nie ponosi.*|-)$/u;
const WHOLE = /^(?:pełna odpłatność|pełny koszt|pełna opłata|całość|całkowita odpłatność)$/u;
/** An empty cell says nothing, so it is no fee. */
export type FeeFault = 'empty' | 'range' | 'unreadable';

/** @returns the fee, or why there is none */
export function readFee(text: string): WrittenFee | FeeFault {
  const plain = plainCell(text);
  if (plain === '') return 'empty';
  if (FREE.test(plain)) return { value: fraction(0), unit: undefined };
  if (WHOLE.test(plain)) return { value: fraction(100), unit: 'percent' };
  const figures = figuresOf(text)?.figures ?? [];
  const [first, second, third] = figures;
  if (first === undefined || third !== undefined) return 'unreadable';
  if (second === undefined)
    return first.before === '' || !/(?:^| )(?:od|do)$/.test(first.before) ? first : 'range';
  return perCentWithItsAmount(first, second) ?? 'range';
}

/** "3% – 0,66 zł": the per cent, with the amount that it gives. */
function perCentWithItsAmount(first: WrittenFee, second: WrittenFee): WrittenFee | undefined {
  const units = [first.unit, second.unit];
  if (!units.includes('percent') || !units.includes('money')) return undefined;
  return first.unit === 'percent' ? first : second;
}
