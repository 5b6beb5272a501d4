/**
 * A finding as a person meets it: which check, where in Excel's own numbering, what stands there, why it is wrong, on
 * what ground, what to do. Made by the engine; read by the command line, the report and the pane.
 */
import type { AnyFound } from '../check/found.ts';
import type { Check } from '../check/definition.ts';
import { SEVERITIES, type Category, type Severity } from '../check/severity.ts';
import type { CellEntry } from '../../workbooks/index.ts';
import type { CellText } from '../column.ts';
import type { RegisterTable } from '../table.ts';

export interface LinkedCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly header: string;
  readonly value: CellText | null;
}

export interface Finding {
  /** Id of the check. */
  readonly check: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly file: string;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** Excel's number of the row. */
  readonly row: number;
  /** Ids of the columns that the finding rests on, that of its cell first. */
  readonly columns: readonly string[];
  /** Heading of the cell's column as the office wrote it. */
  readonly header: string;
  /** What stands in the cell; null where it is empty. */
  readonly value: CellText | null;
  /** What ought to stand there, where that is known. */
  readonly expected: CellText | null;
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
  readonly linked: readonly LinkedCell[];
  /** A correction that is proved; `entry` is what it writes into the cell. */
  readonly fix: { readonly value: CellText; readonly proof: string; readonly entry: CellEntry } | null;
}

export function findingOf(table: RegisterTable, check: Check, row: number, found: AnyFound): Finding {
  const { register, file, sheet } = table.source;
  const show = (value: unknown): CellText | null =>
    value === undefined ? null : (register.columns[found.at]?.show(value) ?? null);
  const fixed = show(found.fix?.value);
  const entry = found.fix && register.columns[found.at]?.entry(found.fix.value);
  return {
    check: check.id,
    severity: found.severity ?? check.severity,
    category: check.category,
    file,
    sheet: sheet.name,
    row: table.rowNumber(row),
    columns: [...new Set([found.at, ...check.reads])],
    ...table.cell(found.at, row),
    expected: show(found.expected),
    message: found.message,
    basis: check.basis.text,
    advice: found.advice ?? check.advice,
    linked: (found.linked ?? [])
      .filter(({ at }) => table.has(at))
      .map((link) => ({ sheet: sheet.name, ...table.cell(link.at, link.row ?? row) })),
    fix: found.fix && fixed && entry ? { value: fixed, proof: found.fix.proof, entry } : null,
  };
}

/**
 * Worst first, then as the register lies.
 * @param files in the order in which they were given
 */
export function inOrder(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  const place = ({ file }: Finding): number => files.indexOf(file);
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || place(a) - place(b) || a.row - b.row || (a.check < b.check ? -1 : 1),
  );
}
