/**
 * What Excel makes of something that is written into a cell, by a person or through `Range.values` and
 * `Range.formulas`: a text that looks like a number, a date or a truth value becomes one, unless the cell's format is
 * text. In which language Excel reads such texts is not documented, so whatever an English or a Polish one could take
 * for a number is taken for one here: product code has to be safe in both. Called by book.ts.
 */
import { invalidArgument, notImplemented } from '../host-error.ts';
import type { Json } from '../host-object.ts';
import { GENERAL, type StoredCell } from './cell-store.ts';
import { typedDate, typedTime } from './typed-date.ts';

export const TEXT_FORMAT = '@';
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
  // Also in a cell for texts the first apostrophe only says that a text follows.
  if (entry.startsWith("'")) return { value: entry.slice(1), format };
  if (format === TEXT_FORMAT) return { value: entry, format };
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

/** What Excel reads, with the format that a cell without one then gets. */
interface Read {
  readonly value: number;
  readonly format?: string;
}

const READERS: readonly ((text: string) => Read | undefined)[] = [
  typedDate,
  typedTime,
  fractionOf,
  percentOf,
  numberOf,
];

function recognised(entry: string, format: string): StoredCell | undefined {
  // Digits and signs of full width are read like the others.
  const text = entry.normalize('NFKC').trim();
  const truth = TRUTH.get(text.toUpperCase());
  if (truth !== undefined) return { value: truth, format };
  if (ERRORS.has(text)) return { value: { error: text }, format };
  for (const reader of READERS) {
    const read = reader(text);
    if (read) return { value: read.value, format: format === GENERAL ? (read.format ?? format) : format };
  }
  return undefined;
}

/** `0 1/2`; without the whole it is a date. */
function fractionOf(text: string): Read | undefined {
  const [, sign, whole, above, below] = /^(-?)(\d+) (\d+)\/([1-9]\d*)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === '-' ? -value : value, format: '# ?/?' };
}

function percentOf(text: string): Read | undefined {
  const found = text.endsWith('%') ? numberOf(text.slice(0, -1).trim()) : undefined;
  return found && { value: found.value / 100, format: '0%' };
}

/** A number, maybe in the brackets of accountants, maybe with a currency. */
function numberOf(text: string): Read | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const bare = (bracketed ?? text).replace(/^(?:\$|zł)\s*|\s*zł$/g, '');
  const spaced = bare.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const english = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(spaced) ? spaced.replaceAll(',', '') : spaced;
  const number = english.replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number)) return undefined;
  // Excel keeps 15 digits.
  const value = Number(Number(number).toPrecision(MOST_DIGITS));
  return { value: bracketed === undefined ? value : -value };
}
