/**
 * The JSON form of a parameter for `teczka law --json`: money as decimal text "1002.00", other numbers as numbers,
 * tables as objects; the office's values stand behind the statutory ones.
 */
import { toIso } from '../values/day.ts';
import { officeValue } from './office-values.ts';
import type { OfficeValue } from './office-values.ts';
import type { Parameter, ParameterValue } from './parameter.ts';

export interface ParameterJson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly legalBasis: string;
  /** Last day for which the values were checked, ISO. */
  readonly verifiedUntil: string;
  readonly note?: string;
  readonly values: readonly ValueJson[];
}

export interface ValueJson {
  /** First and last day of validity, ISO; null: not established, or open. */
  readonly from: string | null;
  readonly to: string | null;
  /** null: a value exists in law, but is not known. */
  readonly value: ParameterValue | null;
  readonly source: string;
  readonly sourceUrl?: string;
  readonly verified: boolean;
  readonly note?: string;
  /** Present for a value that the office entered, with its cell. */
  readonly origin?: 'office';
  readonly cell?: string;
}

/** @param officeValues checked values of any parameters, as in `LawBook.officeValues`; those of this one are shown */
export function parameterJson(
  parameter: Parameter,
  officeValues: readonly OfficeValue[] = [],
): ParameterJson {
  const { id, name, unit, legalBasis, verifiedUntil, note } = parameter;
  const statutory = parameter.values.map((entry): ValueJson => {
    const { from, to, value, source, verified } = entry;
    return {
      from,
      to,
      value,
      source: source.title,
      ...(source.url === undefined ? {} : { sourceUrl: source.url }),
      verified,
      ...(entry.note === undefined ? {} : { note: entry.note }),
    };
  });
  const office = officeValues
    .filter((given) => given.id === id)
    .map((given) => officeValueJson(parameter, given));
  return {
    id,
    name,
    unit,
    legalBasis,
    verifiedUntil,
    ...(note === undefined ? {} : { note }),
    values: [...statutory, ...office],
  };
}

function officeValueJson(parameter: Parameter, given: OfficeValue): ValueJson {
  return {
    from: toIso(given.from),
    to: given.to === null ? null : toIso(given.to),
    value: officeValue(parameter, given).value,
    source: given.source,
    verified: true,
    origin: 'office',
    ...(given.place.cell === undefined ? {} : { cell: given.place.cell }),
  };
}
