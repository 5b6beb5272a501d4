/** A number inside a Polish sentence: „2,5”, „−3”. */
import { MINUS } from '../../values/digits.ts';

export function numberInText(value: number): string {
  return String(value).replace('-', MINUS).replace('.', ',');
}
