/** Small pieces of Markdown shared by the generated pages. */

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export function table(header, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {unknown} value */
export function jsonBlock(value) {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}

/**
 * Fields of an input from its JSON Schema, nested ones by their path: `certificate.from`, `relatives[].id`; the fields of
 * every variant of a choice.
 * @param {Record<string, unknown>} schema
 * @param {string} [prefix]
 * @returns {string[][]}
 */
export function fieldRows(schema, prefix = '') {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const allowed = field.enum ?? (field.const === undefined ? [] : [field.const]);
    const values = allowed.length === 0 ? '' : ` (${allowed.map((value) => `\`${value}\``).join(', ')})`;
    const row = [
      `\`${path}\``,
      `${field.title ?? ''}${values}`.trim(),
      required.has(key) ? 'tak' : '',
      field.description ?? '',
    ];
    return [row, ...nestedRows(field, path)];
  });
  return withoutRepeats(rows);
}

/** Rows of what lies within a field: an object, the items of a list, the variants of a choice. */
function nestedRows(field, path) {
  if (field.type === 'object') return fieldRows(field, `${path}.`);
  if (field.type === 'array') return nestedRows(field.items ?? {}, `${path}[]`);
  return (field.oneOf ?? field.anyOf ?? []).flatMap((variant) => nestedRows(variant, path));
}

/** Variants share fields: one row each. */
function withoutRepeats(rows) {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

export const FIELD_HEADER = ['pole', 'znaczenie', 'wymagane', 'objaśnienie'];
