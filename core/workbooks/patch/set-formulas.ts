/**
 * Puts formulas of the program's own into cells, with the values they have now. What came from a file never becomes a
 * formula this way: texts go through set-cells.ts. Called by the structuring of registers.
 */
import { escapeText } from '../../opc/xml.ts';
import { a1 } from '../address.ts';
import { encodeString } from '../write/strings.ts';
import { findCells, type FoundCell, type FoundSheet } from './find-cells.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { cellHasFormula, type NamedCell } from './refusals.ts';
import { SheetChange } from './sheet-change.ts';
import { SheetParts } from './sheet-part.ts';
import { spliceBytes } from './splices.ts';
import { openStyles } from './styles-draft.ts';
import { attributeOf, opened, withAttribute } from './tag-text.ts';
import { childNamed, openingTag } from './xml-element.ts';

export interface CellFormula extends NamedCell {
  /** In Excel's English notation, without "=". */
  readonly formula: string;
  /** Shown until Excel counts; without it Excel counts everything when it opens the workbook. */
  readonly value?: string | number | boolean;
}

/**
 * A plain formula of a cell is replaced. The order of calculation goes: Excel makes a new one when it saves.
 * @throws TeczkaError `cell-has-formula` (one of an area, or one that others share), `cell-covered`,
 *   `cell-in-table-frame`, `sheet-protected`, `sheet-missing`
 */
export function setFormulas(cells: readonly CellFormula[]): PatchOperation {
  return (draft) => {
    if (cells.length === 0) return;
    const { styles } = openStyles(draft);
    for (const sheet of findCells(new SheetParts(draft), cells)) {
      const xmlOf = (found: FoundCell<CellFormula>) => {
        sheet.kept.refuse(found.asked, () => styles.isLocked(found.style));
        return formulaXml(sheet, found);
      };
      const { part, located } = sheet;
      draft.replace(part, spliceBytes(located.bytes, new SheetChange(sheet, xmlOf).splices()));
    }
    draft.noteFormulas();
    draft.noteValues();
  };
}

function formulaXml(
  { located }: FoundSheet<CellFormula>,
  { asked, cell, style }: FoundCell<CellFormula>,
): string {
  const { bytes, prefix } = located;
  const before = cell && new TextDecoder().decode(bytes.subarray(cell.whole.from, cell.whole.to));
  if (before !== undefined && cell?.formula) {
    const own = childNamed(before, 'f') ?? '';
    if (attributeOf(openingTag(own), 't') !== undefined) throw cellHasFormula(asked);
  }
  const { formula, value } = asked;
  const tag =
    before === undefined ? `<${prefix}c r="${a1(asked.row, asked.column)}">` : opened(openingTag(before));
  const typed = withAttribute(withAttribute(tag, 't', typeOf(value)), 'vm', undefined);
  const styled = before === undefined && style !== 0 ? withAttribute(typed, 's', String(style)) : typed;
  const shown = value === undefined ? '' : `<${prefix}v>${valueText(value)}</${prefix}v>`;
  return `${styled}<${prefix}f>${escapeText(formula)}</${prefix}f>${shown}</${prefix}c>`;
}

function typeOf(value: CellFormula['value']): string | undefined {
  if (typeof value === 'string') return 'str';
  return typeof value === 'boolean' ? 'b' : undefined;
}

function valueText(value: NonNullable<CellFormula['value']>): string {
  if (typeof value === 'string') return encodeString(value);
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
