/**
 * Checks an input that comes from the world (JSON, a register's row, a form) against its zod schema and tells its
 * faults in Polish, by the field's label and its path. Used by calculations and decisions.
 */
import { z } from 'zod';
import { TeczkaError } from './errors.ts';
import { polishIssue, REQUIRED } from './zod-messages.ts';

type Issue = z.core.$ZodIssue;
type JsonSchema = z.core.JSONSchema._JSONSchema;

/** Faults beyond these are counted. */
const MOST_TOLD = 10;
/** Only a key that looks like a field's name is repeated: another may be anything, a person's data too. */
const FIELD_NAME = /^[A-Za-z_][\w.-]{0,59}$/;

interface Fault {
  readonly text: string;
  /** Path of the field; empty for the whole input and for a key that is not repeated. */
  readonly field: string;
}

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

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function unknownField(group: readonly PropertyKey[], key: string): Fault {
  if (!FIELD_NAME.test(key)) {
    return {
      text: group.length === 0 ? 'nieznane pole' : `nieznane pole w „${dotted(group)}”`,
      field: dotted(group),
    };
  }
  const field = dotted([...group, key]);
  return { text: `pole „${field}”: nie ma tu takiego pola`, field };
}

/** A field that was not given is told as such, whatever its own schema says of a wrong value. */
function causeOf(issue: Issue): string {
  const absent = issue.input === undefined || issue.input === null;
  return absent && issue.code !== 'custom' ? REQUIRED : issue.message.replace(/\.$/, '');
}

/** Several rules of one field would say the same in other words; unknown keys are faults of their own. */
function isFirstOfField(issue: Issue, at: number, all: readonly Issue[]): boolean {
  const isOfField = ({ code, path }: Issue): boolean =>
    code !== 'unrecognized_keys' && path.length > 0 && dotted(path) === dotted(issue.path);
  return !isOfField(issue) || all.findIndex(isOfField) === at;
}

function faultsOf(schema: z.ZodType, issue: Issue): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue.path, key));
  const field = dotted(issue.path);
  if (field === '') return [{ text: issue.message.replace(/\.$/, ''), field }];
  const label = labelOf(schema, issue.path);
  const named = label === undefined ? `pole „${field}”` : `pole „${label}” (${field})`;
  return [{ text: `${named}: ${causeOf(issue)}`, field }];
}

/**
 * @returns the input as its schema gives it
 * @throws TeczkaError `input-invalid` naming the faulty fields; its place is the first one
 */
export function checkInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const checked = schema.safeParse(raw, { error: polishIssue, reportInput: true });
  if (checked.success) return checked.data;
  const faults = checked.error.issues.filter(isFirstOfField).flatMap((issue) => faultsOf(schema, issue));
  const told = faults.slice(0, MOST_TOLD).map(({ text }) => text);
  const rest = faults.length > MOST_TOLD ? [`i jeszcze ${faults.length - MOST_TOLD}`] : [];
  throw new TeczkaError('input-invalid', `Dane wymagają poprawy: ${[...told, ...rest].join('; ')}.`, {
    field: faults[0]?.field ?? '',
  });
}
