/**
 * docs/calculations: a page for each calculation (what it answers, its basis, its formulas put in words by its first
 * example, its input, settings, parameters, examples with their sources) and an index.
 */
import { z } from 'zod';
import { calculate, calculations, rulesWith } from '../../build/core/calculations/index.js';
import { statutoryLaw, statutoryRules } from '../../build/core/law/index.js';
import { FIELD_HEADER, fieldRows, jsonBlock, table } from './markdown.mjs';

/** The derivation of an example as numbered sentences with their formulas. */
function derivation(calculation, { input, settings = {} }) {
  const { steps } = calculate(calculation, input, rulesWith(statutoryRules, settings));
  return steps
    .map(({ text, formula, basis }, index) => {
      const line = `${index + 1}. ${text} [${basis}]`;
      return formula === undefined ? line : `${line}\n\n   \`${formula}\`\n`;
    })
    .join('\n')
    .trimEnd();
}

function exampleSection({ title, source, settings, disagrees, input, expected }) {
  return [
    `### ${title}`,
    `Źródło: ${source}`,
    ...(disagrees === undefined ? [] : [`**Opublikowano inaczej:** ${disagrees}`]),
    ...(settings === undefined ? [] : ['Ustawienia:', jsonBlock(settings)]),
    'Dane:',
    jsonBlock(input),
    'Wynik (fragment):',
    jsonBlock(expected),
  ].join('\n\n');
}

function settingRows(settings) {
  return settings.map(({ id, title, choices, fallback }) => [
    `[\`${id}\`](settings.md#${anchor(id)})`,
    title,
    Object.keys(choices)
      .map((choice) => `\`${choice}\``)
      .join(', '),
    fallback === null ? 'brak: urząd musi wybrać' : `\`${fallback}\``,
  ]);
}

/** As Git hosts make it from a heading: dots and back-ticks fall out. */
export const anchor = (id) => id.toLowerCase().replaceAll('.', '');

function section(title, rows, header, none) {
  return [`## ${title}`, rows.length === 0 ? none : table(header, rows)];
}

function page(calculation) {
  const { id, title, summary, legalBasis, labels, parameters, settings, input, examples } = calculation;
  const [first] = examples;
  const used = parameters.map((parameter) => {
    const { name, legalBasis: basis, verifiedUntil } = statutoryLaw.parameter(parameter);
    return [`\`${parameter}\``, name, basis, verifiedUntil];
  });
  const named = Object.entries(labels).map(([name, label]) => [`\`${name}\``, label]);
  return [
    `# ${title}`,
    `\`teczka calculate ${id}\``,
    summary,
    `**Podstawa prawna:** ${legalBasis.join('; ')}`,
    '## Wzór na przykładzie',
    `${first.title}. Źródło: ${first.source}`,
    derivation(calculation, first),
    '## Dane wejściowe',
    table(FIELD_HEADER, fieldRows(z.toJSONSchema(input, { io: 'input' }))),
    ...section('Wyniki', named, ['nazwa', 'znaczenie'], 'Tylko uzasadnienie.'),
    ...section(
      'Ustawienia urzędu',
      settingRows(settings),
      ['id', 'co się ustawia', 'wybory', 'bez wyboru urzędu'],
      'Wyliczenie nie zależy od żadnego ustawienia.',
    ),
    ...section(
      'Parametry prawne',
      used,
      ['id', 'nazwa', 'podstawa', 'sprawdzono do'],
      'Wyliczenie nie korzysta z parametrów według dat.',
    ),
    '## Przykłady',
    ...examples.map(exampleSection),
    '',
  ].join('\n\n');
}

const index = () => ({
  path: 'calculations/README.md',
  text: [
    '# Wyliczenia',
    'Strony powstają z definicji w kodzie poleceniem `npm run docs`; nie poprawia się ich ręcznie. Kwoty zależą od daty: każda strona wymienia parametry prawne, a uzasadnienie wyniku podaje ich publikacje. Tam, gdzie przepis można rozumieć różnie, decydują [ustawienia urzędu](settings.md).',
    table(
      ['wyliczenie', 'do czego służy', 'podstawa'],
      calculations.map(({ id, title, summary, legalBasis }) => [
        `[${title}](${id}.md) (\`${id}\`)`,
        summary,
        legalBasis.join('; '),
      ]),
    ),
    '',
  ].join('\n\n'),
});

export function calculationPages() {
  const pages = calculations.map((calculation) => ({
    path: `calculations/${calculation.id}.md`,
    text: page(calculation),
  }));
  return [index(), ...pages].map(({ path, text }) => ({ path, text: `${text.trimEnd()}\n` }));
}
