/** Marks of a check in a workbook, as the rooms above see them. */
export { annotate, type Annotated, type MarkedPlace } from './annotate.ts';
export type { Mark, MarkSeverity } from './mark.ts';
export { removeMarks } from './remove-marks.ts';
