/** Fields from several places into one JSON: what is given by hand wins over what the register's row says. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** Is it a group of fields, and no list or single value? */
export const isGroup = (value: unknown): value is JsonFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deep; keys without a value are left out, and so are groups that end up empty. */
export function mergeFields(...sources: readonly JsonFields[]): JsonFields {
  const merged = new Map<string, unknown>();
  for (const source of sources) {
    for (const [key, value] of Object.entries(source)) {
      if (value === undefined || value === null) continue;
      const former = merged.get(key);
      const next = isGroup(value) ? mergeFields(isGroup(former) ? former : {}, value) : value;
      if (!isGroup(next) || Object.keys(next).length > 0) merged.set(key, next);
    }
  }
  return Object.fromEntries(merged);
}

/**
 * `{ decision: { number: 'X' } }` from "decision.number=X", as the command line gives single fields.
 * @returns undefined when the text has no "=" or no path
 */
export function fieldFromText(assignment: string): JsonFields | undefined {
  const cut = assignment.indexOf('=');
  const path = assignment.slice(0, cut).trim();
  if (cut < 0 || path === '') return undefined;
  const value: unknown = assignment.slice(cut + 1).trim();
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, name) => ({ [name]: inner }), value) as JsonFields;
}
