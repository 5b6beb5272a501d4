/**
 * What people are told about the columns of a register: what each one means and on what provision it rests. A register
 * has one such file (children/legend.ts), named in catalogue.ts; the sheet „Objaśnienia” of a structured register, the
 * prompts of its cells and the blank register are made from it (structure/).
 */
import type { ColumnId, Columns } from './register.ts';

export interface ColumnLegend {
  /** Polish sentence: what is written into a cell of the column. At most 255 characters, which a prompt can hold. */
  readonly meaning: string;
  /** The provision that asks for it, as it is cited; none where the office keeps the column for itself. */
  readonly basis?: string;
  /** Numbers that are no quantities: as a text they keep their zeros, and Excel makes no date or rounding of them. */
  readonly asText?: true;
  /** Width in a blank register, in characters. */
  readonly width: number;
}

export interface Legend<C extends Columns = Columns> {
  /** Name of the sheet of a blank register. */
  readonly sheet: string;
  /** Provision for the register as a whole. */
  readonly basis: string;
  readonly columns: Readonly<Record<ColumnId<C>, ColumnLegend>>;
  /** Columns that a blank register does without, because others of it hold the same. */
  readonly notInBlank: readonly ColumnId<C>[];
  /** Columns that stay in sight in a blank register. */
  readonly frozenColumns: number;
}
