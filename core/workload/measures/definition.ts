/**
 * What a measure of workload is. A measure is one `defineMeasure` in core/workload/measures and one line in its
 * index; layouts recognise its column by the headings given here, sums obey its kind. Used by layouts and totals.
 */

/** How a measure behaves in sums and ratios: a kind carries its own behaviour, nobody switches over kinds. */
export interface MeasureKind {
  /** What the values are and how they are shown; how they behave is in the fields below and may differ for one id. */
  readonly id: 'count' | 'state' | 'opening' | 'days' | 'flag' | 'amount';
  /** Polish name for people. */
  readonly name: string;
  /** Values of several workers add up within one month. */
  readonly addsOverWorkers: boolean;
  /**
   * What several months make: their sum, the state at the end of the last one, at the start of the first one, nothing.
   * One month alone always makes its own value.
   */
  readonly overMonths: 'sum' | 'last' | 'first' | 'none';
  /** It makes sense to divide it by days worked. */
  readonly perWorkedDay: boolean;
  /** It makes sense to divide it by posts (FTE). */
  readonly perPost: boolean;
  readonly accepts: (value: number) => boolean;
  /** What the kind accepts, in Polish, for a finding: „liczba całkowita od 0 do 100 000”. */
  readonly expected: string;
}

/** Far above any month of any worker: a bound for slips of the finger and numbers made to spoil every sum. */
const MOST = 100_000;
const MOST_GROSZE = 100_000_000_000;
const whole = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST;
const WHOLE = 'liczba całkowita od 0 do 100 000';

/** How often something happened in the month. */
export const COUNT: MeasureKind = {
  id: 'count',
  name: 'liczba zdarzeń w miesiącu',
  addsOverWorkers: true,
  overMonths: 'sum',
  perWorkedDay: true,
  perPost: true,
  accepts: whole,
  expected: WHOLE,
};

/** How many there are on the last day of the month. */
export const STATE: MeasureKind = {
  id: 'state',
  name: 'stan na koniec miesiąca',
  addsOverWorkers: true,
  overMonths: 'last',
  perWorkedDay: false,
  perPost: true,
  accepts: whole,
  expected: WHOLE,
};

/** How many there were when the month began: the state at the end of the month before. */
export const OPENING: MeasureKind = {
  ...STATE,
  id: 'opening',
  name: 'stan na początek miesiąca',
  overMonths: 'first',
  perPost: false,
};

/**
 * How many had something in the month, be they the same as the month before: over several months a person would be counted
 * again and again, so months make nothing. A period of one month has its value.
 */
export const RECEIVERS: MeasureKind = {
  ...COUNT,
  name: 'liczba objętych w miesiącu',
  overMonths: 'none',
  perWorkedDay: false,
  perPost: false,
};

/** Money spent in the month, in whole grosze, so that sums are exact. */
export const AMOUNT: MeasureKind = {
  id: 'amount',
  name: 'kwota w miesiącu',
  addsOverWorkers: true,
  overMonths: 'sum',
  perWorkedDay: false,
  perPost: false,
  accepts: (grosze) => Number.isInteger(grosze) && grosze >= 0 && grosze <= MOST_GROSZE,
  expected: 'kwota od 0,00 zł do 1 000 000 000,00 zł',
};

/** The plan of the year after its changes: each month tells it again, so the last one holds and nothing is summed. */
export const PLAN: MeasureKind = {
  ...AMOUNT,
  name: 'plan roku po zmianach',
  overMonths: 'last',
};

/** Days of a worker; half days happen. */
export const DAYS: MeasureKind = {
  id: 'days',
  name: 'liczba dni w miesiącu',
  addsOverWorkers: true,
  overMonths: 'sum',
  perWorkedDay: false,
  perPost: false,
  accepts: (value) => value >= 0 && value <= 31 && Number.isInteger(value * 2),
  expected: 'liczba dni od 0 do 31, dopuszczalne połówki',
};

/** Yes or no, written 1 or 0: nothing to add up. */
export const FLAG: MeasureKind = {
  id: 'flag',
  name: 'tak albo nie',
  addsOverWorkers: false,
  overMonths: 'none',
  perWorkedDay: false,
  perPost: false,
  accepts: (value) => value === 0 || value === 1,
  expected: '1 (tak) albo 0 (nie)',
};

/** A heading over several columns of a sheet. */
export interface MeasureGroup {
  readonly name: string;
  readonly synonyms: readonly string[];
}

export interface Measure<Id extends string = string> {
  readonly id: Id;
  readonly kind: MeasureKind;
  readonly group: MeasureGroup;
  /** Heading of the column under the group's heading. */
  readonly name: string;
  /** The measure named by itself, as a row of a table: „Wywiady – aktualizacje”. */
  readonly title: string;
  /** Other headings under the same group. */
  readonly synonyms: readonly string[];
  /** Several workers may do one such act together: the team counts it once, on its own row. */
  readonly joint?: true;
  /** A part of the other measures of its group („w tym po terminie”): never added to them. */
  readonly within?: true;
  /** Only some offices count it: a sheet without it lacks nothing. */
  readonly optional?: true;
  /** What is typed instead of a number may say why somebody was absent: it is never repeated. */
  readonly confidential?: true;
  /** Whole headings that mean this measure without any group above. */
  readonly headings?: readonly string[];
}

/** Keeps the id as a literal, so that the list of measures gives the type of their ids. */
export function defineMeasure<const Id extends string>(measure: Measure<Id>): Measure<Id> {
  return measure;
}
