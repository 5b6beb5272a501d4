/**
 * Builds the blank registers: `node tools/registers/build.mjs [FOLDER]`, by default into templates/registers. The
 * committed .xlsx files are its output; test/scripts/blank-registers.test.ts keeps them so. Needs the build
 * (`npx tsc -b scripts`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerKinds } from '../../build/core/registers/index.js';
import { blankRegister } from '../../build/core/registers/structure/index.js';
import { day } from '../../build/core/values/day.js';
import { portablePlatform } from '../samples/portable-platform.mjs';

/** No row depends on it: a blank register has none. */
const AS_OF = day('2026-01-01');

const folder = process.argv[2] ?? join(import.meta.dirname, '../../templates/registers');
mkdirSync(folder, { recursive: true });
for (const kind of registerKinds) {
  const file = join(folder, `${kind.register.kind}.xlsx`);
  writeFileSync(file, blankRegister(kind, AS_OF, portablePlatform));
}
