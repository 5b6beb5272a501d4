/** LibreOffice as the second reader of what Teczka writes: a file counts as good when it opens here too. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWith } from './requirement.ts';

const places = (process.env.PATH ?? '').split(delimiter);
const find = (program: string, ...more: string[]): string | undefined =>
  [...places.flatMap((folder) => [join(folder, program), join(folder, `${program}.exe`)]), ...more].find(
    existsSync,
  );

const soffice = find(
  'soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
);
const pdftotext = find('pdftotext');

const absent = [...(soffice ? [] : ['LibreOffice (soffice)']), ...(pdftotext ? [] : ['poppler (pdftotext)'])];
const libreOffice = {
  name: 'LibreOffice',
  missing:
    absent.length === 0
      ? undefined
      : `${absent.join(' and ')} not found; on Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils`,
};

/** `describe` for tests that open files in LibreOffice. */
export const describeWithLibreOffice = (title: string, body: () => void): void =>
  describeWith(libreOffice, title, body);

/** Runs one program to its end; gives its standard output. */
function run(program: string | undefined, words: string[]): string {
  if (program === undefined) throw new Error(libreOffice.missing);
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', timeout: 120_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${basename(program)} exited with ${String(status)}: ${stderr}`);
  return stdout;
}

/** Converts a document or a workbook to `<outDir>/<name>.pdf` and gives that path; with a user profile of its own. */
export const toPdf = (file: string, outDir: string): string => converted(file, outDir, 'pdf');

/** Opens a workbook, counts what has no result yet and saves it as `<outDir>/<name>.xlsx`; gives that path. */
export const counted = (file: string, outDir: string): string => converted(file, outDir, 'xlsx');

function converted(file: string, outDir: string, format: 'pdf' | 'xlsx'): string {
  const profile = mkdtempSync(join(tmpdir(), 'teczka-soffice-'));
  try {
    const said = run(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', outDir, file],
    ]);
    const result = join(outDir, `${basename(file, extname(file))}.${format}`);
    if (!existsSync(result)) throw new Error(`LibreOffice did not open ${file}: ${said}`);
    return result;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Text of a PDF, laid out as on the page. */
export const pdfText = (pdf: string): string => run(pdftotext, ['-layout', '-enc', 'UTF-8', pdf, '-']);
