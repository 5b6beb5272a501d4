/** Marks of a check in a workbook, as the rooms above see them. */
export { annotate, type Annotated } from './annotate.ts';
export type { Mark, MarkedPlace, MarkSeverity } from './mark.ts';
export { removeMarks } from './remove-marks.ts';
