/**
 * Values that the office enters itself (office.xlsx, sheet „Parametry”): a new rate before the program knows it, or
 * one that the office applies instead. Checked here as strictly as our own data, every fault with its cell.
 * Read from the sheet by core/office; used by `LawBook.withOfficeValues`.
 */
import type { Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import type { Place } from '../values/errors.ts';
import { moneyToJson, zloty } from '../values/money.ts';
import type { Parameter } from './parameter.ts';
import { isMoney } from './parameter.ts';

export interface OfficeValue {
  /** Id of a statutory parameter. */
  readonly id: string;
  readonly from: Day;
  /** null: until changed, at most to the eve of the next possible statutory change. */
  readonly to: Day | null;
  /** An amount in złote ("1076.00" or 1076), a number (10 or "10.5"), or a text, as the parameter wants. */
  readonly value: string | number;
  /** Day of announcement, where the office knows it; otherwise the first day counts. */
  readonly announced?: Day;
  /** Publication or resolution; never empty. */
  readonly source: string;
  /** The cell that holds the value. */
  readonly place: Place;
}

const MONEY = /^\d{1,12}(\.\d{1,2})?$/;
const NUMBER = /^\d+(\.\d+)?$/;

/**
 * @throws TeczkaError `law-office-value` when the value has no source, a reversed period or a form that does not fit
 * the parameter. The faulty text is not repeated: a wrong cell may hold anything.
 */
export function checkOfficeValue(parameter: Parameter, given: OfficeValue): void {
  const fault = faultOf(parameter, given);
  if (fault === undefined) return;
  throw new TeczkaError(
    'law-office-value',
    `Wartość parametru „${parameter.name}” (${parameter.id}) jest błędna: ${fault}`,
    given.place,
  );
}

/** @throws TeczkaError `law-office-values-overlap` when two values of one parameter claim the same day */
export function checkOverlaps(parameter: Parameter, ordered: readonly OfficeValue[]): void {
  for (const [index, next] of ordered.entries()) {
    const former = ordered[index - 1];
    if (former === undefined || (former.to !== null && former.to < next.from)) continue;
    throw new TeczkaError(
      'law-office-values-overlap',
      `Okresy dwóch wartości parametru „${parameter.name}” (${parameter.id}) zachodzą na siebie` +
        `${former.place.cell === undefined ? '' : ` (pierwsza w komórce ${former.place.cell})`}.` +
        ' Zakończ wcześniejszą w przeddzień następnej.',
      next.place,
    );
  }
}

function faultOf(parameter: Parameter, given: OfficeValue): string | undefined {
  if (given.source.trim() === '') return 'brak źródła. Podaj publikację albo uchwałę.';
  if (given.to !== null && given.to < given.from) return 'koniec okresu jest wcześniejszy niż początek.';
  if (parameter.valueType === 'table') return 'tego parametru nie da się wpisać, bo jest tabelą.';
  const text = String(given.value);
  if (parameter.valueType === 'text') return text.trim() === '' ? 'brak wartości.' : undefined;
  if (isMoney(parameter)) return MONEY.test(text) ? undefined : 'podaj kwotę w złotych i groszach.';
  return NUMBER.test(text) ? undefined : 'podaj liczbę nieujemną.';
}

/** A checked value in the form of the data: money as decimal text, other numbers as numbers, texts as texts. */
export function normalised(parameter: Parameter, { value }: OfficeValue): string | number {
  if (parameter.valueType !== 'number') return String(value);
  return isMoney(parameter) ? moneyToJson(zloty(value)) : Number(value);
}
