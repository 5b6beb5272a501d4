/**
 * Cells by their address: where they stand in the parts of a draft and what style they have. Called by set-cells.ts
 * and by core/host/file-workbook.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { inOrder } from './cell-edit.ts';
import { KeptCells } from './kept-cells.ts';
import { locateCells, type LocatedCell, type LocatedRow, type LocatedSheet } from './locate-cells.ts';
import { partUtf8 } from './part-text.ts';
import type { NamedCell } from './refusals.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

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
  draft: WorkbookDraft,
  cells: readonly Asked[],
): readonly FoundSheet<Asked>[] {
  const byPart = new Map<string, Asked[]>();
  for (const cell of inOrder(cells)) {
    const { part } = draft.sheet(cell.sheet);
    const own = byPart.get(part) ?? [];
    own.push(cell);
    byPart.set(part, own);
  }
  return [...byPart].map(([part, own]) => findInPart(draft, part, own));
}

function findInPart<Asked extends NamedCell>(
  draft: WorkbookDraft,
  part: string,
  asked: readonly Asked[],
): FoundSheet<Asked> {
  const located = locateCells(partUtf8(draft.require(part)), new Set(asked.map(({ row }) => row)));
  const columns = columnStyles(xmlText(located.bytes.subarray(0, located.sheetData.from)));
  const cells = asked.map((one) => {
    const row = located.rows.get(one.row);
    const cell = row?.cells.find(({ column }) => column === one.column);
    return { asked: one, row, cell, style: cell?.style ?? row?.style ?? columns(one.column) };
  });
  return { part, located, kept: new KeptCells(draft, part, located), cells };
}

/** Style by column for cells that neither are there nor get one from their row. */
function columnStyles(head: string): (column: number) => number {
  const spans: (readonly [from: number, to: number, style: number])[] = [];
  const reader = new XmlReader(head);
  while (reader.open('col')) {
    const [from, to, style] = ['min', 'max', 'style'].map((name) => Number(reader.attribute(name) ?? 0));
    if (from && to && style) spans.push([from - 1, to - 1, style]);
  }
  return (column) => spans.find(([from, to]) => column >= from && column <= to)?.[2] ?? 0;
}
