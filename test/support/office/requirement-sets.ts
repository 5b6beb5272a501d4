/** The requirement sets that a fake Office answers for. Called by node.ts and browser.ts. */

/** Name of a set and its highest version: `{ ExcelApi: '1.12' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * As much as the pane's tests stand on: the highest set of Excel that office.js 1.1.110 checks by its own number. What
 * came later it knows as parts of ExcelApiOnline; a test that wants those asks for NEWEST_EXCEL.
 */
const CURRENT: RequirementSets = {
  ExcelApi: '1.15',
  WordApi: '1.3',
  AddinCommands: '1.3',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
};

/** The events of sheets that Microsoft has since moved to ExcelApi 1.17 are ExcelApiOnline 1.1 for office.js 1.1.110. */
export const NEWEST_EXCEL: RequirementSets = { ExcelApi: '1.17', ExcelApiOnline: '1.1' };

/** @param floor single sets, lower or higher than usual */
export function requirementFloor(floor: RequirementSets = {}): RequirementSets {
  return { ...CURRENT, ...floor };
}
