/**
 * Cells whose text has several looks (a part struck through): written anew they would lose them, and what stood there
 * could not be put back. Called by cell-changes.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import type { LocatedCell } from '../patch/located.ts';
import { attributeOf } from '../patch/tag-text.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';

/** @returns what tells it of a cell; the list of shared texts is read when the first cell asks for it */
export function richCells(
  draft: WorkbookDraft,
): (bytes: Uint8Array, cell: LocatedCell | undefined) => boolean {
  let shared: ReadonlySet<number> | undefined;
  const decoder = new TextDecoder();
  return (bytes, cell) => {
    const value = cell?.values[0];
    if (!cell || !value) return false;
    const type = attributeOf(decoder.decode(bytes.subarray(cell.tag.from, cell.tag.to)), 't');
    if (type !== 's' && type !== 'inlineStr') return false;
    const reader = new XmlReader(decoder.decode(bytes.subarray(value.from, value.to)));
    if (type === 'inlineStr') return reader.open('rPr');
    shared ??= richStrings(draft);
    return reader.next() && shared.has(Number(reader.content()));
  };
}

/** Numbers of the shared texts in which a piece has a look of its own. */
function richStrings(draft: WorkbookDraft): ReadonlySet<number> {
  const part = draft.main.relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const bytes = part === undefined ? undefined : draft.read(part);
  const rich = new Set<number>();
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  let index = -1;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'si') index++;
    else if (reader.name === 'rPr') rich.add(index);
  }
  return rich;
}
