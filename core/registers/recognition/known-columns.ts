/** By what of a register's columns rows of data are told from others. Called by recognise.ts. */
import type { SheetRow, SheetView } from '../../workbooks/index.ts';
import { CellProblem } from '../column.ts';
import type { Columns } from '../register.ts';
import type { Candidate, SheetReading } from './candidates.ts';
import type { KnownColumns } from './data-rows.ts';
import { coveredRows, type TallBlock } from './fill-down.ts';
import { headingKeys } from './heading.ts';
import type { Headings } from './header.ts';
import type { MappedColumn } from './mapping.ts';

/** What nothing but a PESEL looks like: spares judging each. */
const ELEVEN_DIGITS = /^\d{11}$/;

type Places = ReadonlyMap<string, MappedColumn>;

/**
 * @param tall blocks merged over several rows
 * @param headings those of every register that the workbook may hold
 */
export function knownColumns(
  { register, sheet, header }: Candidate,
  mapping: Places,
  tall: readonly TallBlock[],
  headings: readonly Headings[],
  reading: SheetReading,
): KnownColumns {
  const places = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => mapping.get(id)?.column ?? []);
  const ids = register.knownBy.flat();
  const isText = (id: string): boolean => register.columns[id]?.kind === 'text';
  const covered = coveredRows(sheet.rows, tall, new Set(ids));
  return {
    counter: register.counter === undefined ? undefined : mapping.get(register.counter)?.column,
    until: header.until,
    names: places(ids.filter(isText)),
    values: places(ids.filter((id) => !isText(id))),
    isIdentified: identifier(register.identifiedBy ?? [], register.columns, sheet, mapping, reading),
    isCovered: ({ number }) => covered.has(number),
    isHeading: (text) => headings.some(({ index }) => headingKeys(text).some((key) => index.has(key))),
  };
}

/** Does one of these columns hold a value, be it a doubtful one? */
function identifier(
  ids: readonly string[],
  columns: Columns,
  sheet: SheetView,
  mapping: Places,
  reading: SheetReading,
): (row: SheetRow) => boolean {
  let isDate = false;
  const readers = ids.flatMap((id) => {
    const column = columns[id];
    const place = mapping.get(id)?.column;
    if (!column || place === undefined) return [];
    return [{ place, read: column.reader({ ...reading, isDate: () => isDate }) }];
  });
  return (row) =>
    readers.some(({ place, read }) => {
      const cell = row.values[place];
      if (cell === undefined) return false;
      if (typeof cell === 'string' && ELEVEN_DIGITS.test(cell)) return true;
      isDate = sheet.isDate(row, place);
      const found = read(cell, 0);
      if (!(found instanceof CellProblem)) return found !== undefined;
      return found.value !== undefined || found.candidates.length > 0;
    });
}
