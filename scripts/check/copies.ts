/**
 * Changed copies of the one workbook that was checked: with marks at the findings (`--annotate`), with the proved
 * repairs (`--fix`). Nothing is ever written over; the workbook itself stays as it is. Called by `teczka check`.
 */
import { basename, extname, resolve } from 'node:path';
import { counted, type Forms } from '../../core/polish/plural.ts';
import { marksOf, repairsOf, type CheckResult, type Finding } from '../../core/registers/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { a1, patchWorkbook } from '../../core/workbooks/index.ts';
import { changeCells, recordedMarks, type CellsDone } from '../../core/workbooks/journal/index.ts';
import type { Annotated, MarkedPlace } from '../../core/workbooks/marks/index.ts';
import { writeOutputFile } from '../files/write.ts';
import { nodePlatform } from '../platform.ts';
import { now } from '../today.ts';
import type { FileInput } from './inputs.ts';

/** An option that names a copy. */
type CopyOption = '--annotate' | '--fix';

const REPAIRED: Forms = ['poprawka', 'poprawki', 'poprawek'];
const FINDINGS: Forms = ['ustalenia', 'ustaleń', 'ustaleń'];

export interface AnnotatedCopy {
  /** Absolute; null when there was nothing to mark and so nothing was written. */
  readonly file: string | null;
  readonly findings: number;
  /** Cells with a note; `Dzieci!F7`. */
  readonly noted: readonly string[];
  /** Cells that are only coloured: somebody's own comment is there. */
  readonly withoutNote: readonly string[];
  /** Cells that are only coloured: the drawing of their sheet's notes cannot be read. */
  readonly undrawn: readonly string[];
  /** Notes of a former run into which somebody has written: what was written stays. */
  readonly kept: readonly string[];
}

export interface FixedCell {
  readonly sheet: string;
  readonly cell: string;
  /** As the register shows it; null for an empty cell. */
  readonly before: string | null;
  readonly after: string;
}

export interface FixedCopy {
  /** Absolute; null when there was nothing to repair and so nothing was written. */
  readonly file: string | null;
  readonly cells: readonly FixedCell[];
  readonly skipped: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
}

/**
 * Before any work: may there be such a copy?
 * @throws TeczkaError `usage`
 */
export function refuseCopy(option: CopyOption, out: string, inputs: readonly FileInput[]): FileInput {
  const [input, ...more] = inputs;
  if (!input || more.length > 0) {
    throw usage(
      option,
      `kopię można zrobić z jednego skoroszytu naraz, a podano ${inputs.length}. Sprawdź je osobno.`,
    );
  }
  const right = extensionOf(input);
  if (extname(out).toLowerCase() === right) return input;
  const why = right === '.xlsm' ? 'skoroszyt zawiera makra, więc jego kopia' : 'kopia';
  throw usage(option, `${why} musi mieć rozszerzenie ${right}, a podano „${basename(out)}”.`);
}

/** @throws TeczkaError `usage` where two results would be one file */
export function refuseSameNames(named: readonly (string | undefined)[]): void {
  const paths = named.filter((path) => path !== undefined).map((path) => resolve(path));
  const twice = paths.find((path, index) => paths.indexOf(path) < index);
  if (twice === undefined) return;
  throw new TeczkaError('usage', `Dwa wyniki miałyby tę samą nazwę „${basename(twice)}”. Podaj różne nazwy.`);
}

/** Macros stay only in a file that says by its name that it has them. */
function extensionOf({ path, workbook }: FileInput): string {
  const own = extname(path).toLowerCase();
  if (own === '.xltx' || own === '.xltm') return own;
  return workbook.hasMacros ? '.xlsm' : '.xlsx';
}

function usage(option: CopyOption, text: string): TeczkaError {
  return new TeczkaError('usage', `${option}: ${text}`, { field: option.slice(2) });
}

/** @throws TeczkaError `workbook-old-format`, `workbook-signed`, and as `writeOutputFile` */
export async function writeAnnotated(
  out: string,
  input: FileInput,
  { findings }: CheckResult,
): Promise<AnnotatedCopy> {
  const marks = marksOf(findings);
  let done: Annotated = { noted: [], withoutNote: [], undrawn: [], kept: [] };
  if (marks.length > 0) {
    const about = { title: `oznaczenie ${counted(findings.length, FINDINGS)}`, at: now() };
    const operations = recordedMarks(marks, about, (told) => (done = told));
    const bytes = patchWorkbook(input.snapshot.bytes, nodePlatform, operations, { file: input.file });
    await writeOutputFile(out, bytes, { inputs: [input.snapshot], exclusive: true });
  }
  return {
    ...{ file: marks.length > 0 ? resolve(out) : null, findings: findings.length },
    ...{ noted: done.noted.map(addressOf), withoutNote: done.withoutNote.map(addressOf) },
    ...{ undrawn: done.undrawn.map(addressOf), kept: done.kept.map(addressOf) },
  };
}

/** @throws TeczkaError `workbook-old-format`, `workbook-signed`, and as `writeOutputFile` */
export async function writeFixed(
  out: string,
  input: FileInput,
  { findings }: CheckResult,
): Promise<FixedCopy> {
  const { repairs, disputed } = repairsOf(findings);
  let done: CellsDone = { changed: [], skipped: [] };
  const about = { title: (count: number) => counted(count, REPAIRED), at: now() };
  const operation = changeCells(input.workbook, repairs, about, (told) => (done = told));
  const bytes = patchWorkbook(input.snapshot.bytes, nodePlatform, [operation], { file: input.file });
  const isChanged = done.changed.length > 0;
  if (isChanged) await writeOutputFile(out, bytes, { inputs: [input.snapshot], exclusive: true });
  const fixed = fixes(findings);
  const dispute = 'kontrole proponują różne poprawki';
  return {
    file: isChanged ? resolve(out) : null,
    cells: done.changed.flatMap((cell) => fixedCell(fixed, cell)),
    skipped: [
      ...done.skipped.map(({ sheet, row, column, reason }) => ({
        ...{ sheet, cell: a1(row, column), reason: reason.message },
      })),
      ...disputed.map(({ sheet, cell }) => ({ sheet, cell, reason: dispute })),
    ],
  };
}

/** The first finding of each cell that has a repair, by sheet and cell. */
function fixes(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.sheet}!${finding.cell}`;
    if (finding.fix !== null && !first.has(key)) first.set(key, finding);
  }
  return first;
}

function fixedCell(fixed: ReadonlyMap<string, Finding>, place: MarkedPlace): FixedCell[] {
  const found = fixed.get(addressOf(place));
  if (!found?.fix) return [];
  const { sheet, cell, value, fix } = found;
  return [{ sheet, cell, before: value?.text ?? null, after: fix.value.text }];
}

function addressOf({ sheet, row, column }: MarkedPlace): string {
  return `${sheet}!${a1(row, column)}`;
}
