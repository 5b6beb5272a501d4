/**
 * Who did an act, as the cell of the list names them: „Anna Wymyślna, Jan Zmyślony”, „A. Wymyślna i J. Zmyślony”, one
 * under another. Called by read-cases.ts.
 */
import type { CellValue } from '../../../workbooks/index.ts';
import { textOf } from '../grid.ts';

/** Longer than any name: a bound for texts made to swell the workbook. */
const LONGEST_NAME = 200;
const MOST_NAMES = 20;
const BETWEEN = /[;/+&\n]|\s(?:i|oraz|wraz z)\s/u;
/** „Wymyślna, Anna”: one person, where the whole column is written so. */
const SURNAME_FIRST = /^\p{L}+(?:-\p{L}+)?,\s*\p{L}+$/u;

export type NamesOf = (value: CellValue) => readonly string[];

/** How the cells of a column are cut into names. @param values all cells of the column */
export function namesInColumn(values: readonly CellValue[]): NamesOf {
  const texts = values.map(textOf).filter((text) => text !== '');
  const surnamesFirst = texts.filter((text) => SURNAME_FIRST.test(text)).length * 2 > texts.length;
  return (value) => {
    if (typeof value === 'number') return [String(value)];
    if (typeof value !== 'string') return [];
    const cut = value.slice(0, LONGEST_NAME * MOST_NAMES).split(BETWEEN);
    const names = surnamesFirst ? cut : cut.flatMap((part) => part.split(','));
    return [...new Set(names.map((name) => textOf(name).slice(0, LONGEST_NAME)))].filter(
      (name) => name !== '',
    );
  };
}
