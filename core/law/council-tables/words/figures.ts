/** The figures in a cell of a resolution's table, with their units and the words before them. Used by band.ts and fee.ts. */
import { type Fraction, fraction } from '../../../values/fraction.ts';

export type FigureUnit = 'percent' | 'money';

export interface WrittenFigure {
  /** As written: 150.01 of a per cent, złote of an amount. */
  readonly value: Fraction;
  /** Undefined where the cell does not say. */
  readonly unit: FigureUnit | undefined;
  /** The words between the former figure and this one, single spaces, dashes as "-". */
  readonly before: string;
}

export interface WrittenFigures {
  readonly figures: readonly WrittenFigure[];
  /** The words after the last figure. */
  readonly after: string;
}

/** Longer cells are prose, not figures of a table. */
const LONGEST_CELL = 200;
const NUMBER =
  /(\d{1,3}(?:[ .]\d{3})+(?:,\d{1,4})?|\d+(?:[.,]\d{1,4})?) ?(%|procent\p{L}*|proc\.?|zł\p{L}*\.?|pln)?/gu;
/** "1.164": grosze nobody writes with three digits, thousands some do; which of them is not told. */
const UNCLEAR = /^\d+\.\d{3}$/;

/** One writing of spaces and dashes, no brackets: what stands in them explains ("(100%–150% kryterium)"). */
export function plainCell(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @returns undefined for prose and for a figure that may be read in two ways */
export function figuresOf(text: string): WrittenFigures | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const plain = plainCell(text);
  const figures: WrittenFigure[] = [];
  let end = 0;
  for (const match of plain.matchAll(NUMBER)) {
    const [whole, digits = '', unit] = match;
    if (UNCLEAR.test(digits)) return undefined;
    figures.push({
      value: fraction(decimal(digits)),
      unit: unit === undefined ? undefined : /^(?:%|proc)/.test(unit) ? 'percent' : 'money',
      before: plain.slice(end, match.index).trim(),
    });
    end = match.index + whole.length;
  }
  return { figures, after: plain.slice(end).trim() };
}

/** "1 164,00" and "1.164,00" are 1164.00; "12.5" is 12.5. */
function decimal(digits: string): string {
  const grouped = /[ ]|\.\d{3}(?:[.,]|$)/.test(digits);
  return (grouped ? digits.replace(/[ .]/g, '') : digits).replace(',', '.');
}
