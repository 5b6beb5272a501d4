/** Protection of a sheet. Called by part-features.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import type { CellRange } from '../address.ts';
import { isTrue } from '../workbook-part.ts';
import type { SheetProtection } from './model.ts';
import { collect, rangesOf, type FeatureSource } from './source.ts';

/** What may be forbidden, with whether it is when the file says nothing. */
const FORBIDDEN: Readonly<Record<string, boolean>> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  selectLockedCells: false,
  selectUnlockedCells: false,
  objects: false,
  scenarios: false,
};
const PASSWORDS = ['password', 'hashValue'];

/** Undefined when the sheet is not protected. */
export function readProtection({ surroundings }: FeatureSource): SheetProtection | undefined {
  if (!surroundings.includes('sheetProtection')) return undefined;
  const reader = new XmlReader(surroundings);
  let found: Omit<SheetProtection, 'editable'> | undefined;
  const editable: CellRange[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'sheetProtection' && isTrue(reader.attribute('sheet'))) found = protection(reader);
    else if (reader.name === 'protectedRange') {
      for (const range of rangesOf(reader.attribute('sqref'))) collect(editable, range);
    }
  }
  return found && { ...found, editable };
}

function protection(reader: XmlReader): Omit<SheetProtection, 'editable'> {
  const allowed = Object.entries(FORBIDDEN).filter(([name, forbidden]) => {
    const said = reader.attribute(name);
    return !(said === undefined ? forbidden : isTrue(said));
  });
  return {
    password: PASSWORDS.some((name) => (reader.attribute(name) ?? '') !== ''),
    allows: new Set(allowed.map(([name]) => name)),
  };
}
