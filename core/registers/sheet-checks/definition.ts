/**
 * Checks of how a sheet is kept, whatever register is on it: failed formulas, amounts typed as text, links to files
 * of others. A check is one file here that calls `defineSheetCheck` or `defineFileCheck`, and one line in index.ts.
 */
import type { CellEntry, Sheet, SheetView } from '../../workbooks/index.ts';
import { SENSE_OF_DATA, type Basis } from '../check/basis.ts';
import type { Severity } from '../check/severity.ts';
import type { CellText } from '../column.ts';
import type { RegisterTable } from '../table.ts';

/** What a sheet check says about a cell. */
export interface SheetRemark {
  /** Excel's row number, from 1. */
  readonly row: number;
  /** Column index, from 0. */
  readonly column: number;
  /** Polish sentence: what is wrong. No names of people, nothing that identifies one. */
  readonly message: string;
  /** Instead of the check's own advice. */
  readonly advice?: string;
  /** Instead of the check's own severity. */
  readonly severity?: Severity;
  /** Other cells of the sheet that the remark speaks of. */
  readonly linked?: readonly { readonly row: number; readonly column: number }[];
  /** What ought to stand in the cell, where that is known. */
  readonly expected?: CellText;
  /** A correction that is proved, never a guess; `proof` is a Polish clause without a full stop. */
  readonly fix?: { readonly value: CellText; readonly proof: string; readonly entry: CellEntry };
}

interface SheetCheckHead {
  /** `AR-01` …: „arkusz”. */
  readonly id: string;
  /** Polish, names the fault. */
  readonly title: string;
  readonly severity: Severity;
  /** Polish sentence: what to do. */
  readonly advice: string;
  /** Speaks of the sheet, and only shows it at a cell: what a check of the register says there is another matter. */
  readonly ofWholeSheet?: boolean;
}

/** A sheet check as the engine and the catalogue see it. */
export interface SheetCheck extends SheetCheckHead {
  readonly kind: 'sheet';
  readonly category: 'sheet';
  readonly basis: Basis;
  /** Undefined where the host gives too little of the sheet for this check. */
  find(table: RegisterTable): Iterable<SheetRemark> | undefined;
}

/** For what every host gives: values, dates, merged and hidden cells. */
export function defineSheetCheck(
  check: SheetCheckHead & { find(sheet: SheetView, table: RegisterTable): Iterable<SheetRemark> },
): SheetCheck {
  return { ...headOf(check), find: (table) => check.find(table.source.sheet, table) };
}

/** For what only a file tells: formulas, comments, looks, tables, protection. */
export function defineFileCheck(
  check: SheetCheckHead & { find(sheet: Sheet, table: RegisterTable): Iterable<SheetRemark> },
): SheetCheck {
  return {
    ...headOf(check),
    find(table) {
      const { sheet } = table.source;
      return isOfFile(sheet) ? check.find(sheet, table) : undefined;
    },
  };
}

function headOf({
  id,
  title,
  severity,
  advice,
  ofWholeSheet = false,
}: SheetCheckHead): Omit<SheetCheck, 'find'> {
  return {
    id,
    title,
    severity,
    advice,
    ofWholeSheet,
    kind: 'sheet',
    category: 'sheet',
    basis: SENSE_OF_DATA,
  };
}

/** Does the host give all that a file holds? */
export function isOfFile(sheet: SheetView): sheet is Sheet {
  return 'look' in sheet;
}
