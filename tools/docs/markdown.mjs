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
 * Fields of an input from its JSON Schema, nested ones by their path.
 * @param {Record<string, unknown>} schema
 * @param {string} [prefix]
 * @returns {string[][]}
 */
export function fieldRows(schema, prefix = '') {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const values =
      field.enum === undefined ? '' : ` (${field.enum.map((value) => `\`${value}\``).join(', ')})`;
    const row = [
      `\`${path}\``,
      `${field.title ?? ''}${values}`,
      required.has(key) ? 'tak' : '',
      field.description ?? '',
    ];
    return [row, ...(field.type === 'object' ? fieldRows(field, `${path}.`) : [])];
  });
}

export const FIELD_HEADER = ['pole', 'znaczenie', 'wymagane', 'objaśnienie'];
