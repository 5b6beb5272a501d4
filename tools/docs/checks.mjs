/** The catalogue of checks, with the tables that each one finds and passes over. */
import { registerKinds, SEVERITY_WORDS } from '../../build/core/registers/index.js';
import { table } from './markdown.mjs';

function exampleLines(sort, examples) {
  return examples.map(({ shows, rows, finds = [] }) => {
    const cells = rows.map((row) =>
      Object.entries(row)
        .map(([id, value]) => `${id}: ${value}`)
        .join(', '),
    );
    const found = finds.length === 0 ? 'nothing' : finds.map(({ at }) => `\`${at}\``).join(', ');
    return `- ${sort}: ${shows}; finds ${found}\n${cells.map((line) => `  - ${line}`).join('\n')}`;
  });
}

function section({ id, title, severity, basis, reads, mayRead, advice, examples }) {
  return [
    `### ${id}: ${title}`,
    table(
      ['', ''],
      [
        ['waga', SEVERITY_WORDS[severity].one ?? String(SEVERITY_WORDS[severity])],
        ['podstawa', basis.text ?? String(basis)],
        ['kolumny', [...reads, ...mayRead].map((column) => `\`${column}\``).join(', ')],
        ['co zrobić', advice],
      ],
    ),
    [
      ...exampleLines('failing', examples.failing),
      ...exampleLines('passing', examples.passing),
      ...exampleLines('edge', examples.edge),
    ].join('\n'),
  ].join('\n\n');
}

function columnTable(register) {
  const rows = Object.entries(register.columns).map(([id, { title, kind, headers }]) => [
    `\`${id}\``,
    title,
    kind,
    headers.join('; '),
  ]);
  return table(['id', 'nazwa', 'rodzaj', 'inne nagłówki'], rows);
}

export function checkPages() {
  return registerKinds.map(({ register, checks }) => ({
    path: `registers/${register.kind}.md`,
    title: `Rejestr: ${register.title}`,
    text: `# ${register.title}\n\n${register.rowMeans}\n\n## Kolumny\n\n${columnTable(register)}\n\n## Sprawdzenia\n\n${checks.map(section).join('\n\n')}\n`,
  }));
}
