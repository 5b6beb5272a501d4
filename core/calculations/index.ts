/** Every calculation, in the order of the documentation. */
import type { Calculation } from './definition.ts';
import { fosterChildBenefit } from './foster-child-benefit.ts';
import { homeUpkeep } from './home-upkeep.ts';
import { valorisation } from './valorisation.ts';
import { averageInstitutionCost } from './average-institution-cost.ts';
import { specialistCareServicesFee } from './specialist-care-services-fee.ts';
import { staffingNorm } from './staffing-norm.ts';

export { calculate, type CalculationResult } from './calculate.ts';
export type { Calculation, Example } from './definition.ts';
export { labelOf } from './label.ts';
export type { Bounds, Finding, Segment, UsedSetting } from './outcome.ts';
export { resultJson } from './to-json.ts';

export const calculations: readonly Calculation[] = [
  fosterChildBenefit,
  homeUpkeep,
  valorisation,
  averageInstitutionCost,
  specialistCareServicesFee,
  staffingNorm,
];
