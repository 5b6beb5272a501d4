/** Every statutory parameter: a list of the data files, nothing else. */
import type { Parameter } from '../parameter.ts';
import { averageCosts } from './foster-care/average-costs.ts';
import { benefits } from './foster-care/benefits.ts';
import { childDeadlines } from './foster-care/child-deadlines.ts';
import { familyDeadlines } from './foster-care/family-deadlines.ts';
import { familyInstitutions } from './foster-care/family-institutions.ts';
import { formerBenefits } from './foster-care/former-benefits.ts';
import { gminaShare } from './foster-care/gmina-share.ts';
import { leaverDeadlines } from './foster-care/leaver-deadlines.ts';
import { leaverIndependence } from './foster-care/leaver-independence.ts';
import { leavers } from './foster-care/leavers.ts';
import { institutionLimits } from './foster-care/institution-limits.ts';
import { limits } from './foster-care/limits.ts';
import { pay } from './foster-care/pay.ts';
import { recovery } from './foster-care/recovery.ts';
import { reports } from './foster-care/reports.ts';
import { valorisationRules } from './foster-care/valorisation.ts';
import { daysOff } from './procedure/days-off.ts';
import { interestForDelay } from './procedure/interest-for-delay.ts';
import { interestOnTaxArrears } from './procedure/interest-on-tax-arrears.ts';
import { terms } from './procedure/terms.ts';
import { careHomeCosts } from './social-assistance/care-home-costs.ts';
import { careHomes } from './social-assistance/care-homes.ts';
import { carers } from './social-assistance/carers.ts';
import { criteria } from './social-assistance/criteria.ts';
import { foreigners } from './social-assistance/foreigners.ts';
import { incomeExclusions } from './social-assistance/income-exclusions.ts';
import { income } from './social-assistance/income.ts';
import { assistanceLeavers } from './social-assistance/leavers.ts';
import { periodicAllowance } from './social-assistance/periodic-allowance.ts';
import { permanentAllowance } from './social-assistance/permanent-allowance.ts';
import { proceedings } from './social-assistance/proceedings.ts';
import { specialistCare } from './social-assistance/specialist-care.ts';
import { staffing } from './social-assistance/staffing.ts';
import { supportCentres } from './social-assistance/support-centres.ts';

export const PARAMETERS: readonly Parameter[] = [
  ...benefits,
  ...formerBenefits,
  ...leaverIndependence,
  ...leavers,
  ...pay,
  ...familyInstitutions,
  ...gminaShare,
  ...averageCosts,
  ...limits,
  ...institutionLimits,
  ...childDeadlines,
  ...familyDeadlines,
  ...leaverDeadlines,
  ...recovery,
  ...reports,
  ...valorisationRules,
  ...criteria,
  ...income,
  ...incomeExclusions,
  ...permanentAllowance,
  ...periodicAllowance,
  ...carers,
  ...assistanceLeavers,
  ...foreigners,
  ...careHomes,
  ...careHomeCosts,
  ...supportCentres,
  ...specialistCare,
  ...proceedings,
  ...staffing,
  ...terms,
  ...daysOff,
  ...interestForDelay,
  ...interestOnTaxArrears,
];
