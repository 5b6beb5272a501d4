/** Every open reading that an office can settle, in the order of the documentation. */
import { periodicFloor, permanentWhileWaiting } from './allowances.ts';
import { dpsSettings } from './dps.ts';
import { fosterCareSettings } from './foster-care.ts';
import { gminaShareSettings } from './gmina-share.ts';
import { incomeSettings } from './income.ts';
import { interestSettings } from './interest.ts';
import { storageEnd } from './kpa.ts';
import { ageLimitDay, earlierStays } from './leavers.ts';
import { parentsFeeSettings } from './parents-fee.ts';
import { partMonthDays } from './part-months.ts';
import { integrationPersons, suspendedMonths } from './refugee-integration.ts';
import type { Setting } from './setting.ts';
import { specialistCareBase, specialistCareRounding } from './specialist-care.ts';
import { subsidyCap, supportCentreIncome } from './support-centres.ts';

export const SETTINGS: readonly Setting[] = [
  permanentWhileWaiting,
  periodicFloor,
  ageLimitDay,
  earlierStays,
  ...incomeSettings,
  ...dpsSettings,
  partMonthDays,
  ...fosterCareSettings,
  ...parentsFeeSettings,
  ...gminaShareSettings,
  supportCentreIncome,
  subsidyCap,
  specialistCareBase,
  specialistCareRounding,
  integrationPersons,
  suspendedMonths,
  ...interestSettings,
  storageEnd,
];
