/**
 * The look-up of dated parameters: the one way in which the rest of Teczka learns a statutory figure. Never answers
 * with the nearest value: a day without a known value is refused in Polish (refusals.ts). Used by calculations,
 * checks, decisions and `teczka law`.
 */
import type { Day } from '../values/day.ts';
import type { Period } from '../values/period.ts';
import { isDatedMoney, isDatedNumber } from './dated-value.ts';
import type { DatedMoney, DatedNumber, DatedValue, Segment } from './dated-value.ts';
import { unknownAhead, untilChanged, withWarning } from './make-dated.ts';
import { checkedOfficeValues } from './office-book.ts';
import type { OfficeValue } from './office-values.ts';
import type { Parameter } from './parameter.ts';
import { unknownParameter, unknownPeriod } from './refusals.ts';
import { firstUnknownDay, segmentsOf, settled } from './segments.ts';
import type { TableTypes } from './tables.ts';
import { stateOn } from './timeline.ts';
import { timelinesOf } from './timelines.ts';
import type { Timelines } from './timelines.ts';

export interface LookUpOptions {
  /**
   * Day of the decision: only values announced by then count (without a known day of announcement: valid by then),
   * and for later days the last of them holds "do czasu zmiany", with a warning past the next possible change.
   */
  readonly announcedBy?: Day;
}

export interface LawBook {
  readonly parameters: readonly Parameter[];
  /** Day of the state of law in the data, ISO. */
  readonly dataDate: string;
  /** Values that the office added, in the order given. */
  readonly officeValues: readonly OfficeValue[];
  /** @throws TeczkaError `law-unknown-parameter` with similar ids */
  parameter(id: string): Parameter;
  /** The value on a day. @throws TeczkaError `law-unknown-period`, `law-unknown-parameter` */
  valueOn(id: string, on: Day, options?: LookUpOptions): DatedValue;
  /** As `valueOn`, for an amount of money, with whole grosze. @throws also TypeError when the parameter is no money */
  moneyOn(id: string, on: Day, options?: LookUpOptions): DatedMoney;
  /** As `valueOn`, for a number that is no money. @throws also TypeError when the parameter is of another kind */
  numberOn(id: string, on: Day, options?: LookUpOptions): DatedNumber;
  /** As `valueOn`, for a table, typed by tables.ts. */
  tableOn<Id extends keyof TableTypes>(id: Id, on: Day, options?: LookUpOptions): DatedValue<TableTypes[Id]>;
  /**
   * A period cut at the changes of value that a decision of `announcedBy` knows, in order, without gaps. The last
   * segment reaches to the end of the period, open when the period is; where it reaches days from which on nothing
   * is known, it warns.
   * @throws TeczkaError `law-unknown-period` when some day of the period has no value, `law-unknown-parameter`
   */
  segments(id: string, period: Period, options: Required<LookUpOptions>): readonly Segment[];
  /** As `segments`, for an amount of money. @throws also TypeError when the parameter is no money */
  moneySegments(id: string, period: Period, options: Required<LookUpOptions>): readonly Segment<DatedMoney>[];
  /**
   * The same book with values of the office, which extend the statutory ones or, with a warning, replace them.
   * @throws TeczkaError `law-unknown-parameter`, `law-office-value`, `law-office-values-overlap`: all faults in one
   * text, each with its file, sheet and cell
   */
  withOfficeValues(values: readonly OfficeValue[]): LawBook;
}

interface Line {
  readonly parameter: Parameter;
  readonly timelines: Timelines;
}

/** A law book over the given parameters; ids must be unique. */
export function makeLawBook(parameters: readonly Parameter[], dataDate: string): LawBook {
  const lines = new Map(
    parameters.map((parameter) => [parameter.id, { parameter, timelines: timelinesOf(parameter, []) }]),
  );
  return bookOf(lines, dataDate, []);
}

function bookOf(
  lines: ReadonlyMap<string, Line>,
  dataDate: string,
  officeValues: readonly OfficeValue[],
): LawBook {
  function line(id: string): Line {
    const found = lines.get(id);
    if (found === undefined) throw unknownParameter(id, [...lines.keys()]);
    return found;
  }

  function valueOn(id: string, on: Day, options?: LookUpOptions): DatedValue {
    const { parameter, timelines } = line(id);
    const decidedOn = options?.announcedBy;
    const state = stateOn(decidedOn === undefined ? timelines.full : timelines.knownOn(decidedOn), on);
    if (state.dated === null) throw unknownPeriod(parameter, timelines.full, on, decidedOn);
    if (decidedOn === undefined || on <= decidedOn) return state.dated;
    const settledUntil = settled(parameter, timelines.full, state, decidedOn);
    if (on <= settledUntil) return state.dated;
    return withWarning(state.dated, untilChanged(parameter, settledUntil));
  }

  function segments(id: string, period: Period, options: Required<LookUpOptions>): readonly Segment[] {
    const { parameter, timelines } = line(id);
    return segmentsOf(parameter, timelines, period, options.announcedBy).map((part) => {
      if ('gap' in part) throw unknownPeriod(parameter, timelines.full, part.gap, options.announcedBy);
      const unknown = firstUnknownDay(timelines.full, part);
      if (unknown === undefined) return part;
      return { ...part, dated: withWarning(part.dated, unknownAhead(parameter, unknown)) };
    });
  }

  return {
    parameters: [...lines.values()].map(({ parameter }) => parameter),
    dataDate,
    officeValues,
    parameter: (id) => line(id).parameter,
    valueOn,
    moneyOn: (id, on, options) => asMoney(valueOn(id, on, options)),
    numberOn: (id, on, options) => asNumber(valueOn(id, on, options)),
    tableOn: <Id extends keyof TableTypes>(id: Id, on: Day, options?: LookUpOptions) =>
      // parameter.ts ties the id of a table to its type, so the value under this id has it.
      valueOn(id, on, options) as DatedValue<TableTypes[Id]>,
    segments,
    moneySegments: (id, period, options) =>
      segments(id, period, options).map((part) => ({ ...part, dated: asMoney(part.dated) })),
    withOfficeValues(values) {
      const all = [...officeValues, ...values];
      return bookOf(withOffice(lines, all), dataDate, all);
    },
  };
}

/** The lines with the office's values worked in. */
function withOffice(
  lines: ReadonlyMap<string, Line>,
  values: readonly OfficeValue[],
): ReadonlyMap<string, Line> {
  const parameters = new Map([...lines].map(([id, { parameter }]) => [id, parameter]));
  const result = new Map(lines);
  for (const [id, ofOne] of checkedOfficeValues(parameters, values)) {
    const parameter = parameters.get(id);
    if (parameter !== undefined) result.set(id, { parameter, timelines: timelinesOf(parameter, ofOne) });
  }
  return result;
}

function asMoney(dated: DatedValue): DatedMoney {
  if (isDatedMoney(dated)) return dated;
  throw new TypeError(`Not an amount of money: ${dated.id}`);
}

function asNumber(dated: DatedValue): DatedNumber {
  if (isDatedNumber(dated)) return dated;
  throw new TypeError(`Not a plain number: ${dated.id}`);
}
