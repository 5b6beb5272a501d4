/** `teczka law`: dated parameters of law with their sources; the answer to "where does this amount come from?". */
import {
  type DatedValue,
  formatValue,
  type LawBook,
  type Parameter,
  type ParameterJson,
  parameterJson,
} from '../../core/law/index.ts';
import { formatDate } from '../../core/polish/date-in-words.ts';
import { counted } from '../../core/polish/plural.ts';
import { day, type Day, toIso } from '../../core/values/day.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { defineCommand } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import { lawInput } from '../law/input.ts';
import { lawWords } from '../law/words.ts';
import { loadRules } from '../office/load-office.ts';

const iso = (value: Day | null): string | null => (value === null ? null : toIso(value));

/** The JSON of one value on a day: one entry of the parameter's list, with what a derivation shows beside it. */
function datedJson(dated: DatedValue, on: Day) {
  return {
    id: dated.id,
    name: dated.name,
    unit: dated.unit,
    legalBasis: dated.legalBasis,
    on: toIso(on),
    value: dated.value,
    from: iso(dated.from),
    to: iso(dated.to),
    source: dated.source.title,
    ...(dated.source.url === undefined ? {} : { sourceUrl: dated.source.url }),
    verified: dated.verified,
    origin: dated.origin,
    warnings: dated.warnings,
  };
}

const since = (from: string | null): string => (from === null ? 'dawniej' : `od ${formatDate(day(from))}`);
const until = (to: string | null): string => (to === null ? '' : ` do ${formatDate(day(to))}`);

function sayHistory(parameter: Parameter, history: ParameterJson, io: Io): void {
  io.say(`${parameter.name} (${parameter.id})`);
  io.say(`Podstawa: ${parameter.legalBasis}; sprawdzono do ${formatDate(day(parameter.verifiedUntil))}`);
  for (const { from, to, value, source, verified, origin, cell } of history.values) {
    const shown = value === null ? 'wartość nieznana' : formatValue(parameter, value);
    const mark = verified ? '' : ' [niezweryfikowane]';
    const ofOffice =
      origin === undefined
        ? ''
        : ` [wartość wpisana przez urząd${cell === undefined ? '' : `, komórka ${cell}`}]`;
    io.say(`  ${since(from)}${until(to)}: ${shown}${mark}${ofOffice} – ${source}`);
    if (typeof value === 'object' && value !== null) io.say(`    ${JSON.stringify(value)}`);
  }
  if (parameter.note !== undefined) io.say(`Uwaga: ${parameter.note}`);
}

function sayOne(dated: DatedValue, parameter: Parameter, on: Day, io: Io): void {
  io.say(`${dated.name}: ${formatValue(parameter, dated.value)} na dzień ${formatDate(on)}`);
  if (typeof dated.value === 'object') io.say(JSON.stringify(dated.value, undefined, 2));
  io.say(
    `Podstawa: ${dated.legalBasis}. Źródło: ${dated.source.title}${dated.source.url === undefined ? '' : ` (${dated.source.url})`}`,
  );
  io.say(
    `Obowiązuje ${since(iso(dated.from))}${until(iso(dated.to))}${dated.origin === 'office' ? ' – wartość wpisana przez urząd' : ''}`,
  );
  for (const warning of dated.warnings) io.say(`Ostrzeżenie: ${warning.text}`);
}

function sayAll(law: LawBook, io: Io): void {
  for (const { id, name, legalBasis } of law.parameters) io.say(`${id} – ${name} (${legalBasis})`);
  io.say(
    `Razem ${counted(law.parameters.length, ['parametr', 'parametry', 'parametrów'])}; stan prawa: ${law.dataDate}.`,
  );
}

export const lawCommand = defineCommand({
  name: 'law',
  summary: 'parametry prawne według dat, ze źródłami',
  input: lawInput,
  examples: [
    'teczka law',
    'teczka law fc_benefit_kin --on 2024-06-01',
    'teczka law propose-valorisation --cpi 2024=103.6,2025=103.6',
    'teczka law lint-table office.xlsx',
    'teczka law --json',
  ],
  async run(input, io) {
    const { parameter: id, on, office, json } = input;
    const word = lawWords.find((known) => known.word === id);
    if (word !== undefined) return word.run(input, io);
    if (input.file !== undefined)
      throw new TeczkaError(
        'usage',
        'Plik podaje się tylko po słowie lint-table: teczka law lint-table PLIK.',
        {
          field: 'file',
        },
      );
    const { law } = await loadRules(office);
    const chosen = id === undefined ? undefined : law.parameter(id);
    if (chosen === undefined) {
      if (json) io.json(law.parameters.map((parameter) => parameterJson(parameter, law.officeValues)));
      else sayAll(law, io);
    } else if (on === undefined) {
      const history = parameterJson(chosen, law.officeValues);
      if (json) io.json(history);
      else sayHistory(chosen, history, io);
    } else {
      const dated = law.valueOn(chosen.id, on);
      if (json) io.json(datedJson(dated, on));
      else sayOne(dated, chosen, on, io);
    }
    return 0;
  },
});
