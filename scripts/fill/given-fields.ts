/** The fields of `--set`: each a path and a text, together one group of fields. Called by `teczka fill`. */
import { fieldFromText, type JsonFields, mergeFields } from '../../core/decisions/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';

/** Names that every object of the language has already, so that no field can have them. */
const NEVER_FIELDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function refuse(cause: string): never {
  throw new TeczkaError('usage', `--set: ${cause}`, { field: 'set' });
}

/** The path of an assignment, without the spaces around it. */
const pathOf = (assignment: string): string => assignment.slice(0, assignment.indexOf('=')).trim();

function oneField(assignment: string): JsonFields {
  const field = fieldFromText(assignment);
  if (field === undefined) refuse('podaj POLE=WARTOŚĆ, np. decision.number=MCPR.5211.31.2026.');
  if (
    pathOf(assignment)
      .split('.')
      .some((name) => NEVER_FIELDS.has(name))
  ) {
    refuse('nieznane pole. Spis pól pokazuje opcja --schema.');
  }
  return field;
}

/**
 * @param assignments e.g. "decision.number=X"; of two for one field the later wins
 * @throws TeczkaError `usage` for what is no assignment, and for a field that is given both whole and by its parts
 */
export function givenFields(assignments: readonly string[]): JsonFields {
  const fields = assignments.map(oneField);
  const paths = assignments.map(pathOf);
  const whole = paths.find((path) => paths.some((other) => other.startsWith(`${path}.`)));
  if (whole !== undefined) {
    const part = paths.find((other) => other.startsWith(`${whole}.`)) ?? '';
    refuse(`podano naraz „${whole}” i „${part}”. Zostaw jedno z nich.`);
  }
  return mergeFields(...fields);
}
