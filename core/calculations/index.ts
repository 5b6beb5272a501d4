/** Every calculation, in the order of the documentation. */
import type { Calculation } from './definition.ts';
import { dpsAbsence } from './dps-absence.ts';
import { dpsFee } from './dps-fee.ts';
import { fosterFamilyPay } from './foster-family-pay.ts';
import { familyInstitutionCosts } from './family-institution-costs.ts';
import { studyAid } from './study-aid.ts';
import { independenceAid } from './independence-aid.ts';
import { settlingInAid } from './settling-in-aid.ts';
import { kpaDeadline } from './kpa-deadline.ts';
import { permanentAllowance } from './permanent-allowance.ts';
import { periodicAllowance } from './periodic-allowance.ts';
import { partMonth } from './part-month.ts';
import { fosterChildBenefit } from './foster-child-benefit.ts';
import { income } from './income.ts';
import { homeUpkeep } from './home-upkeep.ts';
import { gminaShare } from './gmina-share.ts';
import { countySettlement } from './county-settlement.ts';
import { undueBenefit } from './undue-benefit.ts';
import { valorisation } from './valorisation.ts';
import { parentsFee } from './parents-fee.ts';
import { averageInstitutionCost } from './average-institution-cost.ts';
import { refugeeIntegration } from './refugee-integration.ts';
import { supportCentreFee } from './support-centre-fee.ts';
import { sdsFee } from './sds-fee.ts';
import { careServicesFee } from './care-services-fee.ts';
import { specialistCareServicesFee } from './specialist-care-services-fee.ts';
import { staffingNorm } from './staffing-norm.ts';

export { calculate, type CalculationResult } from './calculate.ts';
export { compareAll, compareNamed, isComputed, rulesWith, type Variant } from './compare.ts';
export type { Calculation, Example } from './definition.ts';
export { READING_ORIGINS } from './derivation/derivation.ts';
export { labelOf } from './label.ts';
export type { Bounds, Finding, Segment, UsedSetting } from './outcome.ts';
export { resultJson } from './to-json.ts';

export const calculations: readonly Calculation[] = [
  income,
  dpsFee,
  dpsAbsence,
  sdsFee,
  supportCentreFee,
  careServicesFee,
  specialistCareServicesFee,
  permanentAllowance,
  periodicAllowance,
  partMonth,
  fosterChildBenefit,
  fosterFamilyPay,
  homeUpkeep,
  familyInstitutionCosts,
  valorisation,
  studyAid,
  independenceAid,
  settlingInAid,
  parentsFee,
  averageInstitutionCost,
  gminaShare,
  countySettlement,
  undueBenefit,
  refugeeIntegration,
  kpaDeadline,
  staffingNorm,
];
