/**
 * One check of one register of an open workbook: what was recognised, what was found, what did not run. Pure and
 * synchronous, so that a re-check is never overtaken. Called by the session.
 */
import {
  checkTables,
  proposeMapping,
  recogniseRegister,
  registerKinds,
  sheetChecks,
  type FailedCheck,
  type NotRun,
  type RegisterInput,
} from '../../../core/registers/index.ts';
import type { Day } from '../../../core/values/day.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';
import { countBySeverity, entriesOf, type Entry } from './entries.ts';
import type { SheetCorrections } from './mapping/choices.ts';
import { mappingView, type MappingView } from './mapping/mapping-view.ts';
import type { Counts } from './words.ts';

const REGISTERS = registerKinds.map(({ register }) => register);

export interface CheckRequest {
  readonly asOf: Day;
  /** The sheet that the person chose; without it the one that fits best. */
  readonly sheet?: string;
  /** What the person said against recognition; its sheet is the one to check. */
  readonly corrections?: SheetCorrections;
}

export interface Checked {
  readonly asOf: Day;
  readonly sheet: string;
  /** „rejestr dzieci w pieczy zastępczej” */
  readonly title: string;
  readonly rows: number;
  readonly mapping: MappingView;
  /** Indices of the columns that tell whose row it is: those by which the register is known. */
  readonly identity: readonly number[];
  readonly notes: readonly string[];
  /** Titles of the checks that ran. */
  readonly ran: readonly string[];
  readonly notRun: readonly NotRun[];
  readonly failed: readonly FailedCheck[];
  readonly entries: readonly Entry[];
  readonly counts: Counts;
}

/**
 * @param file name without folders; empty for a workbook without a name
 * @param known entries of the check before, kept where nothing changed
 * @throws TeczkaError as `recogniseRegister`
 */
export function checkView(
  file: string,
  workbook: WorkbookView,
  request: CheckRequest,
  known: readonly Entry[] = [],
): Checked {
  const { asOf } = request;
  const table = recogniseRegister(inputOf(file, workbook, request), REGISTERS, asOf);
  const { register, mapping, notes, proposal } = table.source;
  const { findings, ran, notRun, failed } = checkTables([table], { asOf });
  const entries = entriesOf(findings, known);
  return {
    asOf,
    sheet: table.source.sheet.name,
    title: register.title,
    rows: table.count,
    mapping: mappingView(proposal, workbook),
    identity: register.knownBy.flat().flatMap((id) => mapping.get(id)?.column ?? []),
    notes,
    ran: ran.map(titleOfCheck),
    notRun,
    failed,
    entries,
    counts: countBySeverity(entries),
  };
}

/**
 * The columns of what `checkView` has refused, for the person to say which are which.
 * @returns undefined where no sheet says any of the headings, and where the corrections are what was refused
 */
export function refusedView(
  file: string,
  workbook: WorkbookView,
  request: CheckRequest,
): MappingView | undefined {
  const proposal = proposeMapping(inputOf(file, workbook, request), REGISTERS, request.asOf);
  return proposal && mappingView(proposal, workbook);
}

function inputOf(
  file: string,
  workbook: WorkbookView,
  { sheet: chosen, corrections }: CheckRequest,
): RegisterInput {
  const sheet = corrections?.sheet ?? chosen;
  return {
    file: file || 'skoroszyt bez nazwy',
    workbook,
    ...(sheet === undefined ? {} : { sheet }),
    ...(corrections && { corrections }),
  };
}

/** Polish title of a check by its id. */
export function titleOfCheck(id: string): string {
  const checks = [...registerKinds.flatMap((kind) => kind.checks), ...sheetChecks];
  return checks.find((check) => check.id === id)?.title ?? id;
}
