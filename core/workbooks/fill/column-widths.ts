/** How wide the columns of a sheet are, for the height of rows whose text wraps. Called by fill-template.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';

/** Excel's own. */
const DEFAULT_WIDTH = 8.43;

/** @param head what a sheet part says before its rows. @returns width in characters by column index */
export function columnWidths(head: string): (column: number) => number {
  const spans: (readonly [from: number, to: number, width: number])[] = [];
  let width = DEFAULT_WIDTH;
  const reader = new XmlReader(head);
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'sheetFormatPr') width = Number(reader.attribute('defaultColWidth') ?? width);
    else if (reader.name === 'col') {
      const [min, max, own] = ['min', 'max', 'width'].map((name) => Number(reader.attribute(name)));
      if (min && max && own) spans.push([min - 1, max - 1, own]);
    }
  }
  return (column) => spans.find(([from, to]) => column >= from && column <= to)?.[2] ?? width;
}
