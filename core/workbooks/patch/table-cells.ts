/** The cells under a table that is made: its header, and the filter that stood over it. Called by add-table.ts. */
import { a1, parseRange, rangeText, type CellRange } from '../address.ts';
import { columnName } from '../write/table.ts';
import { carriedPrefixes } from './carried-prefixes.ts';
import { rowTexts, type RowText } from './row-texts.ts';
import type { SheetPart } from './sheet-part.ts';
import { filterClash, unsuitableHeaders, type TablePlace } from './table-refusals.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { openingTag, readElement, withOpeningTag } from './xml-element.ts';

const FAULTS = { empty: 'pusta', formula: 'formuła', other: 'liczba, data albo błąd' } as const;
/** Characters of a header; Excel repairs a file with a longer one. */
const LONGEST = 255;

/** Texts of the header row. @throws TeczkaError `table-headers` where one is empty, repeated, too long or no text */
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
    if (columnName(cell.text).length > LONGEST) {
      const breaks = cell.text.includes('\n') ? '; podział wiersza liczy się za 7' : '';
      faults.push(`${a1(top, column)} (ponad ${LONGEST} znaków${breaks})`);
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

/** The filter of a sheet, about to leave it. */
export interface SheetFilter {
  readonly xml: string;
  readonly range: CellRange;
  /** Opening tag of the sheet's part. */
  readonly sheetTag: string;
}

/**
 * The XML of a table with the sheet's filter over the same header, with what it hides and how it sorted.
 * @throws TeczkaError `table-filter-clash` where it filters other cells
 */
export function withFilter(
  table: string,
  { xml, range: own, sheetTag }: SheetFilter,
  place: TablePlace,
): string {
  const { range } = place;
  if (own.top !== range.top || own.left < range.left || own.right > range.right)
    throw filterClash(place, own);
  const tag = openingTag(xml);
  const { prefix, children } = readElement(xml);
  const sorting = children.filter(({ name, xml }) => name === 'sortState' && sortsWithin(xml, range));
  const hidden = children
    .filter(({ name }) => name !== 'sortState')
    .map((child) =>
      child.name === 'filterColumn' ? movedColumn(child.xml, own.left - range.left) : child.xml,
    );
  const open = `<autoFilter ref="${rangeText(range)}"`;
  const filter = hidden.length === 0 ? `${open}/>` : `${open}>${hidden.join('')}</autoFilter>`;
  // A table keeps its order beside its filter, a sheet in it.
  const moved = withoutPrefix(filter + sorting.map((sort) => sort.xml).join(''), prefix);
  return table
    .replace(/<autoFilter [^>]*\/>/, () => moved)
    .replace('<table ', () => `<table${carriedPrefixes([sheetTag, tag], moved)} `);
}

function movedColumn(xml: string, by: number): string {
  const tag = openingTag(xml);
  const id = Number(attributeOf(tag, 'colId') ?? 0) + by;
  return withOpeningTag(xml, withAttribute(tag, 'colId', String(id)));
}

/** Excel repairs a table that was sorted beyond its rows. */
function sortsWithin(xml: string, range: CellRange): boolean {
  const sorted = parseRange(attributeOf(openingTag(xml), 'ref') ?? '');
  return (
    sorted !== undefined &&
    sorted.top > range.top &&
    sorted.bottom <= range.bottom &&
    sorted.left >= range.left &&
    sorted.right <= range.right
  );
}

/** A table's part is ours and has no prefixes of its own. @param prefix with its colon */
function withoutPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
