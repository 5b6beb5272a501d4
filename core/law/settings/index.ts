/** Every open reading that an office can settle, in the order of the documentation. */
import { fosterCareSettings } from './foster-care.ts';
import { partMonthDays } from './part-months.ts';
import type { Setting } from './setting.ts';

export const SETTINGS: readonly Setting[] = [partMonthDays, ...fosterCareSettings];
