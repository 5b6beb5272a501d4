/** By what of a register's columns rows of data are told from others. Called by recognise.ts. */
import type { Candidate, SheetReading } from './candidates.ts';
import type { KnownColumns } from './data-rows.ts';
import { coveredRows, type TallBlock } from './fill-down.ts';
import { headingKeys } from './heading.ts';
import type { Headings } from './header.ts';
import { identityReader } from './identity.ts';
import type { MappedColumn } from './mapping.ts';

/**
 * @param tall blocks merged over several rows
 * @param headings those of every register that the workbook may hold
 */
export function knownColumns(
  { register, sheet, header }: Candidate,
  mapping: ReadonlyMap<string, MappedColumn>,
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
    identityOf: identityReader(register, sheet, mapping, reading),
    isCovered: ({ number }) => covered.has(number),
    isHeading: (text) => headings.some(({ index }) => headingKeys(text).some((key) => index.has(key))),
  };
}
