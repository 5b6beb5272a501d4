/** The checks of sheets, in the order of their ids. To add one is to add its file and a line here. */
import { ar01 } from './ar-01.ts';
import { ar02 } from './ar-02.ts';
import type { SheetCheck } from './definition.ts';

export const sheetChecks: readonly SheetCheck[] = [ar01, ar02];
