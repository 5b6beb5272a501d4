/** Data files as NDJSON: one JSON object a line, for programs that read no Parquet. */
import { open } from 'node:fs/promises';
import { dataColumns } from './columns.ts';
import type { DataFormat } from './format.ts';

export const ndjson: DataFormat = {
  extension: '.ndjson',
  async open(path) {
    const file = await open(path, 'a');
    return {
      async write(rows) {
        const lines = rows.map((row) =>
          JSON.stringify(Object.fromEntries(dataColumns.map((column) => [column.name, column.json(row)]))),
        );
        await file.appendFile(lines.map((line) => `${line}\n`).join(''));
      },
      close: () => file.close(),
    };
  },
};
