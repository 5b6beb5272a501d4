/** The part of the settings sheet. Called by set-settings.ts. */
import { escapeText } from '../../opc/xml.ts';
import { a1 } from '../address.ts';
import { LONGEST_TEXT, textTooLong } from '../cell-text.ts';
import { XML_HEAD } from '../write/parts.ts';
import { textElement } from '../write/strings.ts';
import { referenceFormula } from './reference-formula.ts';
import { settingsLines } from './settings-lines.ts';
import { SETTINGS_SHEET } from './settings-sheet.ts';
import type { SettingsRow, SettingsValue } from './settings-row.ts';

const LOOSE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * @param isStrict is the workbook of the strict kind of the format?
 * @throws TeczkaError `cell-text-too-long`; RangeError for a number that no cell holds
 */
export function settingsXml(rows: readonly SettingsRow[], isStrict: boolean): string {
  const data = settingsLines(rows)
    .map((values, index) => rowXml(index + 1, values))
    .join('');
  const namespace = isStrict ? STRICT : LOOSE;
  return `${XML_HEAD}<worksheet xmlns="${namespace}"><sheetData>${data}</sheetData></worksheet>`;
}

function rowXml(row: number, values: readonly SettingsValue[]): string {
  const cells = values.map((value, column) => cellXml(a1(row, column), value));
  return `<row r="${row}">${cells.join('')}</row>`;
}

function cellXml(cell: string, value: SettingsValue): string {
  if (value === '') return '';
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) throw textTooLong(value, SETTINGS_SHEET, cell);
    return `<c r="${cell}" t="inlineStr"><is>${textElement(value)}</is></c>`;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('No cell holds such a number');
    return `<c r="${cell}"><v>${value}</v></c>`;
  }
  // The value beside the formula is nobody's; without one some readers would pass the cell over.
  return `<c r="${cell}"><f>${escapeText(referenceFormula(value))}</f><v>0</v></c>`;
}
