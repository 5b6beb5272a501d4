/**
 * Findings as the list of the screen shows them: each with a key that outlives a re-check, like ones together. Called
 * by the session and by the list.
 */
import { SEVERITIES, type Finding, type Severity } from '../../../core/registers/index.ts';

export interface Entry {
  /** The same for the same fault of the same cell, before and after a re-check. */
  readonly key: string;
  readonly finding: Finding;
}

/** Findings of one check and one severity. */
export interface EntryGroup {
  readonly key: string;
  readonly check: string;
  readonly severity: Severity;
  readonly basis: string;
  /** What to do: the advice of most of them. Where another holds, the entry shows its own. */
  readonly advice: string;
  readonly entries: readonly Entry[];
}

/**
 * @param known the entries before: one whose finding says the same is kept as the same object, so that a re-check
 *   draws only what differs
 */
export function entriesOf(findings: readonly Finding[], known: readonly Entry[] = []): readonly Entry[] {
  const knownByKey = new Map(known.map((entry) => [entry.key, entry]));
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const fault = `${finding.check} ${finding.sheet}!${finding.cell}`;
    const time = (times.get(fault) ?? 0) + 1;
    times.set(fault, time);
    const key = time === 1 ? fault : `${fault} (${time})`;
    const same = knownByKey.get(key);
    return same && saysTheSame(same.finding, finding) ? same : { key, finding };
  });
}

/** Of findings and what they consist of: plain records, lists and values. Ends at the first difference. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  for (const field in one) if (!saysTheSame(one[field], other[field])) return false;
  for (const field in other) if (!(field in one)) return false;
  return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The gravest first, then by the catalogue's order of checks; entries keep their order. */
export function groupsOf(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = groupKeyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      const { check, severity, basis } = first.finding;
      return [{ key, check, severity, basis, advice: mostFrequent(group), entries: group }];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.check < b.check ? -1 : 1));
}

export function groupKeyOf({ finding: { check, severity } }: Entry): string {
  return `${severity} ${check}`;
}

/** @param severities to show; none chosen shows all */
export function filtered(entries: readonly Entry[], severities: ReadonlySet<Severity>): readonly Entry[] {
  return severities.size === 0 ? entries : entries.filter(({ finding }) => severities.has(finding.severity));
}

export function countBySeverity(entries: readonly Entry[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of entries) counts[finding.severity]++;
  return counts;
}

function mostFrequent(entries: readonly Entry[]): string {
  const times = new Map<string, number>();
  for (const { finding } of entries) times.set(finding.advice, (times.get(finding.advice) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

function rank({ severity }: EntryGroup): number {
  return SEVERITIES.indexOf(severity);
}
