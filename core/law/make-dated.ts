/**
 * Makes the answers of look-ups, complete with their warnings, once for each value (timeline.ts), so that a look-up
 * itself makes nothing.
 */
import { day } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { fraction } from '../values/fraction.ts';
import { zloty } from '../values/money.ts';
import type { DatedValue, LawWarning } from './dated-value.ts';
import { formatDay, formatValue } from './format-value.ts';
import { officeValue } from './office-values.ts';
import type { OfficeValue } from './office-values.ts';
import type { Entry, Parameter, ParameterValue } from './parameter.ts';
import { isMoney } from './parameter.ts';

/** @param pastVerified the answer is for days after the last checked one */
export function datedStatute(
  parameter: Parameter,
  entry: Entry<ParameterValue> & { readonly value: ParameterValue },
  range: { readonly from: number; readonly to: number },
  pastVerified: boolean,
): DatedValue {
  return {
    ...described(parameter, entry.value),
    from: finite(range.from),
    to: finite(range.to),
    source: entry.source,
    verified: entry.verified,
    origin: 'statute',
    ...(entry.note === undefined ? {} : { note: entry.note }),
    warnings: [
      ...(entry.verified ? [] : [unverified(parameter, entry)]),
      ...(pastVerified ? [beyondVerified(parameter)] : []),
    ],
  };
}

export function datedOffice(parameter: Parameter, given: OfficeValue): DatedValue {
  const { id, name, unit, legalBasis } = parameter;
  return {
    id,
    name,
    unit,
    legalBasis,
    ...officeValue(parameter, given),
    from: given.from,
    to: given.to,
    source: { title: given.source },
    verified: true,
    origin: 'office',
    place: given.place,
    warnings: [],
  };
}

/** The warning that a decision grants this value for days on which it may be another one. */
export function untilChanged(parameter: Parameter, settledUntil: Day): LawWarning {
  return {
    code: 'law-until-changed',
    text: `${subject(parameter)}: wartość jest pewna do ${formatDay(settledUntil)}, potem obowiązuje do czasu zmiany.`,
  };
}

function described(parameter: Parameter, value: ParameterValue) {
  const { id, name, unit, legalBasis } = parameter;
  const base = { id, name, unit, legalBasis, value };
  if (isMoney(parameter) && typeof value === 'string') return { ...base, amount: zloty(value) };
  return typeof value === 'number' ? { ...base, exact: fraction(String(value)) } : base;
}

function unverified(parameter: Parameter, entry: Entry<ParameterValue>): LawWarning {
  const since = entry.from === null ? '' : ` obowiązująca od ${formatDay(day(entry.from))}`;
  return {
    code: 'law-unverified-value',
    text: `${subject(parameter)}: wartość${since} nie została potwierdzona w publikacji aktu (źródło: ${entry.source.title}). Sprawdź ją przed użyciem.`,
  };
}

function beyondVerified(parameter: Parameter): LawWarning {
  return {
    code: 'law-past-verified',
    text: `${subject(parameter)}: stan prawny sprawdzono do ${formatDay(day(parameter.verifiedUntil))}. Sprawdź, czy wartość się nie zmieniła.`,
  };
}

/** The same answer with one warning more. */
export function withWarning(dated: DatedValue, warning: LawWarning): DatedValue {
  return { ...dated, warnings: [...dated.warnings, warning] };
}

/** The warning that the office's value stands in place of the statutory one, which is known for these days alone. */
export function override(
  parameter: Parameter,
  value: ParameterValue,
  replaced: ParameterValue,
  { from, to }: { readonly from: number; readonly to: number },
): LawWarning {
  const until = to === Infinity ? '' : ` do ${formatDay(to as Day)}`;
  return {
    code: 'law-office-override',
    text: `${subject(parameter)}: wartość wpisana przez urząd, ${formatValue(parameter, value)}, zastępuje od ${formatDay(from as Day)}${until} ustawową, ${formatValue(parameter, replaced)}.`,
  };
}

/**
 * The warning that the office entered less than the last known minimum, for days whose minimum is not known: such
 * minimums are valorised upwards only (art. 86 uwrspz), so the entry is probably a slip.
 */
export function belowFormerMinimum(
  parameter: Parameter,
  value: ParameterValue,
  minimum: ParameterValue,
): LawWarning {
  return {
    code: 'law-below-minimum',
    text: `${subject(parameter)}: wartość wpisana przez urząd, ${formatValue(parameter, value)}, jest niższa od ostatniego znanego minimum ustawowego, ${formatValue(parameter, minimum)}, a waloryzacja takich kwot nie obniża. Sprawdź wpis.`,
  };
}

/** The warning that a decision grants a value for days from which on the data know none at all. */
export function unknownAhead(parameter: Parameter, from: Day): LawWarning {
  return {
    code: 'law-unknown-ahead',
    text: `Program nie zna wartości parametru „${parameter.name}” (${parameter.id}) od ${formatDay(from)}: po ogłoszeniu nowej sprawdź kwotę.`,
  };
}

/** The warning that the statutory minimum holds, because the office entered less. */
export function belowMinimum(
  parameter: Parameter,
  value: ParameterValue,
  minimum: ParameterValue,
): LawWarning {
  return {
    code: 'law-below-minimum',
    text: `${subject(parameter)}: wartość wpisana przez urząd, ${formatValue(parameter, value)}, jest niższa od minimum ustawowego, ${formatValue(parameter, minimum)}. Stosuje się minimum ustawowe.`,
  };
}

function subject(parameter: Parameter): string {
  return `Parametr „${parameter.name}” (${parameter.id})`;
}

function finite(bound: number): Day | null {
  return Number.isFinite(bound) ? (bound as Day) : null;
}
