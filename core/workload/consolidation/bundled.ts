/** Findings of one kind in one file, when there are too many to read: the first ones each, the others as one with a count. */
import { counted } from '../../polish/plural.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { grouped } from './grouped.ts';

/** Who has read so many of a kind knows what is wrong with the file. */
const MOST = 50;
const FORMS = ['takie ustalenie', 'takie ustalenia', 'takich ustaleń'] as const;

/** @param findings in their order, which stays */
export function bundled(findings: readonly WorkloadFinding[]): readonly WorkloadFinding[] {
  const ofFiles = findings.filter(({ place }) => place.file !== undefined);
  const floods = [
    ...grouped(ofFiles, ({ code, place }) => JSON.stringify([code, place.file])).values(),
  ].filter(({ length }) => length > MOST);
  const others = new Set(floods.flatMap((flood) => flood.slice(MOST)));
  const counts = new Map(floods.map((flood) => [flood[MOST], flood.length - MOST]));
  return findings.flatMap((finding) => {
    const count = counts.get(finding);
    return count === undefined ? (others.has(finding) ? [] : [finding]) : [inAll(finding, count)];
  });
}

function inAll({ place: { team, file }, ...finding }: WorkloadFinding, count: number): WorkloadFinding {
  const place = { ...(team !== undefined && { team }), ...(file !== undefined && { file }) };
  return { ...finding, place, message: `I jeszcze w tym pliku: ${counted(count, FORMS)}.` };
}
