/**
 * Runs checks over one register and tells everything: what was found, which checks ran, which did not and why, which
 * failed. Called by check-registers.ts and by the tests of the checks' examples.
 */
import type { Day } from '../../values/day.ts';
import { formatShortDate } from '../../polish/date-in-words.ts';
import type { Check, CheckRun } from '../check/definition.ts';
import type { RegisterTable } from '../table.ts';
import { findingOf, type Finding } from './finding.ts';

/** A check that did not run on a register, with the Polish cause. */
export interface NotRun {
  readonly check: string;
  readonly reason: string;
  readonly file: string;
  readonly sheet: string;
}

/** A check that threw. Only the kind of fault is kept: a message might hold a person's data. */
export interface FailedCheck {
  readonly check: string;
  readonly error: string;
  readonly file: string;
  readonly sheet: string;
  /** Excel's number of the first row on which it threw; null when it threw over the table as a whole. */
  readonly row: number | null;
  /** On how many rows. */
  readonly times: number;
}

export interface TableResult {
  readonly findings: readonly Finding[];
  readonly ran: readonly string[];
  readonly notRun: readonly NotRun[];
  readonly failed: readonly FailedCheck[];
}

export function runChecks(table: RegisterTable, checks: readonly Check[], asOf: Day): TableResult {
  const { file, sheet } = table.source;
  const place = { file, sheet: sheet.name };
  const findings: Finding[] = [];
  const ran: string[] = [];
  const notRun: NotRun[] = [];
  const failed: FailedCheck[] = [];
  /** Rows that findings of a check speak of. */
  const touched = new Map<string, Set<number>>();

  const runnable = causesFirst(checks).filter((check) => {
    const reason = whyNot(check, table, asOf);
    if (reason !== undefined) notRun.push({ check: check.id, reason, ...place });
    return reason === undefined;
  });
  table.prepare(runnable.flatMap(({ reads, mayRead }) => [...reads, ...mayRead]));
  for (const check of runnable) {
    const rows = new Set<number>();
    touched.set(check.id, rows);
    const causes = check.consequenceOf.flatMap((id) => touched.get(id) ?? []).filter(({ size }) => size > 0);
    let crash: FailedCheck | undefined;
    const run: CheckRun = {
      asOf,
      hasCause: (row) => causes.some((found) => found.has(row)),
      report(row, found) {
        findings.push(findingOf(table, check, row, found));
        rows.add(row);
        for (const link of found.linked ?? []) rows.add(link.row ?? row);
      },
      crashed(error, row) {
        const first = row === undefined ? null : table.rowNumber(row);
        const known = crash ?? { check: check.id, error: kindOfFault(error), ...place, row: first, times: 0 };
        crash = { ...known, times: known.times + 1 };
      },
    };
    check.run(table, run);
    if (crash) failed.push(crash);
    else ran.push(check.id);
  }
  return { findings, ran, notRun, failed };
}

/** Polish clause; undefined when nothing is in the way. */
function whyNot({ reads, oneOf, basis }: Check, table: RegisterTable, asOf: Day): string | undefined {
  const title = (id: string): string => `„${table.source.register.columns[id]?.title ?? id}”`;
  const missing = reads.filter((id) => !table.has(id));
  if (missing.length === 1) return `brak kolumny ${missing.map(title).join('')}`;
  if (missing.length > 1) return `brak kolumn: ${missing.map(title).join(', ')}`;
  const whole = oneOf.length === 0 || oneOf.some((group) => group.every((id) => table.has(id)));
  if (!whole) return `brak kolumny: ${oneOf.map((group) => group.map(title).join(' i ')).join(' albo ')}`;
  if (basis.from !== undefined && asOf < basis.from) {
    return `przepis obowiązuje od ${formatShortDate(basis.from)}`;
  }
  if (basis.to !== undefined && asOf > basis.to) return `przepis obowiązywał do ${formatShortDate(basis.to)}`;
  return undefined;
}

/** The same checks, each after those whose consequence it may be; otherwise in their own order. */
function causesFirst(checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const ordered = new Set<Check>();
  const visit = (check: Check, above: readonly string[]): void => {
    if (above.includes(check.id))
      throw new Error(`Checks wait for each other: ${[...above, check.id].join(' → ')}`);
    for (const id of check.consequenceOf) {
      const cause = byId.get(id);
      if (cause) visit(cause, [...above, check.id]);
    }
    ordered.add(check);
  };
  for (const check of checks) visit(check, []);
  return [...ordered];
}

/** Only the kind: a message might hold a person's data. */
export function kindOfFault(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
