/** `teczka check`: checks registers in one or several workbooks; findings on the screen, as JSON and as a report. */
import { basename, extname, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import {
  checkRegisters,
  checkReport,
  isCheckReport,
  checkResultJson,
  registerKinds,
  type CheckResult,
} from '../../core/registers/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { zDay } from '../../core/values/zod.ts';
import { writeWorkbook } from '../../core/workbooks/write/index.ts';
import { catalogueJson, catalogueLines, checkLines } from '../check/answer.ts';
import { linkFrom, readInputs, type FileInput } from '../check/inputs.ts';
import { defineCommand, type ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import { refuseForeign } from '../files/earlier-result.ts';
import { refuseInputs } from '../files/same-file.ts';
import { writeOutputFile } from '../files/write.ts';
import { nodePlatform } from '../platform.ts';
import { today } from '../today.ts';

const kinds = registerKinds.map(({ register }) => register.kind);

export const checkCommand = defineCommand({
  name: 'check',
  summary: 'sprawdzenie rejestrów: błędne komórki, powód, podstawa i co zrobić',
  input: z.strictObject({
    workbooks: z
      .array(z.string())
      .default([])
      .meta({ argument: 1, placeholder: 'SKOROSZYT', description: 'pliki z rejestrami' }),
    register: z
      .enum(kinds, `Podaj rodzaj rejestru: ${kinds.join(', ')}.`)
      .optional()
      .meta({
        placeholder: 'RODZAJ',
        description: `rodzaj rejestru (${kinds.join(', ')}); bez tej opcji rozpoznawany`,
      }),
    sheet: z
      .string()
      .optional()
      .meta({ placeholder: 'ARKUSZ', description: 'arkusz z rejestrem; bez tej opcji najlepiej pasujący' }),
    asOf: zDay
      .optional()
      .meta({ placeholder: 'RRRR-MM-DD', description: 'stan na dzień; bez tej opcji dzień dzisiejszy' }),
    report: z.string().optional().meta({
      placeholder: 'RAPORT.xlsx',
      description: 'skoroszyt z podsumowaniem i wszystkimi ustaleniami',
    }),
    catalogue: z.boolean().default(false).meta({ description: 'spis kontroli' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka check "samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx" --as-of 2026-04-30',
    'teczka check Rejestr.xlsx --report "Ustalenia.xlsx"',
    'teczka check --catalogue',
  ],
  async run({ workbooks, register, sheet, asOf = today(), report, catalogue, json }, io) {
    if (catalogue) return answerCatalogue(json, io);
    if (workbooks.length === 0)
      throw new TeczkaError('usage', 'Podaj plik z rejestrem (.xlsx). Pomoc: teczka check --help');
    const start = performance.now();
    const inputs = await readInputs(workbooks, sheet);
    const result = checkRegisters(inputs, {
      asOf,
      kinds: registerKinds.filter((kind) => register === undefined || kind.register.kind === register),
    });
    const ms = Math.round(performance.now() - start);
    if (report !== undefined) await writeReport(report, result, inputs);
    if (json) io.json({ ...checkResultJson(result, ms), ...(report && { report: resolve(report) }) });
    else for (const line of checkLines(result)) io.say(line);
    if (report !== undefined && !json) io.say(`Raport: ${resolve(report)}`);
    return exitStatus(result, io);
  },
});

function answerCatalogue(json: boolean, io: Io): ExitStatus {
  if (json) io.json(catalogueJson());
  else for (const line of catalogueLines()) io.say(line);
  return 0;
}

async function writeReport(report: string, result: CheckResult, inputs: readonly FileInput[]): Promise<void> {
  if (extname(report).toLowerCase() !== '.xlsx') {
    throw new TeczkaError('usage', `--report: raport to skoroszyt .xlsx, a podano „${basename(report)}”.`, {
      field: 'report',
    });
  }
  const inputPaths = inputs.map(({ path }) => path);
  await refuseInputs(report, inputPaths);
  await refuseForeign(report, isCheckReport, '--report');
  const paths = new Map(inputs.map(({ file, path }) => [file, path]));
  const model = checkReport(result, {
    linkTo: (file) => {
      const path = paths.get(file);
      return path === undefined ? undefined : linkFrom(report, path);
    },
  });
  await writeOutputFile(report, writeWorkbook(model, nodePlatform), {
    inputs: inputPaths,
  });
}

/** A check that failed leaves the register unjudged: the run is no success, whatever else was found. */
function exitStatus({ failed, summary }: CheckResult, io: Io): ExitStatus {
  for (const { check, error } of failed) {
    io.talk(`Kontrola ${check} nie została dokończona: błąd programu (${error}). Zgłoś ten komunikat.`);
  }
  if (failed.length > 0) return 2;
  return summary.error > 0 ? 1 : 0;
}
