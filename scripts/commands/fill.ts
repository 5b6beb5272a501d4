/** `teczka fill`: decisions as Word documents, from rows of a register or from a file of fields. */
import { basename } from 'node:path';
import { z } from 'zod';
import { type DecisionKind, decisionKinds, type FillSetting } from '../../core/decisions/index.ts';
import { compileTemplate } from '../../core/documents/index.ts';
import { counted } from '../../core/polish/plural.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { zDay } from '../../core/values/zod.ts';
import { defineCommand, type ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import { fillCases } from '../fill/cases.ts';
import { givenFields } from '../fill/given-fields.ts';
import { type Answer, makeDocument, type Outcome } from '../fill/make-document.ts';
import { fileNames, readInputFile } from '../files/read.ts';
import { loadOffice, rulesOfOffice } from '../office/load-office.ts';
import { packagePath } from '../paths.ts';
import { nodePlatform } from '../platform.ts';
import { programVersion, rulesVersion } from '../version.ts';

function find(id: string): DecisionKind {
  const found = decisionKinds.find((kind) => kind.id.toLowerCase() === id.toLowerCase());
  if (found !== undefined) return found;
  const known = decisionKinds.map((kind) => `${kind.id} (${kind.title})`).join('; ');
  throw new TeczkaError('decision-unknown', `Nie ma rodzaju decyzji „${id}”. Są: ${known}.`, {
    field: 'kind',
  });
}

interface Chosen {
  readonly office: string;
  readonly template: string | undefined;
  readonly final: boolean;
}

/** Read and compiled once for all documents of the run. */
async function settingOf(
  kind: DecisionKind,
  { office: officePath, template, final }: Chosen,
): Promise<FillSetting> {
  const path = template ?? packagePath('templates', 'decisions', kind.template);
  const bytes = await readInputFile(path);
  const office = await loadOffice(officePath);
  const digest = Buffer.from(await nodePlatform.sha256(bytes)).toString('hex');
  return {
    kind,
    template: compileTemplate(bytes, nodePlatform, { file: basename(path) }),
    office,
    rules: rulesOfOffice(office),
    versions: { program: programVersion(), rules: rulesVersion(), template: digest },
    final,
  };
}

export const fillCommand = defineCommand({
  name: 'fill',
  summary: 'decyzje w Wordzie z wierszy rejestru i wyliczenia',
  input: z.strictObject({
    kind: z.string().meta({ argument: 1, placeholder: 'RODZAJ', description: 'rodzaj decyzji, np. DK-01' }),
    register: z
      .string()
      .optional()
      .meta({ placeholder: 'REJESTR.xlsx', description: 'rejestr, z którego pochodzą dane' }),
    rows: z
      .string()
      .optional()
      .meta({ placeholder: '5,7-9|all', description: 'wiersze rejestru, numery jak w Excelu' }),
    data: z
      .string()
      .optional()
      .meta({ placeholder: 'DANE.json', description: 'pola decyzji w pliku JSON (zamiast rejestru)' }),
    office: z.string().optional().meta({ placeholder: 'office.xlsx', description: 'ustawienia urzędu' }),
    date: zDay.optional().meta({ placeholder: 'RRRR-MM-DD', description: 'data decyzji' }),
    set: z.array(z.string()).default([]).meta({
      placeholder: 'POLE=WARTOŚĆ',
      description: 'pojedyncze pole, np. decision.number=…; można powtarzać',
    }),
    template: z
      .string()
      .optional()
      .meta({ placeholder: 'SZABLON.docx', description: 'własny szablon urzędu' }),
    out: z.string().optional().meta({ placeholder: 'FOLDER', description: 'folder na dokumenty' }),
    replace: z
      .boolean()
      .default(false)
      .meta({ description: 'zastąp dokumenty o tej samej nazwie (bez tej opcji powstaje „… (2)”)' }),
    final: z.boolean().default(false).meta({ description: 'dokument do podpisu: bez pól i bez danych' }),
    schema: z.boolean().default(false).meta({ description: 'JSON Schema pól decyzji' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka fill DK-01 --register Rejestr.xlsx --rows 45 --office office.xlsx --date 2026-04-30 --set decision.number=12/2026 --out decyzje',
    'teczka fill DK-01 --data sprawa.json --office office.xlsx --out decyzje',
    'teczka fill DK-01 --schema',
  ],
  async run({ kind: id, office, template, out, replace, final, schema, json, set, ...source }, io) {
    const kind = find(id);
    if (schema) {
      io.json(z.toJSONSchema(kind.fields, { io: 'input' }));
      return 0;
    }
    if (office === undefined)
      throw new TeczkaError('usage', 'Podaj ustawienia urzędu: --office office.xlsx.', { field: 'office' });
    if (out === undefined)
      throw new TeczkaError('usage', 'Podaj folder na dokumenty: --out FOLDER.', { field: 'out' });
    const cases = await fillCases(kind, {
      data: source.data,
      register: source.register,
      rows: source.rows,
      date: source.date,
      given: givenFields(set),
    });
    const setting = await settingOf(kind, { office, template, final });
    const progress = io.progress('Dokumenty', cases.length);
    const taken = new Set(replace ? [] : await fileNames(out));
    const inputs = [office, template, source.data, source.register].filter((path) => path !== undefined);
    const outcomes: Outcome[] = [];
    for (const one of cases) {
      outcomes.push(await makeDocument(one, setting, { out, taken, replace, inputs }));
      progress.done(outcomes.length);
    }
    progress.stop();
    const answers = outcomes.map(({ answer }) => answer);
    if (json) io.json({ kind: kind.id, documents: answers });
    else answerLines(answers).forEach((line) => io.say(line));
    return exitStatus(outcomes, io);
  },
});

/** A document that could not be written is no fault of the data: the cause is told as of a run that failed. */
function exitStatus(outcomes: readonly Outcome[], io: Io): ExitStatus {
  const unwritten = outcomes.find(({ status }) => status === 2)?.answer;
  if (unwritten !== undefined && 'error' in unwritten) {
    io.talk(`Błąd: ${unwritten.error.message}`);
    return 2;
  }
  return outcomes.some(({ status }) => status === 1) ? 1 : 0;
}

/** What became of each case, and how many documents there are. */
function answerLines(answers: readonly Answer[]): readonly string[] {
  const lines = answers.flatMap((answer) =>
    'error' in answer
      ? [`${answer.name}: nie powstał dokument. ${answer.error.message}`]
      : [`${answer.name}: ${answer.file}`, ...answer.warnings.map((text) => `  Ostrzeżenie: ${text}`)],
  );
  const made = answers.filter((answer) => !('error' in answer)).length;
  return [...lines, `Gotowe: ${counted(made, ['dokument', 'dokumenty', 'dokumentów'])} z ${answers.length}.`];
}
