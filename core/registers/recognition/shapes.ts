/** What a cell plainly is, whatever its heading says, and in which kinds of columns it is out of place. */
import type { FilledCell } from '../column.ts';

export interface Shape {
  /** Polish, in the plural: what stands in a column of such cells. */
  readonly name: string;
  /** Kinds of columns that never hold such cells. */
  readonly foreignTo: ReadonlySet<string>;
  is(cell: FilledCell, isDate: boolean): boolean;
}

/** The first that fits counts. */
const SHAPES: readonly Shape[] = [
  {
    name: 'daty',
    foreignTo: new Set(['pesel', 'money', 'choice', 'text']),
    is: (cell, isDate) =>
      typeof cell === 'number'
        ? isDate
        : typeof cell === 'string' && /^\s*(?:\d{1,2}[.-]\d{1,2}[.-]\d{4}|\d{4}-\d\d-\d\d)\b/.test(cell),
  },
  {
    name: 'numery PESEL',
    foreignTo: new Set(['date', 'money', 'choice', 'text']),
    is: (cell) =>
      (typeof cell === 'string' || typeof cell === 'number') && /^\s*\d{11}\s*$/.test(String(cell)),
  },
  {
    name: 'liczby',
    foreignTo: new Set(['pesel', 'choice']),
    is: (cell) => typeof cell === 'number' && Math.abs(cell) < 1e8,
  },
  {
    name: 'słowa',
    foreignTo: new Set(['pesel', 'date', 'money']),
    is: (cell) => typeof cell === 'string' && /\p{L}{3}/u.test(cell) && !/\d{4}/.test(cell),
  },
];

export function shapeOf(cell: FilledCell, isDate: boolean): Shape | undefined {
  return SHAPES.find((shape) => shape.is(cell, isDate));
}
