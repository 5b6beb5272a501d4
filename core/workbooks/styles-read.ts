/**
 * What a reader needs of the styles part: the number format of each cell style. Called by workbook.ts.
 */
import { XmlReader } from '../opc/xml-reader.ts';
import { xmlText } from '../opc/xml.ts';
import { builtInFormat, isDateFormat } from './number-format.ts';

export interface CellStyle {
  /** Number format code. */
  readonly format: string;
  readonly isDate: boolean;
}

/** Excel knows no more styles; a cell of one beyond has none. */
export const LAST_STYLE = 65_489;

export const GENERAL: CellStyle = { format: 'General', isDate: false };

/** Styles by the index that a cell's `s` attribute holds. */
export function readStyles(bytes: Uint8Array | undefined): readonly CellStyle[] {
  if (!bytes) return [GENERAL];
  const own = new Map<number, string>();
  const ids: number[] = [];
  const xml = xmlText(bytes);
  const nextList = listFinder(xml);
  const reader = new XmlReader(xml, nextList(0));
  let inCellXfs = false;
  while (reader.next()) {
    if (reader.kind === 'text') continue;
    if (reader.name === 'cellXfs') inCellXfs = reader.kind === 'open' && !reader.empty;
    if (reader.kind === 'close' && (reader.name === 'cellXfs' || reader.name === 'numFmts')) {
      reader.end = nextList(reader.end);
    }
    if (reader.kind !== 'open') continue;
    if (reader.name === 'numFmt') {
      const code = reader.attribute('formatCode');
      if (code !== undefined) own.set(Number(reader.attribute('numFmtId')), code);
    } else if (inCellXfs && reader.name === 'xf' && ids.length <= LAST_STYLE) {
      ids.push(Number(reader.attribute('numFmtId') ?? 0));
    } else if (reader.name === 'dxfs') {
      reader.skip();
    }
  }
  const known = new Map<number, CellStyle>();
  return ids.map((id) => {
    const format = own.get(id) ?? builtInFormat(id);
    const style = known.get(id) ?? { format, isDate: isDateFormat(format) };
    known.set(id, style);
    return style;
  });
}

/**
 * Fonts, fills, borders and named styles, most of the part, are passed over by a search for the lists that matter here;
 * where comments or the like could hide a list, everything is walked through.
 */
function listFinder(xml: string): (from: number) => number {
  if (xml.includes('<!') || xml.includes('<?', 2)) return (from) => from;
  const list = /<(?:[^\s<>:/]+:)?(?:numFmts|cellXfs)[\s/>]/g;
  return (from) => {
    list.lastIndex = from;
    return list.exec(xml)?.index ?? xml.length;
  };
}
