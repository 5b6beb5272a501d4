/** `teczka structure`: makes a plain register an Excel table with lists, formats and explanations, or gives a blank one. */
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { structureWorkbook } from '../../core/registers/structure/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { kindsFor, registerOptions, zRegisterKind } from '../check/register-options.ts';
import { defineCommand, type ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import { readInputFile } from '../files/read.ts';
import { readSnapshot } from '../files/snapshot.ts';
import { writeOutputFile } from '../files/write.ts';
import { packagePath } from '../paths.ts';
import { nodePlatform } from '../platform.ts';
import { planJson, planLines } from '../structure/answer.ts';
import { refuseTextFile } from '../structure/old-formats.ts';
import { requireTarget } from '../structure/target.ts';
import { now, today } from '../today.ts';

export const structureCommand = defineCommand({
  name: 'structure',
  summary: 'rejestr jako tabela programu Excel z listami, formatami i objaśnieniami; albo pusty rejestr',
  input: z.strictObject({
    workbook: z.string().optional().meta({
      argument: 1,
      placeholder: 'SKOROSZYT',
      description: 'plik z rejestrem (.xlsx, .xlsm); nie zmienia się',
    }),
    register: registerOptions.register,
    sheet: registerOptions.sheet,
    columns: registerOptions.columns,
    headerRow: registerOptions.headerRow,
    out: z
      .string()
      .optional()
      .meta({ placeholder: 'WYNIK.xlsx', description: 'nowy skoroszyt, uporządkowana kopia' }),
    plan: z.boolean().default(false).meta({ description: 'tylko plan zmian, nic nie zapisuje' }),
    new: zRegisterKind
      .optional()
      .meta({ placeholder: 'RODZAJ', description: 'pusty rejestr tego rodzaju (zamiast pliku)' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka structure "samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx" --plan',
    'teczka structure "samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx" --out "Rejestr uporzadkowany.xlsx"',
    'teczka structure --new children --out "Rejestr dzieci.xlsx"',
  ],
  async run({ workbook, register, sheet, columns, headerRow, out, plan, new: blank, json }, io) {
    if (blank !== undefined) return giveBlank(blank, { workbook, out, plan, json }, io);
    if (workbook === undefined) {
      throw usage(
        'Podaj plik z rejestrem (.xlsx) albo --new z rodzajem rejestru. Pomoc: teczka structure --help',
      );
    }
    if (!plan && out === undefined) {
      throw usage('Podaj nazwę wyniku: --out WYNIK.xlsx (albo --plan, żeby tylko zobaczyć zmiany).');
    }
    refuseTextFile(workbook);
    const target = plan ? undefined : out;
    if (target !== undefined) await requireTarget(target, workbook);
    const snapshot = await readSnapshot(workbook);
    const structured = structureWorkbook(
      {
        bytes: snapshot.bytes,
        file: basename(workbook),
        ...(sheet !== undefined && { sheet }),
        corrections: { ...(columns && { columns }), ...(headerRow !== undefined && { header: headerRow }) },
        kinds: kindsFor(register),
        asOf: today(),
      },
      nodePlatform,
    );
    if (target !== undefined) {
      await writeOutputFile(target, structured.apply(now()), { inputs: [snapshot], exclusive: true });
    }
    const written = target === undefined ? undefined : resolve(target);
    if (json) io.json(planJson(structured.plan, written));
    else for (const line of planLines(structured.plan)) io.say(line);
    if (!json && written !== undefined) io.say(`Zapisano: ${written}`);
    return structured.plan.obstacles.length > 0 ? 1 : 0;
  },
});

interface BlankOptions {
  readonly workbook: string | undefined;
  readonly out: string | undefined;
  readonly plan: boolean;
  readonly json: boolean;
}

async function giveBlank(
  kind: string,
  { workbook, out, plan, json }: BlankOptions,
  io: Io,
): Promise<ExitStatus> {
  if (workbook !== undefined || plan) {
    throw usage('--new daje pusty rejestr, więc nie łączy się z plikiem ani z --plan.');
  }
  if (out === undefined) throw usage('Podaj nazwę pustego rejestru: --out REJESTR.xlsx.');
  const template = packagePath('templates', 'registers', `${kind}.xlsx`);
  await requireTarget(out, template);
  await writeOutputFile(out, await readInputFile(template), { exclusive: true });
  if (json) io.json({ kind, written: true, out: resolve(out) });
  else io.say(`Zapisano pusty rejestr: ${resolve(out)}`);
  return 0;
}

function usage(message: string): TeczkaError {
  return new TeczkaError('usage', message);
}
