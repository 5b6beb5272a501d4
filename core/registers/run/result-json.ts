/** The answer of `teczka check --json`: dates YYYY-MM-DD, money with a dot, cells as they stand in the sheet. */
import { toIso } from '../../values/day.ts';
import type { CellText } from '../column.ts';
import type { CheckResult } from './check-registers.ts';
import type { Finding } from './finding.ts';

/** @param ms how long the run took, measured by the caller, who has a clock */
export function checkResultJson(result: CheckResult, ms: number): Record<string, unknown> {
  const { asOf, findings, summary, ...rest } = result;
  return {
    asOf: toIso(asOf),
    ...rest,
    findings: findings.map(findingJson),
    exceptions: [],
    summary: { ...summary, ms },
  };
}

function findingJson({ value, expected, linked, fix, ...finding }: Finding): Record<string, unknown> {
  return {
    ...finding,
    value: plain(value),
    expected: plain(expected),
    linked: linked.map((cell) => ({ ...cell, value: plain(cell.value) })),
    fix: fix && { value: plain(fix.value), proof: fix.proof },
  };
}

function plain(text: CellText | null): string | null {
  return text === null ? null : text.json;
}
