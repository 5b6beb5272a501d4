/**
 * The types of cells in a sheet part, each with how its text becomes a value. Called by cell-scan.ts.
 */
import { damaged } from '../opc/damage.ts';
import type { CellError, CellValue } from './cell.ts';
import { serialOfIso } from './iso-date.ts';
import { anyNumber } from './scan-number.ts';
import { decodeEscapes } from './shared-strings.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

export interface CellType {
  /** @throws TeczkaError `package-damaged` when the text is no value of this type */
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
function typed(read: (value: string, context: CellContext) => CellValue, what: string): CellType {
  return {
    ofText(value, context) {
      if (value.trim() === '') return undefined;
      const found = read(value, context);
      if (found === undefined) throw damaged(`${what} w komórce arkusza jest nie do odczytania`);
      return found;
    },
  };
}

const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

export const NUMBER_TYPE = typed(anyNumber, 'liczba');
export const DATE_TYPE = typed((value, { date1904 }) => serialOfIso(value, date1904), 'data');
const SHARED = typed(
  (value, { strings }) => strings[/^\s*\d+\s*$/.test(value) ? Number(value) : -1],
  'tekst',
);

const TYPES = new Map<string, CellType>([
  ['n', NUMBER_TYPE],
  ['s', SHARED],
  ['b', typed((value) => BOOLEANS.get(value.trim()), 'wartość logiczna')],
  ['e', typed((value) => cellError(value.trim()), 'błąd')],
  ['d', DATE_TYPE],
  ['str', text],
  ['inlineStr', text],
]);

/** The type that a cell's `t` attribute names. @throws TeczkaError `package-damaged` */
export function cellType(name: string): CellType {
  const type = TYPES.get(name);
  if (!type) throw damaged('komórka arkusza ma nieznany rodzaj');
  return type;
}
