/**
 * A chart after its cells changed: its series follow the rows, and the copies of figures that it carries are left out
 * where the cells hold other ones now, so that no program shows old figures. Called by shifted-parts.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeText } from '../../opc/xml.ts';
import { spliceText, type Splice } from '../patch/splices.ts';
import type { Shifts } from './shifted-formula.ts';

/** What shows several cells: a series of one cell grows with its table. */
const SERIES = new Set(['cat', 'val', 'xVal', 'yVal', 'bubbleSize', 'numDim', 'strDim', 'plus', 'minus']);
/** Copies of what the cells hold. */
const COPIES = new Set(['numCache', 'strCache', 'multiLvlStrCache', 'lvl', 'dlblRangeCache']);
/** Elements that hold a formula and, behind it, a copy. */
const FORMULAS = new Set(['f', 'sqref']);

/** @param isOld does the formula read cells whose values changed? */
export function shiftedChart(
  xml: string,
  sheet: string,
  shifts: Shifts,
  isOld: (formula: string) => boolean,
): string {
  const reader = new XmlReader(xml);
  const splices: Splice[] = [];
  const within: string[] = [];
  let old = false;
  while (reader.next()) {
    if (reader.kind === 'close') within.pop();
    if (reader.kind !== 'open') continue;
    const { name, start, end, empty } = reader;
    if (FORMULAS.has(name) && !empty) {
      const formula = reader.content();
      const isSeries = within.some((outer) => SERIES.has(outer));
      const moved = shifts.formula(formula, sheet, isSeries ? 'range' : 'cell');
      if (moved !== formula) splices.push({ from: end, to: reader.start, text: escapeText(moved) });
      old = isOld(formula);
    } else if (COPIES.has(name)) {
      const isPlain = name !== 'lvl' || within.at(-1) !== 'multiLvlStrCache';
      reader.skip();
      if (old && isPlain) splices.push({ from: start, to: reader.end, text: '' });
    } else if (!empty) within.push(name);
  }
  return spliceText(xml, splices);
}
