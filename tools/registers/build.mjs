/**
 * Builds the blank registers: `node tools/registers/build.mjs [FOLDER]`, by default into templates/registers. The
 * committed .xlsx files are its output; test/scripts/blank-registers.test.ts keeps them so. Needs the build
 * (`npx tsc -b scripts`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../build/core/values/day.js';
import { registerKinds } from '../../build/core/registers/index.js';
import { blankRegister, structureWorkbook } from '../../build/core/registers/structure/index.js';
import { writeWorkbook } from '../../build/core/workbooks/index.js';
import { portablePlatform } from '../samples/portable-platform.mjs';

/** Only dates of children are judged by it, and a blank register has none. */
const AS_OF = day('2026-01-01');

const folder = process.argv[2] ?? join(import.meta.dirname, '../../templates/registers');
mkdirSync(folder, { recursive: true });
for (const kind of registerKinds) {
  const file = `${kind.register.kind}.xlsx`;
  const bytes = writeWorkbook(blankRegister(kind), portablePlatform);
  const structured = structureWorkbook({ bytes, file, kinds: [kind], asOf: AS_OF }, portablePlatform);
  writeFileSync(join(folder, file), structured.apply());
}
