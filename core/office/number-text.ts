/** The text of a cell that holds a figure, as Excel shows it: 1.5 in a per cent cell is "150%", 776 in złote "776 zł". */
import { optionalText } from './cell-values.ts';
import { isCurrencyFormat, isPercentFormat, timesHundred } from './number-shown.ts';
import type { SettingsCell } from './settings-sheet.ts';

/** Binary noise of a computed number (0.1 + 0.2) lies beyond these digits. */
const SIGNIFICANT_DIGITS = 12;

/** Empty text for an empty cell. */
export function figureText(cell: Pick<SettingsCell, 'value' | 'numberFormat'>): string {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number') return optionalText({ ...cell, cell: '', isDate: false }) ?? '';
  const digits = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (isPercentFormat(numberFormat)) return `${timesHundred(digits)}%`;
  return isCurrencyFormat(numberFormat) ? `${digits} zł` : digits;
}
