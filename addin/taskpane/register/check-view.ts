/**
 * One check of one register of an open workbook: what was recognised, what was found, what did not run. Pure and
 * synchronous, so that a re-check is never overtaken. Called by the session.
 */
import {
  checkTables,
  recogniseRegister,
  registerKinds,
  type FailedCheck,
  type NotRun,
} from '../../../core/registers/index.ts';
import type { Day } from '../../../core/values/day.ts';
import { columnLetters, type WorkbookView } from '../../../core/workbooks/index.ts';
import { countBySeverity, entriesOf, type Entry } from './entries.ts';
import type { Counts } from './words.ts';

export interface CheckRequest {
  readonly asOf: Day;
  /** The sheet that the person chose; without it the one that fits best. */
  readonly sheet?: string;
}

/** A column of the sheet whose meaning is known. */
export interface RecognisedColumn {
  readonly letters: string;
  /** As the office wrote it, in one line. */
  readonly heading: string;
  /** The register's own name of the column. */
  readonly meaning: string;
}

export interface Checked {
  readonly asOf: Day;
  readonly sheet: string;
  /** „rejestr dzieci w pieczy zastępczej” */
  readonly title: string;
  readonly rows: number;
  /** From left to right. */
  readonly columns: readonly RecognisedColumn[];
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
 * @throws TeczkaError `register-not-recognised`, `sheet-missing`
 */
export function checkView(
  file: string,
  workbook: WorkbookView,
  { asOf, sheet }: CheckRequest,
  known: readonly Entry[] = [],
): Checked {
  const input = { file: file || 'skoroszyt bez nazwy', workbook, ...(sheet === undefined ? {} : { sheet }) };
  const table = recogniseRegister(
    input,
    registerKinds.map(({ register }) => register),
    asOf,
  );
  const { register, mapping, notes } = table.source;
  const { findings, ran, notRun, failed } = checkTables([table], { asOf });
  const entries = entriesOf(findings, known);
  return {
    asOf,
    sheet: table.source.sheet.name,
    title: register.title,
    rows: table.count,
    columns: [...mapping]
      .sort(([, one], [, other]) => one.column - other.column)
      .map(([id, { column, header }]) => ({
        letters: columnLetters(column),
        heading: header,
        meaning: register.columns[id]?.title ?? id,
      })),
    identity: register.knownBy.flat().flatMap((id) => mapping.get(id)?.column ?? []),
    notes,
    ran: ran.map(titleOfCheck),
    notRun,
    failed,
    entries,
    counts: countBySeverity(entries),
  };
}

/** Polish title of a check by its id. */
export function titleOfCheck(id: string): string {
  return registerKinds.flatMap(({ checks }) => checks).find((check) => check.id === id)?.title ?? id;
}
