/** The cells under a table that is made: its header, and the filter that stood over it. Called by add-table.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { a1, rangeText, type CellRange } from '../address.ts';
import { rowTexts, type RowText } from './row-texts.ts';
import type { SheetPart } from './sheet-part.ts';
import { filterClash, unsuitableHeaders, type TablePlace } from './table-refusals.ts';
import { withAttribute } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { openingTag, readElement, withOpeningTag } from './xml-element.ts';

const FAULTS = { empty: 'pusta', formula: 'formuła', other: 'liczba, data albo błąd' } as const;

/** Texts of the header row. @throws TeczkaError `table-headers` where one is empty, repeated or no text */
export function tableHeaders(draft: WorkbookDraft, part: SheetPart, place: TablePlace): string[] {
  const { top, left, right } = place.range;
  const texts = rowTexts(draft, part, top);
  const first = new Map<string, number>();
  const faults: string[] = [];
  const headers: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell: RowText = texts.get(column) ?? { kind: 'empty' };
    if (cell.kind !== 'text') {
      faults.push(`${a1(top, column)} (${FAULTS[cell.kind]})`);
      continue;
    }
    const key = cell.text.toLowerCase();
    const same = first.get(key);
    if (same !== undefined) faults.push(`${a1(top, column)} (ten sam nagłówek co w ${a1(top, same)})`);
    else first.set(key, column);
    headers.push(cell.text);
  }
  if (faults.length > 0) throw unsuitableHeaders(place, faults);
  return headers;
}

/**
 * A sheet's filter as that of a table over the same header, with what it hides.
 * @throws TeczkaError `table-filter-clash` where it filters other cells
 */
export function tableFilter(xml: string, own: CellRange, place: TablePlace): string {
  const { range } = place;
  if (own.top !== range.top || own.left < range.left || own.right > range.right)
    throw filterClash(place, own);
  const columns = readElement(xml).children.filter(({ name }) => name === 'filterColumn');
  const moved = columns.map(({ xml: column }) => {
    const reader = new XmlReader(column);
    reader.next();
    const id = Number(reader.attribute('colId') ?? 0) + own.left - range.left;
    const tag = withAttribute(openingTag(column), 'colId', String(id));
    return withoutPrefix(withOpeningTag(column, tag), reader.prefix);
  });
  const open = `<autoFilter ref="${rangeText(range)}"`;
  return moved.length === 0 ? `${open}/>` : `${open}>${moved.join('')}</autoFilter>`;
}

/** A table's part is ours and has no prefixes of its own. */
function withoutPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}
