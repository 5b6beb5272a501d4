/** Runs many mutants and gathers what became of them. Used by the tests of broken workbooks and by the bench. */
import { RICH_WORKBOOKS, SIGNED_WORKBOOK, type RichWorkbook } from '../rich-workbooks.ts';
import { mutant, type Mutant } from './mutants.ts';
import { Original, type Mutation } from './original.ts';
import { outcomeOf } from './outcome.ts';

export interface Failure {
  /** Number of the mutant: `mutantOf(number, mutations)` makes it again. */
  readonly number: number;
  readonly kind: string;
  readonly file: string;
  readonly error: unknown;
}

export interface Run {
  /** How many ended so: `read, changed`, `workbook-damaged, workbook-damaged` … */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

const workbooks: readonly RichWorkbook[] = [...RICH_WORKBOOKS, SIGNED_WORKBOOK];
const originals = workbooks.map(({ bytes }) => new Original(bytes));

/** The mutant of a number, to look at. */
export const mutantOf = (number: number, mutations?: readonly Mutation[]): Mutant =>
  mutant(originals, number, mutations);

export function runMutants(from: number, to: number, mutations?: readonly Mutation[]): Run {
  const outcomes = new Map<string, number>();
  const failures: Failure[] = [];
  for (let number = from; number < to; number++) {
    const { kind, original, bytes } = mutantOf(number, mutations);
    const workbook = workbooks[original];
    if (!workbook) continue;
    try {
      const { reading, changing } = outcomeOf(bytes, workbook.cell);
      const outcome = `${reading}, ${changing}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      failures.push({ number, kind, file: workbook.file, error });
    }
  }
  return { outcomes, failures };
}

/** All that a broken workbook may end in; anything else is a fault of ours. */
const EXPECTED: ReadonlySet<string> = new Set([
  ...['read', 'changed', 'file-empty', 'not-a-workbook', 'workbook-damaged', 'workbook-too-large'],
  ...['workbook-old-format', 'workbook-password', 'workbook-signed', 'sheet-missing', 'sheet-protected'],
  ...['cell-has-formula', 'cell-covered', 'cell-in-table-frame'],
]);

/** Endings of a run that nobody has foreseen. */
export function unexpected({ outcomes }: Run): string[] {
  return [...outcomes.keys()].filter((outcome) => outcome.split(', ').some((code) => !EXPECTED.has(code)));
}
