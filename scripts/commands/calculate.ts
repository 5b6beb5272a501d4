/** `teczka calculate`: one calculation, or an array of cases, with the derivation of every amount. */
import { basename } from 'node:path';
import { z } from 'zod';
import { calculate, type Calculation, calculations, resultJson } from '../../core/calculations/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { compareReadings, comparisonJson, sayComparison } from '../calculate/comparison.ts';
import { listJson, sayList } from '../calculate/list.ts';
import { comparedSettings, rulesForRun, withAdvice } from '../calculate/run-settings.ts';
import { sayResult } from '../calculate/say-result.ts';
import { failureJson } from '../command/failure.ts';
import { defineCommand, type ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import { parseJson } from '../files/json.ts';
import { readInputFile } from '../files/read.ts';
import { loadRules } from '../office/load-office.ts';

function find(id: string): Calculation {
  const found = calculations.find((calculation) => calculation.id === id);
  if (found !== undefined) return found;
  const known = calculations.map((calculation) => calculation.id).join(', ');
  throw new TeczkaError('calculation-unknown', `Nie ma wyliczenia „${id}”. Są: ${known}.`, { field: 'id' });
}

async function readInput(path: string, io: Io): Promise<unknown> {
  if (path === '-') return parseJson(await io.readStandardInput());
  return parseJson(await readInputFile(path), basename(path));
}

/** Many inputs are unions, so that only the calculation itself can name the whole. */
function schemaOf({ input, title, summary }: Calculation): object {
  const { $schema, ...described } = z.toJSONSchema(input, { io: 'input' });
  return { $schema, title, description: summary, ...described };
}

/** What is done with one case: its JSON, and what is said of it to people. */
interface Work<Answer> {
  answer(raw: unknown): Answer;
  json(answer: Answer): object;
  say(answer: Answer, io: Io): void;
}

type CaseAnswer<Answer> = { readonly answer: Answer } | { readonly refusal: TeczkaError };

/** Every case on its own: one that is refused does not stop the others. */
function answerArray<Answer>(
  work: Work<Answer>,
  cases: readonly unknown[],
  json: boolean,
  io: Io,
): ExitStatus {
  if (cases.length === 0)
    throw new TeczkaError('usage', 'Brak spraw: tablica danych jest pusta. Podaj co najmniej jedną sprawę.', {
      field: 'input',
    });
  const answers = cases.map((raw): CaseAnswer<Answer> => {
    try {
      return { answer: work.answer(raw) };
    } catch (error) {
      if (error instanceof TeczkaError) return { refusal: withAdvice(error) };
      throw error;
    }
  });
  if (json)
    io.json(answers.map((one) => ('answer' in one ? work.json(one.answer) : failureJson(one.refusal))));
  else sayArray(work, answers, io);
  return answers.some((one) => 'refusal' in one) ? 1 : 0;
}

function sayArray<Answer>(work: Work<Answer>, answers: readonly CaseAnswer<Answer>[], io: Io): void {
  answers.forEach((one, index) => {
    if (index > 0) io.say('');
    io.say(`Sprawa ${index + 1} z ${answers.length}`);
    if ('answer' in one) work.say(one.answer, io);
    else io.say(`Odmowa w sprawie ${index + 1}: ${one.refusal.message}`);
  });
}

function answerOne<Answer>(work: Work<Answer>, raw: unknown, json: boolean, io: Io): ExitStatus {
  try {
    const answer = work.answer(raw);
    if (json) io.json(work.json(answer));
    else work.say(answer, io);
    return 0;
  } catch (error) {
    throw error instanceof TeczkaError ? withAdvice(error) : error;
  }
}

const run = <Answer>(work: Work<Answer>, raw: unknown, json: boolean, io: Io): ExitStatus =>
  Array.isArray(raw) ? answerArray(work, raw, json, io) : answerOne(work, raw, json, io);

export const calculateCommand = defineCommand({
  name: 'calculate',
  summary: 'wyliczenie opłaty lub świadczenia z pełnym uzasadnieniem',
  input: z.strictObject({
    id: z
      .string()
      .optional()
      .meta({ argument: 1, placeholder: 'ID', description: 'id wyliczenia; spis: --list' }),
    list: z.boolean().default(false).meta({ description: 'spis wyliczeń: do czego służy każde' }),
    input: z.string().optional().meta({
      placeholder: 'PLIK|-',
      description: 'dane JSON: jeden przypadek albo tablica; „-” to standardowe wejście',
    }),
    office: z
      .string()
      .optional()
      .meta({ placeholder: 'office.xlsx', description: 'ustawienia i wartości urzędu' }),
    setting: z.array(z.string()).default([]).meta({
      placeholder: 'ID=WYBÓR',
      description:
        'wybór odczytania przepisu tylko na to wyliczenie; można powtórzyć albo rozdzielić przecinkami',
    }),
    compare: z.string().optional().meta({
      placeholder: 'USTAWIENIE,…|all',
      description: 'wynik przy każdym odczytaniu wskazanych ustawień (albo wszystkich po kolei) obok siebie',
    }),
    schema: z.boolean().default(false).meta({ description: 'JSON Schema danych wejściowych' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka calculate --list',
    'teczka calculate foster-child-benefit --schema',
    'teczka calculate foster-child-benefit --input sprawa.json',
    'teczka calculate dps-fee --input sprawa.json --compare all',
  ],
  async run({ id, list, input, office, setting, compare, schema, json }, io) {
    if (list) {
      if (json) io.json(listJson(calculations));
      else sayList(calculations, io);
      return 0;
    }
    if (id === undefined) throw new TeczkaError('usage', 'Podaj id wyliczenia; spis pokazuje opcja --list.');
    const calculation = find(id);
    if (schema) {
      io.json(schemaOf(calculation));
      return 0;
    }
    if (input === undefined)
      throw new TeczkaError('usage', 'Podaj dane: --input PLIK albo --input - (standardowe wejście).');
    const rules = rulesForRun(calculation, await loadRules(office), setting);
    const raw = await readInput(input, io);
    if (compare !== undefined) {
      const settings = comparedSettings(calculation, compare);
      return run(
        {
          answer: (one) => compareReadings(calculation, one, rules, settings),
          json: (variants) => comparisonJson(calculation, variants),
          say: (variants) => sayComparison(calculation, variants, rules, io),
        },
        raw,
        json,
        io,
      );
    }
    return run(
      {
        answer: (one) => calculate(calculation, one, rules),
        json: resultJson,
        say: (result) => sayResult(calculation, result, io),
      },
      raw,
      json,
      io,
    );
  },
});
