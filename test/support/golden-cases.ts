/**
 * Golden cases are folders that a lawyer can read and add: test/cases/<area>/<case>/ with opis.md (first line: what the
 * case is about; a line "Źródło: …"), input.json and expected.json. Found by looking, so adding one needs no code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldenCase {
  readonly title: string;
  readonly source: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

const ROOT = join(__dirname, '..', 'cases');

const json = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** @throws Error when a case has no source: an expected amount without one proves nothing */
export function goldenCases(area: string): readonly GoldenCase[] {
  if (!existsSync(join(ROOT, area))) return [];
  return readdirSync(join(ROOT, area))
    .sort()
    .map((name) => {
      const folder = join(ROOT, area, name);
      const lines = readFileSync(join(folder, 'opis.md'), 'utf8').split('\n');
      const title = (lines[0] ?? '').replace(/^#\s*/, '');
      const source = /^Źródło:\s*(.+)$/m.exec(lines.join('\n'))?.[1];
      if (source === undefined) throw new Error(`No "Źródło:" line in ${area}/${name}/opis.md`);
      return {
        title: `${name}: ${title}`,
        source,
        input: json(folder, 'input.json'),
        expected: json(folder, 'expected.json') as Readonly<Record<string, unknown>>,
      };
    });
}
