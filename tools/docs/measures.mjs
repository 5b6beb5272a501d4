/** The measures of workload: how each is counted and under which headings it is found. */
import { measures } from '../../build/core/workload/measures/index.js';
import { table } from './markdown.mjs';

export function measurePages() {
  const rows = measures.map(({ id, title, group, name, kind, synonyms }) => [
    `\`${id}\``,
    title,
    kind.name,
    `${group.name} › ${[name, ...synonyms].join('; ')}`,
  ]);
  return [
    {
      path: 'workload-measures.md',
      title: 'Miary obciążenia pracą',
      text: `# Miary obciążenia pracą\n\n${table(['id', 'miara', 'rodzaj', 'nagłówki'], rows)}\n`,
    },
  ];
}
