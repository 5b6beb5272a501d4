/** Sheets written by hand, and what a change of their cells makes of the parts. */
import { openZip } from '../../core/opc/zip-read.ts';
import type { CellEntry } from '../../core/workbooks/cell-entry.ts';
import { patchWorkbook, setCells, type CellEdit } from '../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet, rawStrings } from './raw-workbook.ts';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STYLES = 'xl/styles.xml';

export const text = (content: string): CellEntry => ({ kind: 'text', text: content });
export const number = (value: number): CellEntry => ({ kind: 'number', number: value });
export const EMPTY: CellEntry = { kind: 'empty' };
export const edit = (row: number, column: number, entry: CellEntry, sheet = 'Arkusz1'): CellEdit => ({
  sheet,
  row,
  column,
  entry,
});

export function patched(parts: Readonly<Record<string, string | Uint8Array>>, ...edits: CellEdit[]) {
  const bytes = patchWorkbook(rawPackage(parts), nodePlatform, [setCells(edits)]);
  const zip = openZip(bytes, nodePlatform);
  const part = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip.read(name));
  return { bytes, part, values: () => readWorkbook(bytes, nodePlatform).sheet('Arkusz1').rows };
}

/** The rows of the sheet after the edits. */
export function rowsAfter(rows: string, ...edits: CellEdit[]): string {
  const parts = rawParts(rawSheet(rows), { 'xl/sharedStrings.xml': rawStrings('<t>wspólny</t>') });
  const after = patched(parts, ...edits).part(SHEET);
  const [before = '', behind = ''] = rawSheet('|').split('|');
  expect(after.startsWith(before) && after.endsWith(behind)).toBe(true);
  return after.slice(before.length, after.length - behind.length);
}
