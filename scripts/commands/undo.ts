/**
 * `teczka undo`: the changes of Teczka that a workbook remembers, and a copy in which the last one is taken back. What
 * somebody else has changed since stays.
 */
import { basename, extname, resolve } from 'node:path';
import { z } from 'zod';
import { changeKinds } from '../../core/registers/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { a1, patchWorkbook } from '../../core/workbooks/index.ts';
import { changesIn, undoLast, type RecordedChange } from '../../core/workbooks/journal/index.ts';
import type { MarkedPlace } from '../../core/workbooks/marks/index.ts';
import { defineCommand } from '../command/definition.ts';
import { readSnapshot } from '../files/snapshot.ts';
import { writeOutputFile } from '../files/write.ts';
import { openWorkbook } from '../open-workbook.ts';
import { nodePlatform } from '../platform.ts';

export const undoCommand = defineCommand({
  name: 'undo',
  summary: 'cofnięcie ostatniej zmiany, którą Teczka wprowadziła w skoroszycie',
  input: z.strictObject({
    workbook: z
      .string()
      .meta({ argument: 1, placeholder: 'SKOROSZYT', description: 'kopia zapisana przez Teczkę' }),
    out: z.string().optional().meta({
      placeholder: 'KOPIA.xlsx',
      description: 'kopia bez ostatniej zmiany; bez tej opcji tylko spis zmian',
    }),
    skipChanged: z
      .boolean()
      .default(false)
      .meta({ description: 'pomija miejsca, które ktoś zmienił później, i cofa pozostałe' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka undo "Rejestr poprawiony.xlsx"',
    'teczka undo "Rejestr poprawiony.xlsx" --out "Rejestr przywrócony.xlsx"',
  ],
  async run({ workbook: path, out, skipChanged, json }, io) {
    const place = { file: basename(path) };
    const snapshot = await readSnapshot(path);
    const workbook = await openWorkbook(snapshot.bytes, place);
    const changes = changesIn(workbook, place);
    if (out === undefined) {
      if (json) io.json({ changes: changes.map(changeJson) });
      else for (const line of changeLines(changes, place.file)) io.say(line);
      return 0;
    }
    refuseExtension(out, path);
    let kept: readonly string[] = [];
    const onKept = (cells: readonly MarkedPlace[]): void => {
      kept = cells.map(({ sheet, row, column }) => `${sheet}!${a1(row, column)}`);
    };
    const { change, operations } = undoLast(workbook, changeKinds, { skipChanged, onKept }, place);
    const bytes = patchWorkbook(snapshot.bytes, nodePlatform, operations, place);
    await writeOutputFile(out, bytes, { inputs: [snapshot], exclusive: true });
    if (json) {
      io.json({ undone: changeJson(change), file: resolve(out), kept });
      return 0;
    }
    io.say(`Cofnięto: ${change.title} (${change.at}). Kopia: ${resolve(out)}`);
    if (kept.length > 0) io.say(`  Zostawiono to, co ktoś zmienił później: ${kept.join(', ')}`);
    return 0;
  },
});

function changeLines(changes: readonly RecordedChange[], file: string): readonly string[] {
  if (changes.length === 0) return [`Plik „${file}” nie zawiera zmian programu Teczka.`];
  return [
    `Zmiany programu Teczka w pliku „${file}”, od ostatniej (tę cofnie --out):`,
    ...[...changes].reverse().map(({ at, title }) => `  ${at}  ${title}`),
  ];
}

function changeJson({ number, kind, title, at }: RecordedChange): Record<string, unknown> {
  return { number, kind, title, at };
}

/** The copy is of the kind of the file: Excel opens no workbook under the name of another kind. */
function refuseExtension(out: string, path: string): void {
  const right = extname(path).toLowerCase();
  if (extname(out).toLowerCase() === right) return;
  const text = `--out: kopia musi mieć rozszerzenie ${right}, a podano „${basename(out)}”.`;
  throw new TeczkaError('usage', text, { field: 'out' });
}
