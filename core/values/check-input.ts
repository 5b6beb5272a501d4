/**
 * Checks an input that comes from the world (JSON, a register's row, a form) against its zod schema and tells every
 * fault in Polish, by the field's label and its path. Used by calculations and decisions.
 */
import { z } from 'zod';
import { TeczkaError } from './errors.ts';
import { polishIssue } from './zod-messages.ts';

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** The Polish label of a field: the `title` of its schema. */
function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let inner: JsonSchema | undefined = z.toJSONSchema(schema, { io: 'input' });
  for (const key of path) {
    if (typeof inner !== 'object') return undefined;
    const item: JsonSchema | undefined = Array.isArray(inner.items) ? undefined : inner.items;
    inner = inner.properties?.[String(key)] ?? item;
  }
  return typeof inner === 'object' ? inner.title : undefined;
}

function pathOf(issue: z.core.$ZodIssue): string {
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys.join(', ')] : issue.path;
  return keys.map(String).join('.');
}

function sentence(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  const label = labelOf(schema, issue.path);
  const path = pathOf(issue);
  const unknown = issue.code === 'unrecognized_keys';
  const named = label === undefined || unknown ? `pole „${path}”` : `pole „${label}” (${path})`;
  const cause = unknown ? 'nie ma tu takiego pola' : issue.message.replace(/\.$/, '');
  return `${named}: ${cause}`;
}

/**
 * @returns the input as its schema gives it
 * @throws TeczkaError `input-invalid` naming every faulty field; its place is the first one
 */
export function checkInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const checked = schema.safeParse(raw, { error: polishIssue });
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  const text = issues.map((issue) => sentence(schema, issue)).join('; ');
  throw new TeczkaError('input-invalid', `Dane wymagają poprawy: ${text}.`, {
    field: issues[0] === undefined ? '' : pathOf(issues[0]),
  });
}
