/** Findings as marks and as repairs of the workbook in which they were found. Called by `teczka check` and the pane. */
import { parseA1, TEXT_FORMAT } from '../../workbooks/index.ts';
import type { CellRepair } from '../../workbooks/journal/index.ts';
import type { Mark } from '../../workbooks/marks/index.ts';
import type { Finding } from './finding.ts';

/** A text of digits only: typed anew into a cell of another format, Excel would take it for a number. */
const DIGITS = /^[0-9]+$/;

export interface Repairs {
  readonly repairs: readonly CellRepair[];
  /** Findings whose cell two checks want to repair differently: neither does. */
  readonly disputed: readonly Finding[];
}

export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.map((finding) => ({
    ...placeOf(finding),
    severity: finding.severity,
    text: textOf(finding),
  }));
}

/** Only what findings offer with a proof. */
export function repairsOf(findings: readonly Finding[]): Repairs {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ fix }) => fix !== null)) {
    const cell = `${finding.sheet}\n${finding.cell}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);
  }
  const cells = [...byCell.values()];
  return {
    repairs: cells.filter(agree).flatMap(([first]) => (first ? repairOf(first) : [])),
    disputed: cells.filter((own) => !agree(own)).flat(),
  };
}

function agree(findings: readonly Finding[]): boolean {
  return new Set(findings.map(({ fix }) => JSON.stringify(fix?.entry))).size === 1;
}

function repairOf(finding: Finding): CellRepair[] {
  if (!finding.fix) return [];
  const { entry } = finding.fix;
  const isNumberLike = entry.kind === 'text' && DIGITS.test(entry.text);
  return [{ ...placeOf(finding), entry, ...(isNumberLike && { format: TEXT_FORMAT }) }];
}

function placeOf({ sheet, cell }: Finding): { sheet: string; row: number; column: number } {
  const place = parseA1(cell);
  if (!place) throw new RangeError(`Not the address of a cell: ${cell}`);
  return { sheet, ...place };
}

function textOf({ check, message, advice, basis, fix }: Finding): string {
  const repair = fix && `Proponowana poprawka: ${fix.value.text} (${fix.proof}).`;
  const lines = [message, repair, `Co zrobić: ${advice}`, `Podstawa: ${basis} (${check}).`];
  return lines.filter((line) => line !== null).join('\n');
}
