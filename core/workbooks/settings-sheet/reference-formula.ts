/**
 * References of the settings sheet as formulas, which Excel keeps right while people work in the workbook. What Excel
 * and LibreOffice make of one of ours is read back; anything else counts as lost. Called by settings-xml.ts and
 * read-settings.ts.
 */
import { parseRange, quotedSheet } from '../address.ts';
import { absoluteRange } from '../write/sheet-ranges.ts';
import { LOST, type CellReference, type LostReference } from './settings-row.ts';

/** The error of a reference whose cells are gone, as files write it in every language. */
const GONE = '#REF!';
/** Put by new versions of Excel around a range from which a cell shows one value. */
const SINGLE = /^_xlfn\.SINGLE\((.*)\)$/;
/** A sheet's name in quotes or plain, then the address; names of other workbooks have brackets. LibreOffice may fix the sheet by `$`. */
const PLACE = /^\$?(?:'((?:[^'[\]]|'')+)'|([^'[\]!:()#]+))!([$A-Za-z0-9:]+)$/;

/** Without "=". */
export function referenceFormula(reference: CellReference | LostReference): string {
  if ('lost' in reference) return GONE;
  return `${quotedSheet(reference.sheet)}!${absoluteRange(reference.range)}`;
}

/** @param formula without "=" */
export function parseReference(formula: string): CellReference | LostReference {
  const plain = formula.trim().replace(SINGLE, '$1');
  const [, quoted, bare, address = ''] = PLACE.exec(plain) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const range = parseRange(address);
  return sheet !== undefined && range ? { sheet, range } : LOST;
}
