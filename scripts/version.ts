/** "0.1.0 (stan prawa: 2026-11-21)": what `--version` prints and what filled documents carry. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LAW_DATA_DATE } from '../core/law/index.ts';
import { packagePath } from './paths.ts';

const manifest = z.object({ version: z.string() });

/** Semantic version of the program. */
export function programVersion(): string {
  return manifest.parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8'))).version;
}

/** Day of the law data. */
export function rulesVersion(): string {
  return LAW_DATA_DATE;
}

export function versionLine(): string {
  return `${programVersion()} (stan prawa: ${rulesVersion()})`;
}
