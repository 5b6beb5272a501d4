/**
 * A formula of an example row as it reads in the other rows of the filled table: references move as if the rows were
 * put in first and the formula was filled down then. Called by filled-rows.ts and sparklines.ts.
 */
import { escapeText } from '../../opc/xml.ts';
import {
  formulaPieces,
  referenceText,
  type FormulaCorner,
  type FormulaReference,
} from '../formula-references.ts';
import { movedRow } from '../shared-formula.ts';
import type { Shifts } from './shifted-formula.ts';
import type { RowShift } from './row-shift.ts';

/** Texts, and numbers that tell how far below the formula's own row a row lies. */
export type ColumnFormula = readonly (string | number)[];

const LOST = '#REF!';

/** What two example rows have in common if their formulas say the same. */
export function formulaPattern(formula: string, row: number): string {
  const pattern = (corner: FormulaCorner): string => {
    const from = corner.row === undefined || corner.fixRow ? corner.row : `R${corner.row - row}`;
    return `${corner.fixColumn}${corner.column}${corner.fixRow}${from}`;
  };
  return formulaPieces(formula)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `${piece.prefix}<${pattern(piece.from)}:${piece.to && pattern(piece.to)}>`,
    )
    .join('');
}

/**
 * @param row of the example, in its former number
 * @returns escaped for between two tags
 */
export function columnFormula(
  formula: string,
  row: number,
  sheet: string,
  shifts: Shifts,
): readonly (string | number)[] {
  const own = shifts.of(sheet)?.placed(row) ?? row;
  const done: (string | number)[] = [];
  for (const piece of formulaPieces(formula)) {
    if (typeof piece === 'string') done.push(escapeText(piece));
    else
      done.push(
        ...referencePieces(piece, own, piece.isForeign ? undefined : shifts.of(piece.sheet ?? sheet)),
      );
  }
  return joined(done);
}

/** The text of the formula in a row. */
export function formulaInRow(formula: ColumnFormula, row: number): string {
  let text = '';
  for (const piece of formula) text += typeof piece === 'string' ? piece : movedRow(row, piece);
  return text;
}

function referencePieces(
  reference: FormulaReference,
  own: number,
  shift: RowShift | undefined,
): (string | number)[] {
  const { from, to, prefix } = reference;
  const isFixed = from.fixRow && to?.fixRow && from.row !== undefined && to.row !== undefined;
  const rows = shift && isFixed ? shift.rows(from.row, to.row) : undefined;
  if (shift && isFixed && !rows) return [escapeText(prefix) + LOST];
  const [first, last] = rows ? [rows.top, rows.bottom] : [newRow(from, shift), newRow(to, shift)];
  if ((from.row !== undefined && first === undefined) || (to?.row !== undefined && last === undefined)) {
    return [escapeText(prefix) + LOST];
  }
  const start = cornerPieces({ ...from, row: first }, own);
  return [escapeText(prefix), ...start, ...(to ? [':', ...cornerPieces({ ...to, row: last }, own)] : [])];
}

/** A relative row counts from the formula's own, so an example row that went counts too. */
function newRow(corner: FormulaCorner | undefined, shift: RowShift | undefined): number | undefined {
  if (corner?.row === undefined || !shift) return corner?.row;
  return corner.fixRow ? shift.row(corner.row) : shift.placed(corner.row);
}

function cornerPieces(corner: FormulaCorner, own: number): (string | number)[] {
  const isFixed = corner.row === undefined || corner.fixRow;
  const from = isFixed ? corner : { ...corner, row: undefined };
  const text = referenceText({
    text: '',
    prefix: '',
    sheet: undefined,
    isForeign: false,
    from,
    to: undefined,
  });
  return isFixed ? [text] : [text, (corner.row ?? 0) - own];
}

function joined(pieces: readonly (string | number)[]): (string | number)[] {
  const done: (string | number)[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') done[done.length - 1] = last + piece;
    else done.push(piece);
  }
  return done;
}
