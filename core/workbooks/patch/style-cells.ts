/**
 * Gives cells another look: ranges and whole columns. Values, formulas and whatever of the look is not asked for stay.
 * Called by the structuring of registers.
 */
import { LAST_ROW, type CellRange } from '../address.ts';
import { newCell, restyledCell } from './cell-xml.ts';
import { withColumns } from './columns-xml.ts';
import type { FoundCell } from './find-cells.ts';
import type { LocatedRow, LocatedSheet } from './located.ts';
import type { NewLook } from './new-look.ts';
import type { PatchOperation } from './patch-workbook.ts';
import type { NamedCell } from './refusals.ts';
import { SheetChange } from './sheet-change.ts';
import { changeSheet } from './sheet-elements.ts';
import { SheetParts, type SheetPart } from './sheet-part.ts';
import { spliceBytes } from './splices.ts';
import { changeStyles, type StylesDraft } from './styles-draft.ts';
import { attributeOf } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

export interface StyledRange {
  /** From the first to the last row of a sheet for whole columns, which rows to come take over. */
  readonly range: CellRange;
  readonly look: NewLook;
}

/** A cell in several ranges gets all their looks, the later one above. @throws TeczkaError `sheet-missing` */
export function styleCells(sheet: string, styled: readonly StyledRange[]): PatchOperation {
  return (draft) => {
    const { name, part } = draft.sheet(sheet);
    if (styled.length === 0) return;
    changeStyles(draft, (styles) => {
      restyle(draft, new SheetParts(draft).part(part), name, styled, styles);
      for (const { range, look } of styled.filter(isOfColumns))
        restyleColumns(draft, part, range, look, styles);
    });
  };
}

function isOfColumns({ range }: StyledRange): boolean {
  return range.top === 1 && range.bottom === LAST_ROW;
}

/** In whole columns only the cells that are there, and those to which their row gives a style. */
function restyle(
  draft: WorkbookDraft,
  part: SheetPart,
  sheet: string,
  styled: readonly StyledRange[],
  styles: StylesDraft,
): void {
  const located = part.locate(styled.some(isOfColumns) ? 'all' : rowsOf(styled));
  const columnStyle = part.columnStyle(located);
  const numbers = [
    ...new Set([...located.rows.keys(), ...rowsOf(styled.filter((one) => !isOfColumns(one)))]),
  ];
  const cells = numbers
    .sort((one, other) => one - other)
    .flatMap((number) => {
      const row = located.rows.get(number);
      return columnsOf(number, row, styled).map((column): FoundCell<NamedCell> => {
        const cell = row?.cells.find((known) => known.column === column);
        const style = cell?.style ?? row?.style ?? columnStyle(column);
        return { asked: { sheet, row: number, column }, row, cell, style };
      });
    });
  const splices = new SheetChange({ located, cells }, (found) =>
    styledXml(located, found, styled, styles),
  ).splices();
  if (splices.length > 0) draft.replace(part.name, spliceBytes(located.bytes, splices));
}

function rowsOf(styled: readonly StyledRange[]): Set<number> {
  const rows = new Set<number>();
  for (const { range } of styled) {
    for (let row = range.top; row <= range.bottom; row++) rows.add(row);
  }
  return rows;
}

/** Indexes of the columns of a row that get another look, in order. */
function columnsOf(number: number, row: LocatedRow | undefined, styled: readonly StyledRange[]): number[] {
  const columns = new Set<number>();
  for (const one of styled) {
    const { top, bottom, left, right } = one.range;
    if (number < top || number > bottom) continue;
    if (isOfColumns(one) && row?.style === undefined) {
      for (const { column } of row?.cells ?? []) if (column >= left && column <= right) columns.add(column);
    } else for (let column = left; column <= right; column++) columns.add(column);
  }
  return [...columns].sort((one, other) => one - other);
}

function styledXml(
  { bytes, prefix }: LocatedSheet,
  { asked, cell, style: own }: FoundCell<NamedCell>,
  styled: readonly StyledRange[],
  styles: StylesDraft,
): string | undefined {
  const { row, column } = asked;
  const style = styled.reduce((index, { range: { top, left, bottom, right }, look }) => {
    const isIn = row >= top && row <= bottom && column >= left && column <= right;
    return isIn ? styles.styleWith(look, index) : index;
  }, own);
  if (style === own) return undefined;
  return cell ? restyledCell(bytes, cell, style) : newCell(undefined, asked, style, prefix);
}

function restyleColumns(
  draft: WorkbookDraft,
  part: string,
  { left, right }: CellRange,
  look: NewLook,
  styles: StylesDraft,
): void {
  changeSheet(draft, part, (elements) => {
    const own = elements.find('cols');
    const styled = (tag: string) => ({
      style: String(styles.styleWith(look, Number(attributeOf(tag, 'style') ?? 0))),
    });
    elements.put('cols', withColumns(own && elements.xml(own), elements.prefix, [left, right], styled));
  });
}
