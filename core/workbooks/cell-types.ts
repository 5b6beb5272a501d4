/**
 * The types of cells in a sheet part, each with how its text becomes a value. Called by cell-scan.ts.
 */
import { damaged } from '../opc/damage.ts';
import { UNREADABLE, type CellError, type CellValue } from './cell.ts';
import { serialOfIso } from './iso-date.ts';
import { anyNumber } from './scan-number.ts';
import { decodeEscapes } from './shared-strings.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

export interface CellType {
  /** UNREADABLE when the text is no value of this type: one bad cell is no reason to refuse a workbook. */
  ofText(text: string, context: CellContext): CellValue;
}

const errors = new Map<string, CellError>();

/** One object for each error, however many cells hold it. */
function cellError(code: string): CellError {
  const known = errors.get(code);
  if (known) return known;
  const made: CellError = { error: code };
  // Only Excel's own few codes are kept; a hostile file cannot make this grow.
  if (errors.size < 32) errors.set(code, made);
  return made;
}

const text: CellType = { ofText: (value) => decodeEscapes(value) };

/** A type whose empty content is an empty cell. */
function typed(read: (value: string, context: CellContext) => CellValue): CellType {
  return {
    ofText: (value, context) => (value.trim() === '' ? undefined : (read(value, context) ?? UNREADABLE)),
  };
}

const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

export const NUMBER_TYPE = typed(anyNumber);
export const DATE_TYPE = typed((value, { date1904 }) => serialOfIso(value, date1904));
const SHARED = typed((value, { strings }) => {
  if (strings.length === 0) throw damaged('brakuje w nim listy tekstów');
  return strings[/^\s*\d+\s*$/.test(value) ? Number(value) : -1];
});
const UNKNOWN = typed(() => undefined);

const TYPES = new Map<string, CellType>([
  ['n', NUMBER_TYPE],
  ['s', SHARED],
  ['b', typed((value) => BOOLEANS.get(value.trim()))],
  ['e', typed((value) => cellError(value.trim()))],
  ['d', DATE_TYPE],
  ['str', text],
  ['inlineStr', text],
]);

/** The type that a cell's `t` attribute names. */
export function cellType(name: string): CellType {
  return TYPES.get(name) ?? UNKNOWN;
}
