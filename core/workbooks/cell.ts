/**
 * What a cell of a workbook holds. Numbers are exactly the numbers of the file, dates stay serial numbers (whether a
 * cell is a date is a matter of its format: Sheet.isDate), texts are exactly the texts of the file. Used by every
 * room that reads workbooks.
 */
export interface CellError {
  /** As Excel stores it in every language: `#N/A`, `#DIV/0!`, `#REF!` …; or one of the two below. */
  readonly error: string;
}

/** A formula whose result the file does not hold: nobody has opened it in Excel since it was made. Not an empty cell. */
export const UNCOUNTED: CellError = { error: '#UNCOUNTED' };

/** The file holds something in the cell that is no value of the cell's kind: a number such as `NaN` or `1e999`. */
export const UNREADABLE: CellError = { error: '#UNREADABLE' };

/** `undefined` is an empty cell; an empty text is what a formula such as `=""` gives. */
export type CellValue = string | number | boolean | CellError | undefined;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}

/** Does the cell hold a formula without its result? */
export function isUncounted(value: CellValue): boolean {
  return isCellError(value) && value.error === UNCOUNTED.error;
}

/** Excel's errors in the words of a Polish Excel, for messages about a cell. */
const POLISH = new Map([
  ['#N/A', '#N/D!'],
  ['#DIV/0!', '#DZIEL/0!'],
  ['#REF!', '#ADR!'],
  ['#VALUE!', '#ARG!'],
  ['#NAME?', '#NAZWA?'],
  ['#NUM!', '#LICZBA!'],
  ['#NULL!', '#ZERO!'],
  ['#SPILL!', '#ROZLANIE!'],
  [UNCOUNTED.error, '„brak obliczonego wyniku”'],
  [UNREADABLE.error, '„wartość nie do odczytania”'],
]);

/** The error as a clerk sees it in a Polish Excel. */
export function polishError({ error }: CellError): string {
  return POLISH.get(error) ?? error;
}
