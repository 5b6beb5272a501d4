/**
 * Checks the registers in one or several workbooks: recognises each, runs its checks, sums up. Called by
 * `teczka check` and by the pane.
 */
import type { Day } from '../../values/day.ts';
import type { Severity } from '../check/severity.ts';
import { registerKinds, type RegisterKind } from '../catalogue.ts';
import { recogniseRegister, type RegisterInput } from '../recognition/recognise.ts';
import { colourNotes } from '../sheet-checks/colour-notes.ts';
import type { SheetCheck } from '../sheet-checks/definition.ts';
import { sheetChecks as allSheetChecks } from '../sheet-checks/index.ts';
import type { RegisterTable } from '../table.ts';
import { inOrder, type Finding } from './finding.ts';
import { runChecks, type FailedCheck, type NotRun } from './run-checks.ts';
import { runSheetChecks } from './run-sheet-checks.ts';
import { versionNotes } from './version-notes.ts';

export interface CheckOptions {
  /** The day for which the registers are judged. */
  readonly asOf: Day;
  /** The registers that the workbooks may hold; all that Teczka knows when not given. */
  readonly kinds?: readonly RegisterKind[];
  /** All that Teczka knows when not given. */
  readonly sheetChecks?: readonly SheetCheck[];
}

/** A register that was found and checked. */
export interface CheckedRegister {
  readonly file: string;
  readonly sheet: string;
  readonly kind: string;
  readonly title: string;
  /** Number of rows checked. */
  readonly rows: number;
  /** Rows below the header that were left out and may have been data; `notes` say which and why. */
  readonly leftOut: number;
  /** By column id: the heading as the office wrote it. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Polish sentences: what recognition decided and left out. */
  readonly notes: readonly string[];
}

export interface CheckResult {
  readonly asOf: Day;
  readonly registers: readonly CheckedRegister[];
  /** Worst first, then by row. */
  readonly findings: readonly Finding[];
  /** Ids of checks that ran on at least one register. */
  readonly ran: readonly string[];
  readonly notRun: readonly NotRun[];
  readonly failed: readonly FailedCheck[];
  readonly summary: Readonly<Record<Severity, number>> & { readonly rows: number };
}

/**
 * @throws TeczkaError `register-not-recognised`, `sheet-missing` and what reading a sheet throws
 */
export function checkRegisters(inputs: readonly RegisterInput[], options: CheckOptions): CheckResult {
  const { asOf, kinds = registerKinds } = options;
  const registers = kinds.map(({ register }) => register);
  return checkTables(
    inputs.map((input) => recogniseRegister(input, registers, asOf)),
    options,
  );
}

/** As `checkRegisters`, for registers that were recognised already and whose columns the caller wants to show. */
export function checkTables(tables: readonly RegisterTable[], options: CheckOptions): CheckResult {
  const { asOf, kinds = registerKinds, sheetChecks = allSheetChecks } = options;
  const wholeSheet = new Set(sheetChecks.flatMap(({ id, ofWholeSheet }) => (ofWholeSheet ? [id] : [])));
  const results = tables.flatMap((table) => {
    const kind = kinds.find(({ register }) => register === table.source.register);
    const own = runChecks(table, kind?.checks ?? [], asOf);
    // What a check of the register says of a cell is more than what its sheet does.
    const told = new Set(own.findings.map(({ cell }) => cell));
    const ofSheet = runSheetChecks(table, sheetChecks);
    const isOther = ({ cell, check }: Finding): boolean => !told.has(cell) || wholeSheet.has(check);
    return [own, { ...ofSheet, findings: ofSheet.findings.filter(isOther) }];
  });
  const files = tables.map(({ source }) => source.file);
  const findings = inOrder(
    results.flatMap((result) => result.findings),
    files,
  );
  return {
    asOf,
    registers: tables.map((table) => describe(table, files)),
    findings,
    ran: [...new Set(results.flatMap(({ ran }) => ran))].sort(),
    notRun: results.flatMap(({ notRun }) => notRun),
    failed: results.flatMap(({ failed }) => failed),
    summary: { ...count(findings), rows: tables.reduce((sum, table) => sum + table.count, 0) },
  };
}

function describe(table: RegisterTable, files: readonly string[]): CheckedRegister {
  const { register, file, sheet, mapping, leftOut = 0, notes } = table.source;
  return {
    file,
    sheet: sheet.name,
    kind: register.kind,
    title: register.title,
    rows: table.count,
    leftOut,
    mapping: Object.fromEntries([...mapping].map(([id, { header }]) => [id, header])),
    notes: [...notes, ...colourNotes(table), ...versionNotes(file, files)],
  };
}

function count(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
