/** The room of the law: dated parameters with their sources, their look-up, and the acts' publications by date. */
import { makeLawBook } from './law-book.ts';
import { PARAMETERS } from './parameters/index.ts';
import { type Rules, rulesOf } from './rules.ts';

export { bandFor, findBand } from './council-tables/band.ts';
export type { FoundBand, HouseholdKind } from './council-tables/band.ts';
export { bandText, edgeText, feeText, placeText } from './council-tables/band-text.ts';
export { councilTables } from './council-tables/council-table.ts';
export type {
  CouncilBand,
  CouncilTable,
  CouncilTableKind,
  CouncilTables,
} from './council-tables/council-table.ts';
export { criteriaOf } from './council-tables/criteria.ts';
export type { Criteria } from './council-tables/criteria.ts';
export type { TableFinding, TableFindingCode } from './council-tables/finding.ts';
export { findingText, lintTable, tableRefusal } from './council-tables/lint-table.ts';
export { normaliseBands } from './council-tables/normalise.ts';
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
export { isDatedMoney, isDatedNumber } from './dated-value.ts';
export { formatDay, formatValue, formatValueOf } from './format-value.ts';
export { makeLawBook } from './law-book.ts';
export type { LawBook, LookUpOptions } from './law-book.ts';
export type { OfficeValue } from './office-values.ts';
export { isMoney } from './parameter.ts';
export type { Entry, Parameter, ParameterValue, Source } from './parameter.ts';
export { parameterJson } from './parameter-json.ts';
export type { ParameterJson, ValueJson } from './parameter-json.ts';
export { publicationOn, valorisationNoticeOn } from './publication-look-up.ts';
export type { PublicationOnDay } from './publication-look-up.ts';
export { costOn, groundOfFeesFrom, publishedCosts } from './published-costs.ts';
export type { PublishedCost, PublishedCosts } from './published-costs.ts';
export { rulesOf } from './rules.ts';
export type { Rules } from './rules.ts';
export { SETTINGS } from './settings/index.ts';
export { givenForRun, officeSettings, settingOf } from './settings/office-settings.ts';
export type { ChosenReading, OfficeSettings, SettingChoice } from './settings/office-settings.ts';
export type { Setting } from './settings/setting.ts';
export type { FeeBand, IncomeExclusion, TableTypes } from './tables.ts';

/** Day of the state of law in the data. */
export const LAW_DATA_DATE = '2026-11-21';

/** The law as the data have it, without anything that an office added. */
export const statutoryLaw = makeLawBook(PARAMETERS, LAW_DATA_DATE);

/** The law alone, of an office that has said nothing of its own. */
export const statutoryRules: Rules = rulesOf(statutoryLaw);
