/** `teczka check`: checks registers in one or several workbooks; findings on the screen, as JSON and as a report. */
import { basename, extname, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import {
  checkReport,
  isCheckReport,
  checkResultJson,
  checkTables,
  recogniseRegister,
  type CheckResult,
} from '../../core/registers/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { zDay } from '../../core/values/zod.ts';
import { writeWorkbook } from '../../core/workbooks/write/index.ts';
import { catalogueJson, catalogueLines, checkLines } from '../check/answer.ts';
import { refuseCopy, refuseSameNames, writeAnnotated, writeFixed } from '../check/copies.ts';
import { annotatedLines, fixedLines } from '../check/copy-lines.ts';
import { correctionsOf, proposalLines } from '../check/columns.ts';
import { kindsFor, registerOptions } from '../check/register-options.ts';
import { linkFrom, readInputs, type FileInput } from '../check/inputs.ts';
import { defineCommand, type ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import { conflictCopies } from '../files/conflict-copies.ts';
import { refuseForeign } from '../files/earlier-result.ts';
import { refuseInputs } from '../files/same-file.ts';
import { writeOutputFile } from '../files/write.ts';
import { nodePlatform } from '../platform.ts';
import { today } from '../today.ts';

export const checkCommand = defineCommand({
  name: 'check',
  summary: 'sprawdzenie rejestrów: błędne komórki, powód, podstawa i co zrobić',
  input: z.strictObject({
    workbooks: z
      .array(z.string())
      .default([])
      .meta({ argument: 1, placeholder: 'SKOROSZYT', description: 'pliki z rejestrami' }),
    register: registerOptions.register,
    sheet: registerOptions.sheet,
    asOf: zDay
      .optional()
      .meta({ placeholder: 'RRRR-MM-DD', description: 'stan na dzień; bez tej opcji dzień dzisiejszy' }),
    report: z.string().optional().meta({
      placeholder: 'RAPORT.xlsx',
      description: 'skoroszyt z podsumowaniem i wszystkimi ustaleniami',
    }),
    annotate: z.string().optional().meta({
      placeholder: 'KOPIA.xlsx',
      description: 'kopia skoroszytu z notatką i wyróżnieniem przy każdym ustaleniu (cofa: teczka undo)',
    }),
    fix: z.string().optional().meta({
      placeholder: 'KOPIA.xlsx',
      description: 'kopia skoroszytu z poprawkami, których pewność wykazano (cofa: teczka undo)',
    }),
    columns: registerOptions.columns,
    headerRow: registerOptions.headerRow,
    catalogue: z.boolean().default(false).meta({ description: 'spis kontroli' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka check "samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx" --as-of 2026-04-30',
    'teczka check Rejestr.xlsx --report "Ustalenia.xlsx"',
    'teczka check Rejestr.xlsx --annotate "Rejestr z uwagami.xlsx" --fix "Rejestr poprawiony.xlsx"',
    'teczka check Rejestr.xlsx --columns pesel=D,leftOn=- --header-row 5',
    'teczka check --catalogue',
  ],
  async run(input, io) {
    const { workbooks, register, sheet, asOf = today(), columns, headerRow } = input;
    const { report, annotate, fix, catalogue, json } = input;
    if (catalogue) return answerCatalogue(json, io);
    if (workbooks.length === 0)
      throw new TeczkaError('usage', 'Podaj plik z rejestrem (.xlsx). Pomoc: teczka check --help');
    refuseSameNames([report, annotate, fix]);
    const start = performance.now();
    const corrections = correctionsOf({ columns, headerRow, files: workbooks.length });
    const inputs = await readInputs(workbooks, {
      ...(sheet === undefined ? {} : { sheet }),
      ...(corrections === undefined ? {} : { corrections }),
    });
    const toAnnotate = annotate === undefined ? undefined : refuseCopy('--annotate', annotate, inputs);
    const toFix = fix === undefined ? undefined : refuseCopy('--fix', fix, inputs);
    if (toAnnotate ?? toFix) await tellConflictCopies(inputs, io);
    const looked = kindsFor(register);
    const registers = looked.map((kind) => kind.register);
    const tables = inputs.map((one) => recogniseRegister(one, registers, asOf));
    const result = checkTables(tables, { asOf, kinds: looked });
    const proposal = corrections && tables[0]?.source.proposal;
    const ms = Math.round(performance.now() - start);
    if (report !== undefined) await writeReport(report, result, inputs);
    const annotated =
      annotate !== undefined && toAnnotate && (await writeAnnotated(annotate, toAnnotate, result));
    const fixed = fix !== undefined && toFix && (await writeFixed(fix, toFix, result));
    if (json) {
      const written = { ...(report && { report: resolve(report) }), ...(annotated && { annotated }) };
      io.json({
        ...checkResultJson(result, ms),
        ...(proposal && { proposal }),
        ...written,
        ...(fixed && { fixed }),
      });
      return exitStatus(result, io);
    }
    const lines = [
      ...checkLines(result),
      ...(proposal ? ['', ...proposalLines(proposal)] : []),
      ...(report === undefined ? [] : [`Raport: ${resolve(report)}`]),
      ...(annotated ? annotatedLines(annotated) : []),
      ...(fixed ? fixedLines(fixed) : []),
    ];
    for (const line of lines) io.say(line);
    return exitStatus(result, io);
  },
});

function answerCatalogue(json: boolean, io: Io): ExitStatus {
  if (json) io.json(catalogueJson());
  else for (const line of catalogueLines()) io.say(line);
  return 0;
}

/** Whoever changes one of two copies should know of the other. */
async function tellConflictCopies(inputs: readonly FileInput[], io: Io): Promise<void> {
  for (const { path, file } of inputs) {
    const copies = await conflictCopies(path);
    if (copies.length === 0) continue;
    const list = copies.map((name) => `„${name}”`).join(', ');
    io.talk(`Obok pliku „${file}” leży kopia w konflikcie: ${list}. Sprawdź, która jest właściwa.`);
  }
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

/**
 * A check that failed leaves the register unjudged: the run is no success, whatever else was found. Nor is one that has
 * left out every row of a register.
 */
function exitStatus({ failed, registers, summary }: CheckResult, io: Io): ExitStatus {
  for (const { check, error } of failed) {
    io.talk(`Kontrola ${check} nie została dokończona: błąd programu (${error}). Zgłoś ten komunikat.`);
  }
  if (failed.length > 0) return 2;
  const unread = registers.some(({ rows, leftOut }) => rows === 0 && leftOut > 0);
  return summary.error > 0 || unread ? 1 : 0;
}
