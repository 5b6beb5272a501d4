/** The room of the law: dated parameters with their sources, their look-up, and the acts' publications by date. */
import { makeLawBook } from './law-book.ts';
import { PARAMETERS } from './parameters/index.ts';

export { ACTS } from './acts.ts';
export type { Act, ActId } from './acts.ts';
export type {
  DatedMoney,
  DatedNumber,
  DatedValue,
  LawWarning,
  LawWarningCode,
  Segment,
} from './dated-value.ts';
export { formatDay, formatValue } from './format-value.ts';
export { makeLawBook } from './law-book.ts';
export type { LawBook, LookUpOptions } from './law-book.ts';
export type { OfficeValue } from './office-values.ts';
export { isMoney } from './parameter.ts';
export type { Entry, Parameter, ParameterValue, Source } from './parameter.ts';
export { parameterJson } from './parameter-json.ts';
export type { ParameterJson, ValueJson } from './parameter-json.ts';
export { publicationOn, valorisationNoticeOn } from './publication-look-up.ts';
export type { PublicationOnDay } from './publication-look-up.ts';
export type { FeeBand, IncomeExclusion, TableTypes } from './tables.ts';

/** Day of the state of law in the data. */
export const LAW_DATA_DATE = '2026-11-21';

/** The law as the data have it, without anything that an office added. */
export const statutoryLaw = makeLawBook(PARAMETERS, LAW_DATA_DATE);
