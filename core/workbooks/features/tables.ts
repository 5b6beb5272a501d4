/** Tables of a sheet (ListObjects), each in a part of its own. Called by part-features.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { parseRange } from '../address.ts';
import { decodeEscapes } from '../shared-strings.ts';
import type { SheetTable } from './model.ts';
import { collect, partsOf, textOf, type FeatureSource } from './source.ts';

/** In the order in which the sheet lists them; one without a range is left out. */
export function readTables(source: FeatureSource): readonly SheetTable[] {
  return partsOf(source, 'table').flatMap((part) => readTable(textOf(source, part), part) ?? []);
}

function readTable(xml: string, part: string): SheetTable | undefined {
  const reader = new XmlReader(xml);
  if (!reader.open('table')) return undefined;
  const range = parseRange(reader.attribute('ref') ?? '');
  if (!range) return undefined;
  const name = reader.attribute('name');
  const displayName = reader.attribute('displayName') ?? name ?? '';
  const hasHeader = (reader.attribute('headerRowCount') ?? '1') !== '0';
  const totals = (reader.attribute('totalsRowCount') ?? '0') !== '0';
  const headers: string[] = [];
  while (reader.open('tableColumn')) collect(headers, decodeEscapes(reader.attribute('name') ?? ''));
  return { name: name ?? displayName, displayName, range, headers, hasHeader, totals, part };
}
