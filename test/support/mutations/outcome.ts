/**
 * What becomes of a broken workbook: read or refused when it is read; changed or refused when one cell is changed, and
 * then everything else in it must read as before. Any error but a refusal goes through, and so does a wrong result, as
 * an error. Work is bounded by what was unpacked and met, not by the clock. Used by the tests of broken workbooks and
 * by bench/workbooks-mutations.mjs.
 */
import type { Platform } from '../../../core/opc/platform.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { isCellError } from '../../../core/workbooks/cell.ts';
import { patchWorkbook, setCells } from '../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { keyOf, readEverything, type EveryCell, type KnownCell } from './read-everything.ts';

export interface Outcome {
  /** `read`, or the code of the refusal. */
  readonly reading: string;
  /** `changed`, or the code of the refusal. */
  readonly changing: string;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const TEXT = '00000000000';
/** Bytes that one file of these may unpack to, and cells in it: a hundred times what the originals have. */
const MOST_UNPACKED = 32 << 20;
const MOST_CELLS = 200_000;

/** @throws Error for whatever is neither a refusal nor right */
export function outcomeOf(bytes: Uint8Array, cell: CellPlace): Outcome {
  const before = attempt(() => bounded(bytes));
  const after = attempt(() =>
    patchWorkbook(bytes, nodePlatform, [setCells([{ ...cell, entry: { kind: 'text', text: TEXT } }])]),
  );
  if (after.result && before.result) {
    const now = attempt(() => bounded(after.result ?? bytes));
    if (!now.result) throw new Error(`After the change it is refused: ${now.code}`);
    requireOnly(cell, after.result, before.result, now.result);
  }
  return { reading: before.code ?? 'read', changing: after.code ?? 'changed' };
}

function attempt<Result>(work: () => Result): { result?: Result; code?: string } {
  try {
    return { result: work() };
  } catch (error) {
    if (error instanceof TeczkaError) return { code: error.code };
    throw error;
  }
}

function bounded(bytes: Uint8Array): EveryCell {
  let unpacked = 0;
  const platform: Platform = {
    ...nodePlatform,
    inflateRaw(packed, max) {
      const part = nodePlatform.inflateRaw(packed, max);
      unpacked += part.length;
      if (unpacked > MOST_UNPACKED) throw new RangeError(`It unpacked ${unpacked} bytes`);
      return part;
    },
  };
  const cells = readEverything(bytes, platform);
  if (cells.size > MOST_CELLS) throw new RangeError(`It gave ${cells.size} cells`);
  return cells;
}

function requireOnly(
  { sheet, row, column }: CellPlace,
  bytes: Uint8Array,
  before: EveryCell,
  after: EveryCell,
) {
  const names = readWorkbook(bytes, nodePlatform).sheetNames.map((name) => name.toLowerCase());
  const changed = keyOf(names.indexOf(sheet.toLowerCase()), row, column);
  if (after.get(changed)?.value !== TEXT) throw new Error('The cell does not hold what was set');
  const others = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => key !== changed && !same(before.get(key), after.get(key)),
  );
  if (others.length > 0) throw new Error(`Other cells changed: ${others.slice(0, 9).join(', ')}`);
}

function same(one: KnownCell | undefined, other: KnownCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [value, known] = [one.value, other.value];
  const equal =
    isCellError(value) && isCellError(known) ? value.error === known.error : Object.is(value, known);
  return equal && one.more === other.more;
}
