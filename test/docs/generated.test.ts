/** The generated pages say what the definitions say: `npm run docs` after a change. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

function pages(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length), readFileSync(file, 'utf8')];
    }),
  );
}

describe('pages made from the definitions', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'teczka-docs-'));
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'tools/docs/generate.mjs'), fresh]);
  });
  afterAll(() => rmSync(fresh, { recursive: true }));

  test.each(['calculations', 'generated'])('docs/%s is what the generator writes', (folder) => {
    expect(pages(join(root, 'docs', folder))).toEqual(pages(join(fresh, folder)));
  });
});
