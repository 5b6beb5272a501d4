/** The kinds of decision: addressee, authority, what feeds them, their fields. */
import { z } from 'zod';
import { decisionKinds } from '../../build/core/decisions/index.js';
import { FIELD_HEADER, fieldRows, table } from './markdown.mjs';

function section({ id, title, addressee, authority, register, calculation, template, fields }) {
  return [
    `## ${id}: ${title}`,
    table(
      ['', ''],
      [
        ['adresat', addressee],
        ['organ', authority],
        ['rejestr', `\`${register}\``],
        ['wyliczenie', `[${calculation.id}](../calculations/${calculation.id}.md)`],
        ['szablon', `\`templates/decisions/${template}\``],
      ],
    ),
    table(FIELD_HEADER, fieldRows(z.toJSONSchema(fields, { io: 'input' }))),
  ].join('\n\n');
}

export function decisionPages() {
  return [
    {
      path: 'decisions.md',
      title: 'Rodzaje decyzji',
      text: `# Rodzaje decyzji\n\n${decisionKinds.map(section).join('\n\n')}\n`,
    },
  ];
}
