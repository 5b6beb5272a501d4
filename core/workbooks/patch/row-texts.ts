/** What stands in the cells of one row, as far as headers of tables ask: texts, and what is none. Called by add-table.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { readSharedStrings, readStringItem } from '../shared-strings.ts';
import type { LocatedCell } from './located.ts';
import type { SheetPart } from './sheet-part.ts';
import { attributeOf } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

export type RowText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' | 'formula' | 'other' };

/** By column index; columns without a cell are not in it. */
export function rowTexts(draft: WorkbookDraft, part: SheetPart, row: number): ReadonlyMap<number, RowText> {
  const { bytes, rows } = part.locate(new Set([row]));
  const shared = draft.main.relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = readSharedStrings(shared === undefined ? undefined : draft.read(shared));
  const cells = rows.get(row)?.cells ?? [];
  return new Map(cells.map((cell) => [cell.column, textOf(bytes, cell, strings)]));
}

function textOf(bytes: Uint8Array, cell: LocatedCell, strings: readonly string[]): RowText {
  const xml = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  if (cell.formula) return { kind: 'formula' };
  const [value] = cell.values;
  if (!value) return { kind: 'empty' };
  const type = attributeOf(xml(cell.tag.from, cell.tag.to), 't');
  const reader = new XmlReader(xml(value.from, value.to));
  reader.next();
  if (type === 'inlineStr') return asText(readStringItem(reader));
  if (type === 's') return asText(strings[Number(reader.content())] ?? '');
  return type === 'str' ? asText(reader.content()) : { kind: 'other' };
}

function asText(text: string): RowText {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
