/** What is done to a register, in this order. To add something is to add its file and a line here. */
import type { Step } from '../plan.ts';
import { excelTable } from './table.ts';
import { formats } from './formats.ts';
import { headings } from './headings.ts';
import { legend } from './legend-sheet.ts';
import { mergedCells } from './merged-cells.ts';
import { settings } from './settings.ts';
import { surroundings } from './surroundings.ts';
import { validations } from './validations.ts';
import { view } from './view.ts';

export const STEPS: readonly Step[] = [
  surroundings,
  mergedCells,
  headings,
  excelTable,
  formats,
  legend,
  validations,
  view,
  settings,
];
