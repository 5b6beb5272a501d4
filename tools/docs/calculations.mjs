/** One page for each calculation: what it answers, its basis, its input, its worked examples with their sources. */
import { z } from 'zod';
import { calculations } from '../../build/core/calculations/index.js';
import { statutoryLaw } from '../../build/core/law/index.js';
import { FIELD_HEADER, fieldRows, jsonBlock, table } from './markdown.mjs';

function page({ id, title, summary, legalBasis, labels, parameters, input, examples }) {
  const schema = z.toJSONSchema(input, { io: 'input' });
  const used = parameters.map((parameter) => {
    const { name, legalBasis: basis, verifiedUntil } = statutoryLaw.parameter(parameter);
    return [`\`${parameter}\``, name, basis, verifiedUntil];
  });
  const worked = examples.map(
    (example) =>
      `### ${example.title}\n\nŹródło: ${example.source}\n\nDane:\n\n${jsonBlock(example.input)}\n\nWynik (fragment):\n\n${jsonBlock(example.expected)}`,
  );
  return [
    `# ${title}`,
    `\`teczka calculate ${id}\``,
    summary,
    `**Podstawa prawna:** ${legalBasis.join('; ')}.`,
    `**Tytuły w harmonogramie:** ${Object.entries(labels)
      .map(([key, name]) => `\`${key}\` – ${name}`)
      .join('; ')}.`,
    '## Dane wejściowe',
    table(FIELD_HEADER, fieldRows(schema)),
    '## Parametry prawne',
    table(['id', 'nazwa', 'podstawa', 'sprawdzono do'], used),
    '## Przykłady',
    ...worked,
    '',
  ].join('\n\n');
}

export function calculationPages() {
  return calculations.map((calculation) => ({
    path: `calculations/${calculation.id}.md`,
    title: calculation.title,
    text: page(calculation).trimEnd() + '\n',
  }));
}
