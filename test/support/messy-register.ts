/**
 * Registers as offices really keep them, one fault at a time: a workbook with invented children, checked and repaired
 * as `teczka check --fix` does it. For the tests of messy cases (docs/messy-inputs.md), each of which says what is
 * told, what may be repaired, and by that what stays as it was.
 */
import { repairsOf } from '../../core/registers/run/finding-marks.ts';
import { a1, patchWorkbook, readWorkbook, type CellValue } from '../../core/workbooks/index.ts';
import { changeCells } from '../../core/workbooks/journal/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { checked, foundIn, plainSpaces } from './messy-check.ts';
import {
  child,
  date,
  HEADER,
  registerSheet,
  type RegisterCell,
  type RegisterRow,
} from './register-sheets.ts';
import { workbookOf } from './team-sheets.ts';

const FILE = 'rejestr.xlsx';
const SHEET = 'Dzieci';

/** Columns M to R, beside those of HEADER in A to L; children stand in row 6 and below. */
const MORE = {
  'Sygnatura akt': (number: number) => `III Nsm ${number + 100}/24`,
  'Nr decyzji': (number: number) => `PCPR.5211.${number}.2024`,
  'Data decyzji': () => date('2024-02-01'),
  'Kwota świadczenia': () => 1361,
  'Nr rachunku': () => '83 1010 1023 0000 2613 9510 0000',
  'Adres rodziny zastępczej': () => 'ul. Zmyślona 5 m. 2, 00-950 Zmyślin',
} as const satisfies Record<string, (number: number) => RegisterCell>;

type Heading = (typeof HEADER)[number] | keyof typeof MORE;
const MORE_HEADINGS = Object.keys(MORE) as (keyof typeof MORE)[];

/** A child without any fault; give the cells that differ. */
export function messyChild(
  number: number,
  changes: Partial<Record<Heading, RegisterCell>> = {},
): RegisterRow {
  const more = MORE_HEADINGS.map((heading) =>
    heading in changes ? (changes[heading] ?? null) : MORE[heading](number),
  );
  return [...child(number, changes), ...more];
}

/** A workbook with these rows from row 6 on. */
export function messyWorkbook(rows: readonly RegisterRow[]): Uint8Array {
  return workbookOf({ [SHEET]: registerSheet(rows, [...HEADER, ...MORE_HEADINGS]) });
}

/** The messy children in row 6 and below, and as many clean ones below them as are needed. */
export function messyRows(
  changes: readonly Partial<Record<Heading, RegisterCell>>[],
  atLeast = 3,
): Uint8Array {
  const count = Math.max(changes.length, atLeast);
  return messyWorkbook(Array.from({ length: count }, (_, at) => messyChild(at + 1, changes[at])));
}

export interface Told {
  /** `<check> <cell>`, the gravest first. */
  readonly said: readonly string[];
  /** The sentences, in the same order, with ordinary spaces. */
  readonly words: readonly string[];
  /** Polish sentences of recognition. */
  readonly notes: readonly string[];
  /** Every cell that is another in the repaired copy, with what stands there then. */
  readonly repaired: Readonly<Record<string, CellValue>>;
}

/** Checks the workbook and repairs what is proved, in a copy. */
export function told(bytes: Uint8Array): Told {
  const workbook = readWorkbook(bytes, nodePlatform, { file: FILE });
  const result = checked(bytes, { file: FILE });
  const { repairs } = repairsOf(result.findings);
  const about = { title: String, at: '2026-04-30T12:00:00Z' };
  const operation = changeCells(workbook, repairs, about, () => undefined);
  const copy = repairs.length === 0 ? bytes : patchWorkbook(bytes, nodePlatform, [operation], { file: FILE });
  return {
    said: foundIn(result),
    words: result.findings.map(({ message }) => plainSpaces(message)),
    notes: result.registers.flatMap(({ notes }) => notes),
    repaired: differences(cellsOf(bytes), cellsOf(copy)),
  };
}

function differences(
  before: ReadonlyMap<string, CellValue>,
  after: ReadonlyMap<string, CellValue>,
): Record<string, CellValue> {
  const cells = [...new Set([...before.keys(), ...after.keys()])];
  const other = cells.filter((cell) => before.get(cell) !== after.get(cell));
  return Object.fromEntries(other.map((cell) => [cell, after.get(cell)]));
}

/** Every cell of the register's sheet. */
export function cellsOf(bytes: Uint8Array): ReadonlyMap<string, CellValue> {
  const { rows } = readWorkbook(bytes, nodePlatform, { file: FILE }).sheet(SHEET);
  const cells = rows.flatMap(({ number, values }) =>
    values.map((value, column): [string, CellValue] => [a1(number, column), value]),
  );
  return new Map(cells.filter(([, value]) => value !== undefined));
}
