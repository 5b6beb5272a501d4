/** The range of the sheet's own filter. Called by part-features.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { parseRange, type CellRange } from '../address.ts';
import type { FeatureSource } from './source.ts';

export function readFilter({ surroundings }: FeatureSource): CellRange | undefined {
  const reader = new XmlReader(surroundings);
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'autoFilter') return parseRange(reader.attribute('ref') ?? '');
    // A view that one person has saved has a filter of its own.
    if (reader.name === 'customSheetViews' || reader.name === 'extLst') reader.skip();
  }
  return undefined;
}
