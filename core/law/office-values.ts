/**
 * Values that the office enters itself (office.xlsx, sheet „Parametry”): a new rate before the program knows it, or
 * one that the office applies instead. Read here by the unit of the parameter, as strictly as our own data.
 * Taken from the sheet by core/office; used by office-book.ts and make-dated.ts.
 */
import type { Day } from '../values/day.ts';
import type { Place } from '../values/errors.ts';
import { fraction } from '../values/fraction.ts';
import type { Fraction } from '../values/fraction.ts';
import { grosze, moneyToJson, zloty } from '../values/money.ts';
import type { Grosze } from '../values/money.ts';
import { readTypedMoney } from '../values/typed-money.ts';
import type { Parameter } from './parameter.ts';
import { isMoney } from './parameter.ts';

export interface OfficeValue {
  /** Id of a statutory parameter. */
  readonly id: string;
  readonly from: Day;
  /** null: until changed, at most to the eve of the next possible statutory change. */
  readonly to: Day | null;
  /** An amount in złote ("1 076,00 zł" or 1076), a number (10, "10,5", "25%") or a text, as the parameter wants. */
  readonly value: string | number;
  /** What the cell shows its number as; a per cent comes as shown: 20% is 20. */
  readonly shownAs?: 'percent' | 'money';
  /** Day of announcement, where the office knows it; otherwise the first day counts. */
  readonly announced?: Day;
  /** Publication or resolution; never empty. */
  readonly source: string;
  /** The cell that holds the value. */
  readonly place: Place;
  /** Cells of the same row that a fault may lie in; without them it is shown at the value. */
  readonly cells?: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly source: string;
  };
}

/** A value in the form of the data: money as decimal text, other numbers with their exact ratio, texts as texts. */
export interface ReadValue {
  readonly value: string | number;
  readonly amount?: Grosze;
  readonly exact?: Fraction;
}

/** Polish: what is wrong and what to do. The faulty text is not repeated: a wrong cell may hold anything. */
interface Fault {
  readonly fault: string;
}

interface PlacedFault extends Fault {
  readonly place: Place;
}

const MONEY_NUMBER = /^\d{1,12}(\.\d{1,2})?$/;
const NUMBER = /^\d{1,12}(\.\d{1,6})?$/;

/** What is wrong with a value of the office, and where; undefined when nothing is. */
export function officeFault(parameter: Parameter, given: OfficeValue): PlacedFault | undefined {
  if (given.source.trim() === '')
    return { fault: 'brak źródła. Podaj publikację albo uchwałę.', place: placeOf(given, 'source') };
  if (given.to !== null && given.to < given.from)
    return { fault: 'koniec okresu jest wcześniejszy niż początek.', place: placeOf(given, 'to') };
  const read = readValue(parameter, given);
  return 'fault' in read ? { ...read, place: given.place } : undefined;
}

/** The place of one cell in the row of an office value. */
export function placeOf({ place, cells }: OfficeValue, of: keyof NonNullable<OfficeValue['cells']>): Place {
  return cells === undefined ? place : { ...place, cell: cells[of] };
}

/** The value of a checked office value. @throws TypeError when it was not checked with `officeFault` */
export function officeValue(parameter: Parameter, given: OfficeValue): ReadValue {
  const read = readValue(parameter, given);
  if ('fault' in read) throw new TypeError(`Not checked: a value of ${parameter.id}`);
  return read;
}

function readValue(parameter: Parameter, given: OfficeValue): ReadValue | Fault {
  if (parameter.valueType === 'table') return { fault: 'tego parametru nie da się wpisać, bo jest tabelą.' };
  if (parameter.valueType === 'number')
    return isMoney(parameter) ? readMoney(given) : readNumber(parameter, given);
  const text = String(given.value).trim();
  return text === '' ? { fault: 'brak wartości.' } : { value: text };
}

function readMoney({ value, shownAs }: OfficeValue): ReadValue | Fault {
  if (shownAs === 'percent') return { fault: 'podaj kwotę w złotych, a nie procent.' };
  const amount = typeof value === 'number' ? moneyOfNumber(value) : moneyOfText(value);
  if (amount === undefined || amount < 0) return { fault: 'podaj kwotę w złotych i groszach.' };
  return { value: moneyToJson(amount), amount };
}

function moneyOfNumber(value: number): Grosze | undefined {
  return MONEY_NUMBER.test(String(value)) ? zloty(value) : undefined;
}

function moneyOfText(text: string): Grosze | undefined {
  const read = readTypedMoney(text);
  return read.kind === 'certain' ? grosze(read.value) : undefined;
}

function readNumber({ unit }: Parameter, { value, shownAs }: OfficeValue): ReadValue | Fault {
  const inPercent = unit.startsWith('%');
  if (shownAs === 'money') return { fault: `podaj liczbę (jednostka: ${unit}), a nie kwotę.` };
  if (shownAs === 'percent' && !inPercent)
    return { fault: `podaj liczbę (jednostka: ${unit}), a nie procent.` };
  const typed = String(value).trim().replace(',', '.');
  const text = inPercent ? typed.replace(/\s?%$/, '') : typed;
  if (NUMBER.test(text)) return { value: Number(text), exact: fraction(text) };
  return { fault: 'podaj liczbę nieujemną, najwyżej z sześcioma miejscami po przecinku.' };
}
