/**
 * What people typed as text where a number of a measure belongs: „12”, „5+2”, „|||”, „3*”, „1 234,56 zł”, „tak”. Read by
 * the product's own readers, each kind of measure in its way; what is not certain is named and missing. Called by
 * number-cell.ts.
 */
import { readAbsence } from '../../values/absence-codes.ts';
import { handCount } from '../../values/hand-count.ts';
import { candidatesOf } from '../../values/reading.ts';
import { readTypedMoney } from '../../values/typed-money.ts';
import { readTypedNumber } from '../../values/typed-number.ts';
import type { TypedNumber } from '../../values/typed-number.ts';
import type { Reading } from '../canonical-row.ts';
import { numberAsText, valueIsText } from '../findings/cells.ts';
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import { numberInText } from '../findings/number-in-text.ts';
import {
  NOT_PLAIN,
  absenceInNumber,
  absenceWithReason,
  numberApproximate,
  numberNotPlain,
  numberUnclear,
  valueInWords,
} from '../findings/typed-cells.ts';
import type { Measure, MeasureKind } from '../measures/definition.ts';
import { fold } from '../text.ts';

/** A value, or „missing” with the reason; a value that is no plain number has a finding too. */
export interface TypedValue {
  readonly value: Reading;
  readonly finding?: WorkloadFinding;
}

type Reader = (text: string, measure: Measure, place: FindingPlace) => TypedValue;

const missing = (finding: WorkloadFinding): TypedValue => ({ value: 'missing', finding });

const UNCHANGED = /^(b\.? ?z\.?|bez zm\.?|bez zmian|j\.? ?w\.?)$/;
const IN_WORDS = /^(brak\b.*|b\.? ?\/? ?d\.?|nie podano|nie ma|zadn[aey].*|nieznan[ae])$/;
/** Units that say nothing but what is counted. */
const UNIT = /^([^a-z]*\d) ?(?:szt\.?|os\.?|osob[ay]?|rodz\.?|rodzin[ay]?|dni|dzien|d\.)$/;
const YES = /^(tak|t|1)$/;
const NO = /^(nie|n|0)$/;

/** Each kind of measure reads a text in its own way. */
const READERS: Readonly<Record<MeasureKind['id'], Reader>> = {
  count: readNumber,
  state: readNumber,
  opening: readNumber,
  days: readDays,
  flag: readFlag,
  amount: readAmount,
};

/** @param text trimmed, not empty, no „nd” and no dash */
export function readTypedValue(text: string, measure: Measure, place: FindingPlace): TypedValue {
  const folded = fold(text);
  if (UNCHANGED.test(folded) || IN_WORDS.test(folded)) return missing(valueInWords(place, measure.title));
  return READERS[measure.kind.id](text, measure, place);
}

function readNumber(text: string, measure: Measure, place: FindingPlace): TypedValue {
  const { title } = measure;
  const unit = UNIT.exec(fold(text))?.[1];
  const read = readTypedNumber(unit ?? text);
  if (read.kind === 'certain') {
    const value = read.value.valueOf();
    const finding =
      unit === undefined
        ? numberAsText(place, title, value)
        : numberNotPlain(place, title, NOT_PLAIN.unit, numberInText(value));
    return { value, finding };
  }
  if (readAbsence(text).kind !== 'unreadable') return missing(absenceInNumber(place, title));
  return readDoubtful(read, text, measure, place);
}

/** A sum, strokes and a footnote with one meaning are counted; everything else is asked for. */
function readDoubtful(
  read: Exclude<TypedNumber, { kind: 'certain' }>,
  text: string,
  { title, confidential }: Measure,
  place: FindingPlace,
): TypedValue {
  const [only, ...others] = candidatesOf(read).map((value) => value.valueOf());
  const what = others.length === 0 ? COUNTED.get(read.cause) : undefined;
  if (only !== undefined && what !== undefined) {
    return { value: only, finding: numberNotPlain(place, title, what, numberInText(only)) };
  }
  if (read.cause === 'about') return missing(numberApproximate(place, title));
  if (read.cause !== 'no-number') return missing(numberUnclear(place, title, read.message));
  return missing(valueIsText(place, title, confidential === true ? undefined : shareable(text)));
}

const COUNTED: ReadonlyMap<string, string> = new Map(Object.entries(NOT_PLAIN));

/** Codes help to find the mistake; a longer text may hold a client's name and is not repeated. */
function shareable(text: string): string | undefined {
  const short = text.length <= 12 && (text.match(/\p{L}+/gu) ?? []).every((word) => word.length <= 4);
  return short ? text : undefined;
}

/** Days of absence may stand with the code of their reason; one code with one number has one meaning. */
function readDays(text: string, measure: Measure, place: FindingPlace): TypedValue {
  const counts = new Set(candidatesOf(readAbsence(text)).map(({ count }) => count));
  const [count] = counts;
  if (measure.confidential === true && counts.size === 1 && count !== undefined) {
    return { value: count, finding: absenceWithReason(place) };
  }
  return readNumber(text, measure, place);
}

function readFlag(text: string, measure: Measure, place: FindingPlace): TypedValue {
  const folded = fold(text);
  if (NO.test(folded)) return { value: 0 };
  if (YES.test(folded) || handCount(text)?.kind === 'mark') return { value: 1 };
  return readNumber(text, measure, place);
}

/** Grosze of an amount typed with spaces, a comma or „zł”. */
function readAmount(text: string, { title }: Measure, place: FindingPlace): TypedValue {
  const read = readTypedMoney(text);
  if (read.kind === 'certain') {
    return { value: read.value, finding: numberAsText(place, title, read.value / 100) };
  }
  const [only] = candidatesOf(read);
  if (read.cause === 'sum' && only !== undefined) {
    return { value: only, finding: numberNotPlain(place, title, NOT_PLAIN.sum, numberInText(only / 100)) };
  }
  return missing(numberUnclear(place, title, read.message));
}
