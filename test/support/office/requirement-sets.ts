/** The requirement sets that a fake Office answers for. Called by node.ts and browser.ts. */

/** Name of a set and its highest version: `{ ExcelApi: '1.12' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** As much as office.js 1.1.110 knows; a floor lowers single sets of it. */
const CURRENT: RequirementSets = {
  ExcelApi: '1.15',
  WordApi: '1.3',
  AddinCommands: '1.3',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
};

export function requirementFloor(floor: RequirementSets = {}): RequirementSets {
  return { ...CURRENT, ...floor };
}
