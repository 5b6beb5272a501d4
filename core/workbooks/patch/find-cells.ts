/**
 * Cells by their address: where they stand in the parts of a draft and what style they have. Called by set-cells.ts
 * and by core/host/file-cells.ts.
 */
import { inOrder } from './cell-edit.ts';
import type { KeptCells } from './kept-cells.ts';
import type { LocatedCell, LocatedRow, LocatedSheet } from './located.ts';
import type { NamedCell } from './refusals.ts';
import type { SheetPart, SheetParts } from './sheet-part.ts';

export interface FoundCell<Asked extends NamedCell> {
  readonly asked: Asked;
  /** Undefined where the sheet has none. */
  readonly row: LocatedRow | undefined;
  readonly cell: LocatedCell | undefined;
  /** Index of its style: its own, or for a cell that is not there that of its row or column. */
  readonly style: number;
}

export interface FoundSheet<Asked extends NamedCell> {
  readonly part: string;
  readonly located: LocatedSheet;
  readonly kept: KeptCells;
  /** By rows and columns. */
  readonly cells: readonly FoundCell<Asked>[];
}

/** @throws TeczkaError `sheet-missing`, `package-damaged`; RangeError for a place that no sheet has */
export function findCells<Asked extends NamedCell>(
  parts: SheetParts,
  cells: readonly Asked[],
): readonly FoundSheet<Asked>[] {
  const byPart = new Map<string, Asked[]>();
  for (const cell of inOrder(cells)) {
    const { part } = parts.draft.sheet(cell.sheet);
    const own = byPart.get(part) ?? [];
    own.push(cell);
    byPart.set(part, own);
  }
  return [...byPart].map(([part, own]) => findInPart(parts.part(part), own));
}

function findInPart<Asked extends NamedCell>(part: SheetPart, asked: readonly Asked[]): FoundSheet<Asked> {
  const located = part.locate(new Set(asked.map(({ row }) => row)));
  const columnStyle = part.columnStyle(located);
  const cells = asked.map((one) => {
    const row = located.rows.get(one.row);
    const cell = row?.cells.find(({ column }) => column === one.column);
    return { asked: one, row, cell, style: cell?.style ?? row?.style ?? columnStyle(one.column) };
  });
  return { part: part.name, located, kept: part.kept(located), cells };
}
