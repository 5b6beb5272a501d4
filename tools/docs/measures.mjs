/** The measures of workload: how each is counted, under which headings it is found, whom it concerns, what must balance. */
import { balances } from '../../build/core/workload/measures/balances.js';
import { measures } from '../../build/core/workload/measures/index.js';
import { measureSets } from '../../build/core/workload/measures/sets.js';
import { plausibilityChecks } from '../../build/core/workload/plausibility/index.js';
import { table } from './markdown.mjs';

const code = (id) => `\`${id}\``;
const remarks = ({ joint, within, optional }) =>
  [
    joint && 'wspólnie wykonana liczona raz',
    within && 'część innych miar grupy',
    optional && 'nie każdy urząd ją liczy',
  ]
    .filter(Boolean)
    .join('; ');

const measureRows = measures.map((measure) => [
  code(measure.id),
  measure.title,
  measure.kind.name,
  `${[measure.group.name, ...measure.group.synonyms].join('; ')} › ${[measure.name, ...measure.synonyms].join('; ')}`,
  (measure.headings ?? []).join('; '),
  remarks(measure),
]);

const setRows = measures.map(({ id, title }) => [
  code(id),
  title,
  ...measureSets.map(({ applies }) => (applies(id) ? 'tak' : 'nie dotyczy')),
]);

const balanceRows = balances.map(({ of, opening, inflow, outflow, closing, late }) => [
  `bilans ${of}`,
  `${[opening, ...inflow].map(code).join(' + ')} − ${outflow.map(code).join(' − ')} = ${code(closing)}`,
  late === undefined ? '' : code(late),
]);

export function measurePages() {
  const text = [
    '# Miary obciążenia pracą',
    'Nagłówki są rozpoznawane w każdym przypadku i skrócie („Il. wyw. nowych”, „Liczba wywiadów po terminie”), grupa przed nazwą albo po niej.',
    table(['id', 'miara', 'rodzaj', 'grupa › nagłówek', 'nagłówki bez grupy', 'uwagi'], measureRows),
    '## Miary według rodzaju zespołu',
    'Rodzaj pochodzi z arkusza „Zespoły” w office.xlsx. Zespołu o innym rodzaju dotyczą wszystkie miary.',
    table(['id', 'miara', ...measureSets.map(({ title }) => title)], setRows),
    '## Bilanse',
    'Stan na koniec miesiąca jest stanem na początek następnego.',
    table(['bilans', 'równość', 'w tym po terminie'], balanceRows),
    '## O co pyta konsolidacja',
    'Ostrzeżenia, nie normy: żadne nie zatrzymuje liczby. Każde jest w arkuszu „Ustalenia” ze swoją komórką.',
    plausibilityChecks.map(({ title }) => `- ${title}`).join('\n'),
  ];
  return [{ path: 'workload-measures.md', title: 'Miary obciążenia pracą', text: `${text.join('\n\n')}\n` }];
}
