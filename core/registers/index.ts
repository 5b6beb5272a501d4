/** The room of registers as the rooms above see it. */
export { registerKinds, type RegisterKind } from './catalogue.ts';
export { changeKinds } from './changes.ts';
export type { Check } from './check/definition.ts';
export type { Example, ExampleRow, Examples, ExpectedFinding } from './check/examples.ts';
export { exampleTable } from './check/example-table.ts';
export {
  CATEGORY_WORDS,
  SEVERITIES,
  SEVERITY_WORDS,
  type Category,
  type Severity,
} from './check/severity.ts';
export { children, type ChildrenColumns } from './children/register.ts';
export { CellProblem, type CellText, type Column } from './column.ts';
export type { Corrections } from './recognition/corrections.ts';
export { forgetMapping, keepMapping } from './recognition/kept-mapping.ts';
export {
  CERTAINTY_WORDS,
  WHY_WORDS,
  type Certainty,
  type ColumnProposal,
  type MappingProposal,
  type ProposedColumn,
} from './recognition/proposal.ts';
export { proposeMapping, recogniseRegister, type RegisterInput } from './recognition/recognise.ts';
export type { ColumnId, Columns, Register, RowValues } from './register.ts';
export { checkReport, isCheckReport } from './report/check-report.ts';
export {
  checkRegisters,
  checkTables,
  type CheckedRegister,
  type CheckOptions,
  type CheckResult,
} from './run/check-registers.ts';
export type { Finding, LinkedCell } from './run/finding.ts';
export { marksOf, repairsOf, type Repairs } from './run/finding-marks.ts';
export { countsInWords } from './run/in-words.ts';
export { checkResultJson } from './run/result-json.ts';
export type { FailedCheck, NotRun } from './run/run-checks.ts';
export type { SheetCheck } from './sheet-checks/definition.ts';
export { sheetChecks } from './sheet-checks/index.ts';
export { RegisterTable } from './table.ts';
