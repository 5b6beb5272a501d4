/**
 * Two workbooks, one made of the other by a change: which parts differ, which features were lost, which cells changed,
 * in the eyes of our reader and of the `xlsx` package, which shares nothing with ours. Used by the tests of everything
 * that changes workbooks and by bench/workbooks-edit.mjs.
 */
import { read as readPeer, type CellObject } from 'xlsx';
import { openZip, type Zip } from '../../core/opc/zip-read.ts';
import { a1 } from '../../core/workbooks/address.ts';
import { readWorkbook } from '../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { featuresOf } from './workbook-features.ts';

export interface WorkbookDifferences {
  /** Names of parts whose unpacked bytes differ. */
  readonly partsChanged: readonly string[];
  readonly partsLost: readonly string[];
  readonly partsAdded: readonly string[];
  /** `notes: 2 → 0` */
  readonly featuresLost: readonly string[];
  readonly featuresGained: readonly string[];
  /** `Rejestr!B5`: value, formula, kind or number format differ, by either reader. */
  readonly cellsChanged: readonly string[];
}

export function compareWorkbooks(before: Uint8Array, after: Uint8Array): WorkbookDifferences {
  const [from, to] = [openZip(before, nodePlatform), openZip(after, nodePlatform)];
  const both = from.names.filter((name) => to.has(name));
  const [had, has] = [featuresOf(partsOf(from)), featuresOf(partsOf(to))];
  const fewer = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one]
      .filter(([name, count]) => (other.get(name) ?? 0) < count)
      .map(([name]) => `${name}: ${had.get(name) ?? 0} → ${has.get(name) ?? 0}`);
  return {
    partsChanged: both.filter((name) => Buffer.compare(bytesOf(from, name), bytesOf(to, name)) !== 0),
    partsLost: from.names.filter((name) => !to.has(name)),
    partsAdded: to.names.filter((name) => !from.has(name)),
    featuresLost: fewer(had, has),
    featuresGained: fewer(has, had),
    cellsChanged: [
      ...new Set([
        ...different(cellsByPeer(before), cellsByPeer(after)),
        ...different(cellsByUs(before), cellsByUs(after)),
      ]),
    ].sort(),
  };
}

/** Every part of a package, unpacked, by name. */
export function partsOf(zip: Zip): ReadonlyMap<string, Uint8Array> {
  return new Map(zip.names.map((name) => [name, bytesOf(zip, name)]));
}

function bytesOf(zip: Zip, name: string): Uint8Array {
  return zip.read(name) ?? new Uint8Array();
}

type Cells = ReadonlyMap<string, string>;

function different(one: Cells, other: Cells): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key));
}

/** Every cell that holds something, by `sheet!A1`, as one text of all that is known of it. */
export function cellsByUs(bytes: Uint8Array): Cells {
  const workbook = readWorkbook(bytes, nodePlatform);
  const cells = new Map<string, string>();
  for (const name of workbook.sheetNames) {
    const sheet = workbook.sheet(name);
    for (const row of sheet.rows) {
      row.values.forEach((value, column) => {
        const formula = sheet.formula(row, column);
        if (value === undefined && formula === undefined) return;
        const known = [value, formula, sheet.numberFormat(row, column), sheet.isDate(row, column)];
        cells.set(`${name}!${a1(row.number, column)}`, JSON.stringify(known));
      });
    }
  }
  return cells;
}

/** The same by the `xlsx` package; a sheet without cells has none. */
export function cellsByPeer(bytes: Uint8Array): Cells {
  const book = readPeer(bytes, {
    type: 'array',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellHTML: false,
  });
  const cells = new Map<string, string>();
  for (const [name, sheet] of Object.entries(book.Sheets)) {
    const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
    rows.forEach((row, above) => {
      row?.forEach((cell, column) => {
        if (cell === undefined || cell.t === 'z') return;
        const { t, v, f, z } = cell;
        cells.set(`${name}!${a1(above + 1, column)}`, JSON.stringify([t, v, f, z]));
      });
    });
  }
  return cells;
}
