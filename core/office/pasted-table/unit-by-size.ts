/** Tells the unit of a pasted table's edges by their size where neither cells nor header name it. Called by read.ts. */
import type { FigureUnit } from '../../law/council-tables/words/figures.ts';
import type { Criteria } from '../../law/index.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';

/** Tables in per cents of the criterion end below it; a criterion in złote with its multiples goes beyond. */
const GREATEST_PER_CENT = fraction(700);
/** A criterion that is such a number (600, in its time) may as well be a per cent. */
const ROUND = 50;

/** @param edges as written */
export function unitBySize(edges: readonly Fraction[], criteria: Criteria): FigureUnit {
  const amounts = Object.values(criteria)
    .flat()
    .map(({ amount }) => fraction(amount, 100));
  const isCriterion = (edge: Fraction): boolean =>
    edge.div(ROUND).d !== 1n && amounts.some((amount) => amount.equals(edge));
  return edges.some((edge) => edge.compare(GREATEST_PER_CENT) > 0 || isCriterion(edge)) ? 'money' : 'percent';
}
