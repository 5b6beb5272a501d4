/** The name of a document: the kind and the number of the decision; never a person's name (records and privacy). */
import type { DecisionKind, JsonFields } from '../../core/decisions/index.ts';

function numberOf({ decision }: JsonFields): string {
  const number =
    typeof decision === 'object' && decision !== null && 'number' in decision ? decision.number : undefined;
  return typeof number === 'string' ? number : '';
}

/**
 * @param taken names in lower case that may not be used again: of this run, and of the folder; the new one is added
 * @returns "DK-01 12-2026.docx", or with "(2)" where that is taken: a document that somebody worked on is never replaced
 */
export function documentName(kind: DecisionKind, fields: JsonFields, taken: Set<string>): string {
  const safe = numberOf(fields)
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-')
    .replace(/[. ]+$/, '');
  const base = `${kind.id} ${safe}`.trim();
  let name = `${base}.docx`;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base} (${copy}).docx`;
  taken.add(name.toLowerCase());
  return name;
}
