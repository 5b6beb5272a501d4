/**
 * What Excel makes of something that is written into a cell, by a person or through `Range.values` and
 * `Range.formulas`: a text that looks like a number, a date or a truth value becomes one, unless the cell's format is
 * text. In which language Excel reads such texts is not documented, so whatever an English or a Polish one could take
 * for a number is taken for one here: product code has to be safe in both. Called by book.ts.
 */
import { dayOf, excelSerial, isRealDate } from '../../../../core/values/day.ts';
import { invalidArgument, notImplemented } from '../host-error.ts';
import type { Json } from '../host-object.ts';
import { GENERAL, type StoredCell } from './cell-store.ts';

export const TEXT_FORMAT = '@';
/** Built-in format 14 as `Range.numberFormat` gives it in every language. */
const SHORT_DATE = 'm/d/yyyy';
const MOST_DIGITS = 15;
const LONGEST_TEXT = 32_767;

const TRUTH = new Map([
  ['TRUE', true],
  ['PRAWDA', true],
  ['FALSE', false],
  ['FAŁSZ', false],
]);
const ERRORS = new Set(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!']);

/** Value that a formula has got: Excel's calculation is not modelled. */
export type ResultOf = (formula: string) => StoredCell['value'];

/** The cell after `entry` was written into it. @throws HostError for what Excel would refuse or nobody knows */
export function written(cell: StoredCell, entry: Json, resultOf: ResultOf): StoredCell {
  const { format } = cell;
  if (entry === null) return cell;
  if (entry === '') return { value: undefined, format };
  if (typeof entry === 'object') throw invalidArgument();
  if (typeof entry !== 'string') return { value: ofTextCell(format, entry), format };
  if (entry.length > LONGEST_TEXT) throw invalidArgument();
  if (format === TEXT_FORMAT) {
    if (entry.startsWith("'")) throw notImplemented('apostrophe before a text in a cell of texts');
    return { value: entry, format };
  }
  if (entry.startsWith("'")) return { value: entry.slice(1), format };
  if (entry.startsWith('=') && entry.length > 1) return ofFormula(entry.slice(1), format, resultOf);
  return recognised(entry, format) ?? plain(entry, format);
}

/** A cell of texts makes a text even of a number. */
function ofTextCell(format: string, entry: number | boolean): StoredCell['value'] {
  return format === TEXT_FORMAT ? String(entry).toUpperCase() : entry;
}

function ofFormula(formula: string, format: string, resultOf: ResultOf): StoredCell {
  return { value: resultOf(formula), formula, format };
}

/** Excel takes a plus or a minus for the beginning of a formula, and words in it for names that it does not know. */
function plain(entry: string, format: string): StoredCell {
  if (entry.startsWith('@')) throw notImplemented('text that begins with @');
  if (!/^[+-]./.test(entry)) return { value: entry, format };
  return { value: { error: '#NAME?' }, formula: entry, format };
}

function recognised(entry: string, format: string): StoredCell | undefined {
  const text = entry.trim();
  const truth = TRUTH.get(text.toUpperCase());
  if (truth !== undefined) return { value: truth, format };
  if (ERRORS.has(text)) return { value: { error: text }, format };
  const date = dateOf(text);
  if (date !== undefined) return { value: date, format: format === GENERAL ? SHORT_DATE : format };
  const percent = text.endsWith('%');
  const number = numberOf(percent ? text.slice(0, -1) : text);
  if (number === undefined) return undefined;
  if (!percent) return { value: number, format };
  return { value: number / 100, format: format === GENERAL ? '0%' : format };
}

function numberOf(text: string): number | undefined {
  const spaced = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/\s*zł$/, '');
  const english = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(spaced) ? spaced.replaceAll(',', '') : spaced;
  const number = english.replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number)) return undefined;
  // Excel keeps 15 digits.
  return Number(Number(number).toPrecision(MOST_DIGITS));
}

function dateOf(text: string): number | undefined {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return serial(iso[1], iso[2], iso[3]);
  const found = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!found) return undefined;
  const [, first, , second, year] = found;
  return serial(year, second, first) ?? serial(year, first, second);
}

function serial(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): number | undefined {
  const parts = [Number(year), Number(month), Number(day)] as const;
  return isRealDate(...parts) && parts[0] >= 1900 ? excelSerial(dayOf(...parts)) : undefined;
}
