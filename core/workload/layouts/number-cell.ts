/**
 * One cell of numbers as people fill it: a number, „nd”, nothing – or a text, a dash, a date, an error, an impossible
 * number, each of which is named and never taken for zero. Shared by the layouts.
 */
import { readAbsence } from '../../values/absence-codes.ts';
import { isCellError, polishError } from '../../workbooks/index.ts';
import type { CellValue } from '../../workbooks/index.ts';
import type { Reading } from '../canonical-row.ts';
import {
  numberAsText,
  valueEmpty,
  valueImpossible,
  valueIsDash,
  valueIsDate,
  valueIsError,
  valueIsText,
} from '../findings/cells.ts';
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import type { Measure } from '../measures/definition.ts';
import { fold } from '../text.ts';

export interface NumberCell {
  readonly value: Reading;
  readonly finding?: WorkloadFinding;
}

const NOT_APPLICABLE = /^(n\.? ?\/? ?d\.?|nie dotyczy)$/;
const DASH = /^[-–—−]+$/;
const PLAIN_NUMBER = /^[-−]?\d{1,9}([.,]\d+)?$/;

/** Does the cell say „nie dotyczy”? */
export function isNotApplicable(value: CellValue): boolean {
  return typeof value === 'string' && NOT_APPLICABLE.test(fold(value));
}

/** Is there anything in the cell? */
export function isFilled(value: CellValue): boolean {
  return value !== undefined && (typeof value !== 'string' || value.trim() !== '');
}

/** @param isDate is the cell shown as a date (by its format)? */
export function readNumberCell(
  value: CellValue,
  isDate: boolean,
  measure: Measure,
  place: FindingPlace,
): NumberCell {
  const missing = (finding: WorkloadFinding): NumberCell => ({ value: 'missing', finding });
  if (!isFilled(value)) return missing(valueEmpty(place, measure.title));
  if (typeof value === 'number') {
    return isDate ? missing(valueIsDate(place, measure.title)) : acceptable(value, measure, place);
  }
  if (isCellError(value)) return missing(valueIsError(place, measure.title, polishError(value)));
  if (isNotApplicable(value)) return { value: 'not-applicable' };
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : 'PRAWDA/FAŁSZ';
  if (DASH.test(text)) return missing(valueIsDash(place, measure.title));
  if (!PLAIN_NUMBER.test(text)) {
    const shown = measure.confidential === true ? undefined : shareable(text);
    return missing(valueIsText(place, measure.title, shown));
  }
  const typed = acceptable(Number(text.replace('−', '-').replace(',', '.')), measure, place);
  return typeof typed.value === 'number'
    ? { value: typed.value, finding: numberAsText(place, measure.title, typed.value) }
    : typed;
}

function acceptable(value: number, { kind, title }: Measure, place: FindingPlace): NumberCell {
  if (kind.accepts(value)) return { value };
  return { value: 'missing', finding: valueImpossible(place, title, value, kind.expected) };
}

/** Codes and tallies („UW”, „szkol.”, „5+2”) help to find the mistake; a longer text may hold a client's name and is not repeated. */
function shareable(text: string): string | undefined {
  const short = text.length <= 12 && (text.match(/\p{L}+/gu) ?? []).every((word) => word.length <= 4);
  const isCode = short || readAbsence(text).kind !== 'unreadable';
  return isCode || text === 'PRAWDA/FAŁSZ' ? text : undefined;
}
