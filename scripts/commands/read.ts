/** `teczka read`: the data that a filled document carries: its fields, the calculation, the versions. */
import { basename } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../../core/documents/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { defineCommand } from '../command/definition.ts';
import { readInputFile } from '../files/read.ts';
import { nodePlatform } from '../platform.ts';

export const readCommand = defineCommand({
  name: 'read',
  summary: 'dane wypełnionego dokumentu',
  input: z.strictObject({
    document: z
      .string()
      .meta({ argument: 1, placeholder: 'DOKUMENT.docx', description: 'wypełniona decyzja' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: ['teczka read "DK-01 12-2026.docx" --json'],
  async run({ document, json }, io) {
    const file = basename(document);
    const { data, controls } = readDocument(await readInputFile(document), nodePlatform, { file });
    if (data === undefined) {
      throw new TeczkaError(
        'document-without-data',
        `Plik „${file}” nie zawiera danych decyzji: nie powstał w tym programie albo jest wersją do podpisu.`,
        { file },
      );
    }
    if (json) {
      io.json({ ...data, controls });
      return 0;
    }
    io.say(`${data.kind} (program ${data.versions.program}, stan prawa ${data.versions.rules})`);
    for (const { label, text } of controls) io.say(`  ${label}: ${text}`);
    return 0;
  },
});
