/**
 * One cell of numbers as people fill it: a number, „nd”, nothing – or a text, a dash, a date, an error, an impossible
 * number, each of which is named and never taken for zero. Shared by the layouts; texts: typed-value.ts.
 */
import { formatMoney, grosze } from '../../values/money.ts';
import { readNumericMoney } from '../../values/numeric-money.ts';
import { isCellError, polishError } from '../../workbooks/index.ts';
import type { CellValue } from '../../workbooks/index.ts';
import {
  valueEmpty,
  valueImpossible,
  valueIsDash,
  valueIsDate,
  valueIsError,
  valueIsText,
} from '../findings/cells.ts';
import type { FindingPlace } from '../findings/definition.ts';
import { amountImpossible, numberUnclear } from '../findings/typed-cells.ts';
import type { Measure } from '../measures/definition.ts';
import { fold } from '../text.ts';
import { readTypedValue } from './typed-value.ts';
import type { TypedValue } from './typed-value.ts';

export type NumberCell = TypedValue;

const NOT_APPLICABLE = /^(n\.? ?\/? ?d\.?|nie dot\.?|nie ?dotyczy)$/;
const DASH = /^[-–—−]+$/;
/** An error that was copied as a text: „#ADR!”, „#N/D!”. */
const ERROR = /^#[\p{Lu}/\d]{1,12}[!?]?$/u;

/** Does the cell say „nie dotyczy”? */
export function isNotApplicable(value: CellValue): boolean {
  return typeof value === 'string' && NOT_APPLICABLE.test(fold(value));
}

/** Is there anything in the cell? */
export function isFilled(value: CellValue): boolean {
  return value !== undefined && (typeof value !== 'string' || value.trim() !== '');
}

/**
 * @param isDate is the cell shown as a date (by its format)?
 * @returns amounts in grosze, everything else as the measure counts it
 */
export function readNumberCell(
  value: CellValue,
  isDate: boolean,
  measure: Measure,
  place: FindingPlace,
): NumberCell {
  const { title } = measure;
  if (!isFilled(value)) return { value: 'missing', finding: valueEmpty(place, title) };
  if (isCellError(value))
    return { value: 'missing', finding: valueIsError(place, title, polishError(value)) };
  if (typeof value === 'number' && isDate) return { value: 'missing', finding: valueIsDate(place, title) };
  if (typeof value === 'number') return acceptable(numeric(value, measure, place), measure, place);
  if (typeof value === 'boolean') return truth(value, measure, place);
  if (isNotApplicable(value)) return { value: 'not-applicable' };
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  if (DASH.test(text)) return { value: 'missing', finding: valueIsDash(place, title) };
  if (ERROR.test(text)) {
    return { value: 'missing', finding: valueIsError(place, title, polishError({ error: text })) };
  }
  return acceptable(readTypedValue(text, measure, place), measure, place);
}

/** A number of the file: złote become grosze, everything else stays. */
function numeric(value: number, { kind, title }: Measure, place: FindingPlace): NumberCell {
  if (kind.id !== 'amount') return { value };
  const read = readNumericMoney(value);
  return read.kind === 'certain'
    ? { value: read.value }
    : { value: 'missing', finding: numberUnclear(place, title, read.message) };
}

/** A ticked box of Excel says yes or no, and nothing of how many. */
function truth(value: boolean, { kind, title }: Measure, place: FindingPlace): NumberCell {
  if (kind.id === 'flag') return { value: value ? 1 : 0 };
  return { value: 'missing', finding: valueIsText(place, title, 'PRAWDA/FAŁSZ') };
}

/** What was read, if the measure can be so much. */
function acceptable(read: NumberCell, { kind, title }: Measure, place: FindingPlace): NumberCell {
  if (typeof read.value !== 'number' || kind.accepts(read.value)) return read;
  const finding =
    kind.id === 'amount'
      ? amountImpossible(place, title, formatMoney(grosze(read.value)), kind.expected)
      : valueImpossible(place, title, read.value, kind.expected);
  return { value: 'missing', finding };
}
