/**
 * The port for formats other than .xlsx: whoever runs core may bring a reader for them; without one the person is asked
 * to save the file as .xlsx. Implemented by legacy-reader.ts over the `xlsx` package, made into sheets here.
 */
import type { CellRange } from '../address.ts';
import type { CellValue } from '../cell.ts';
import { PLAIN_LOOK, type SheetComment } from '../features/model.ts';
import { isDateFormat } from '../number-format.ts';
import type { Sheet, SheetRow, Visibility } from '../sheet.ts';
import type { DefinedName } from '../workbook-part.ts';

export interface LegacySheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** By row index from 0, then by column index from 0; dates as serial numbers. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly comments: readonly SheetComment[];
  readonly filter: CellRange | undefined;
  readonly isProtected: boolean;
  /** Number format code of a cell, by row and column index from 0. */
  format(row: number, column: number): string;
  formula(row: number, column: number): string | undefined;
}

export interface LegacyWorkbook {
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  readonly hasMacros: boolean;
  readonly sheets: readonly LegacySheet[];
}

/** The kinds of files that a reader of old formats takes. */
export type LegacyKind = 'xls' | 'xlsb' | 'ods' | 'xml' | 'html';

export interface LegacyReader {
  /** Throws whatever it likes when the bytes are not what it knows. */
  read(bytes: Uint8Array, kind: LegacyKind): LegacyWorkbook;
}

export function sheetOfLegacy(source: LegacySheet): Sheet {
  const format = (row: SheetRow, column: number) =>
    row.values[column] === undefined ? 'General' : source.format(row.number - 1, column);
  return {
    name: source.name,
    visibility: source.visibility,
    merges: source.merges,
    rows: source.rows.flatMap((all, index): SheetRow[] => {
      const values = withoutEmptyEnd(all);
      if (values.length === 0) return [];
      return [{ number: index + 1, values, hidden: source.hiddenRows.has(index) }];
    }),
    numberFormat: format,
    isDate: (row, column) => isDateFormat(format(row, column)),
    formula: (row, column) => source.formula(row.number - 1, column),
    isColumnHidden: (column) => source.hiddenColumns.has(column),
    comments: source.comments,
    filter: source.filter,
    protection: source.isProtected ? { password: false, allows: new Set(), editable: [] } : undefined,
    tables: [],
    validations: [],
    highlights: [],
    look: () => PLAIN_LOOK,
  };
}

function withoutEmptyEnd(values: readonly CellValue[]): readonly CellValue[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === undefined) length--;
  return values.slice(0, length);
}
