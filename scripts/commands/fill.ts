/** `teczka fill`: decisions as Word documents, from rows of a register or from a file of fields. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  type DecisionKind,
  decisionKinds,
  fieldFromText,
  fillDecision,
  type FillSetting,
  type JsonFields,
  mergeFields,
} from '../../core/decisions/index.ts';
import { compileTemplate } from '../../core/documents/index.ts';
import { counted } from '../../core/polish/plural.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { zDay } from '../../core/values/zod.ts';
import { defineCommand } from '../command/definition.ts';
import { failureJson } from '../command/failure.ts';
import { type FillCase, fillCases } from '../fill/cases.ts';
import { documentName } from '../fill/document-name.ts';
import { fileNames, readInputFile } from '../files/read.ts';
import { writeOutputFile } from '../files/write.ts';
import { lawOf, loadOffice } from '../office/load-office.ts';
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

function givenFields(assignments: readonly string[]): JsonFields {
  return mergeFields(
    ...assignments.map((assignment) => {
      const field = fieldFromText(assignment);
      if (field !== undefined) return field;
      throw new TeczkaError('usage', `--set: podaj POLE=WARTOŚĆ, np. decision.number=MCPR.5211.31.2026.`, {
        field: 'set',
      });
    }),
  );
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
    law: lawOf(office),
    versions: { program: programVersion(), rules: rulesVersion(), template: digest },
    final,
  };
}

interface Made {
  readonly name: string;
  readonly file: string;
  readonly warnings: readonly string[];
}
type Answer = Made | ({ readonly name: string } & ReturnType<typeof failureJson>);

/** One document; a case that is refused does not stop the others and leaves no file behind. */
async function makeOne(
  one: FillCase,
  setting: FillSetting,
  out: string,
  taken: Set<string>,
): Promise<Answer> {
  try {
    const { bytes, warnings } = fillDecision(one.fields(), setting);
    const file = join(out, documentName(setting.kind, one.fields(), taken));
    await writeOutputFile(file, bytes);
    return { name: one.name, file, warnings };
  } catch (error) {
    if (error instanceof TeczkaError) return { name: one.name, ...failureJson(error) };
    throw error;
  }
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
    const answers: Answer[] = [];
    for (const one of cases) {
      answers.push(await makeOne(one, setting, out, taken));
      progress.done(answers.length);
    }
    progress.stop();
    const refused = answers.filter((answer) => 'error' in answer).length;
    if (json) io.json({ kind: kind.id, documents: answers });
    else answerLines(answers).forEach((line) => io.say(line));
    return refused > 0 ? 1 : 0;
  },
});

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
