/**
 * A sheet of LibreOffice may say „this cell, a million times”: a few hundred bytes would fill the memory of whoever
 * takes them at their word. Counted here before the `xlsx` package, which takes them so, sees the file. Called by
 * workbook.ts.
 */
import { tooLarge } from '../../opc/damage.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import type { Zip } from '../../opc/zip-read.ts';

const CONTENT = 'content.xml';

/** @throws TeczkaError `package-too-large` when filled cells, repetitions counted, are more than `maxCells` */
export function refuseRepetitions(zip: Zip, maxCells: number): void {
  const bytes = zip.read(CONTENT);
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  let rows = 1;
  let cells = 0;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'table-row') rows = times(reader, 'number-rows-repeated');
    if (reader.name !== 'table-cell' || reader.empty) continue;
    cells += rows * times(reader, 'number-columns-repeated');
    if (cells > maxCells) throw tooLarge('arkusz ma zbyt wiele komórek');
  }
}

function times(reader: XmlReader, attribute: string): number {
  const count = Number(reader.attribute(attribute) ?? 1);
  return Number.isFinite(count) && count > 1 ? count : 1;
}
