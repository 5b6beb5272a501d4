/** The checks of sheets, in the order of their ids. To add one is to add its file and a line here. */
import { ar01 } from './ar-01.ts';
import { ar02 } from './ar-02.ts';
import { ar03 } from './ar-03.ts';
import { ar04 } from './ar-04.ts';
import { ar05 } from './ar-05.ts';
import { ar06 } from './ar-06.ts';
import { ar07 } from './ar-07.ts';
import { ar08 } from './ar-08.ts';
import { ar09 } from './ar-09.ts';
import { ar10 } from './ar-10.ts';
import { ar11 } from './ar-11.ts';
import { ar12 } from './ar-12.ts';
import { ar13 } from './ar-13.ts';
import type { SheetCheck } from './definition.ts';

export const sheetChecks: readonly SheetCheck[] = [
  ar01,
  ar02,
  ar03,
  ar04,
  ar05,
  ar06,
  ar07,
  ar08,
  ar09,
  ar10,
  ar11,
  ar12,
  ar13,
];
