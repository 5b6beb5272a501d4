/** Every open reading that an office can settle, in the order of the documentation. */
import { partMonthDays } from './part-months.ts';
import type { Setting } from './setting.ts';

export const SETTINGS: readonly Setting[] = [partMonthDays];
