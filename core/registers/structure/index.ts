/** Making structured registers, as the command line sees it. */
export { blankRegister } from './blank-register.ts';
export type { PlannedChange, Remark, StructurePlan } from './plan.ts';
export { structureChanges } from './undo/index.ts';
export { structureWorkbook, type PlannedWorkbook, type StructureInput } from './structure-workbook.ts';
