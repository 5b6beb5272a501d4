/** `teczka calculate`: one calculation, or an array of cases, with the derivation of every amount. */
import { basename } from 'node:path';
import { z } from 'zod';
import {
  calculate,
  type Calculation,
  type CalculationResult,
  calculations,
  labelOf,
  resultJson,
} from '../../core/calculations/index.ts';
import type { Rules } from '../../core/law/index.ts';
import { formatShortDate } from '../../core/polish/date-in-words.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { formatMoney } from '../../core/values/money.ts';
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

function sayResult(calculation: Calculation, result: CalculationResult, io: Io): void {
  io.say(calculation.title);
  for (const { from, to, kind, title, amount, untilChanged } of result.schedule) {
    const monthly = kind === 'month' ? ' miesięcznie' : '';
    const ends = untilChanged
      ? `do czasu zmiany, najdłużej do ${formatShortDate(to)}`
      : `do ${formatShortDate(to)}`;
    io.say(
      `  ${labelOf(calculation, title) ?? title}: od ${formatShortDate(from)} ${ends}: ${formatMoney(amount)}${monthly}`,
    );
  }
  io.say('Uzasadnienie:');
  result.steps.forEach((step, index) => {
    io.say(`  ${index + 1}. ${step.text} [${step.basis}]`);
    if (step.formula !== undefined) io.say(`     ${step.formula}`);
  });
  for (const { name, source } of result.parameters) io.say(`Źródło: ${name} – ${source.title}`);
  for (const warning of result.warnings) io.say(`Ostrzeżenie: ${warning.text}`);
}

/** Every case on its own: one that is refused does not stop the others. */
function calculateAll(calculation: Calculation, cases: readonly unknown[], rules: Rules) {
  return cases.map((raw) => {
    try {
      return resultJson(calculate(calculation, raw, rules));
    } catch (error) {
      if (error instanceof TeczkaError) return failureJson(error);
      throw error;
    }
  });
}

function answerArray(calculation: Calculation, cases: readonly unknown[], rules: Rules, io: Io): ExitStatus {
  const results = calculateAll(calculation, cases, rules);
  io.json(results);
  return results.some((result) => 'error' in result) ? 1 : 0;
}

export const calculateCommand = defineCommand({
  name: 'calculate',
  summary: 'wyliczenie opłaty lub świadczenia z pełnym uzasadnieniem',
  input: z.strictObject({
    id: z
      .string()
      .optional()
      .meta({ argument: 1, placeholder: 'ID', description: 'id wyliczenia; spis: --list' }),
    list: z.boolean().default(false).meta({ description: 'spis wyliczeń' }),
    input: z.string().optional().meta({
      placeholder: 'PLIK|-',
      description: 'dane JSON: jeden przypadek albo tablica; „-” to standardowe wejście',
    }),
    office: z
      .string()
      .optional()
      .meta({ placeholder: 'office.xlsx', description: 'ustawienia i wartości urzędu' }),
    schema: z.boolean().default(false).meta({ description: 'JSON Schema danych wejściowych' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka calculate --list',
    'teczka calculate foster-child-benefit --schema',
    'teczka calculate foster-child-benefit --input sprawa.json',
  ],
  async run({ id, list, input, office, schema, json }, io) {
    if (list) {
      if (json)
        io.json(calculations.map(({ id: known, title, legalBasis }) => ({ id: known, title, legalBasis })));
      else for (const known of calculations) io.say(`${known.id} – ${known.title}`);
      return 0;
    }
    if (id === undefined) throw new TeczkaError('usage', 'Podaj id wyliczenia; spis pokazuje opcja --list.');
    const calculation = find(id);
    if (schema) {
      io.json(z.toJSONSchema(calculation.input, { io: 'input' }));
      return 0;
    }
    if (input === undefined)
      throw new TeczkaError('usage', 'Podaj dane: --input PLIK albo --input - (standardowe wejście).');
    const rules = await loadRules(office);
    const raw = await readInput(input, io);
    if (Array.isArray(raw)) return answerArray(calculation, raw, rules, io);
    const result = calculate(calculation, raw, rules);
    if (json) io.json(resultJson(result));
    else sayResult(calculation, result, io);
    return 0;
  },
});
