/**
 * The given rows as values in the order of a table's columns. Called by filled-rows.ts, one row after another: nothing
 * is kept of a row that was written.
 */
import type { WorkbookPlace } from '../errors.ts';
import type { FilledValue, FillRow, FillTable } from './fill-data.ts';
import { columnUnknown, givenTwice, tooManyValues } from './refusals.ts';
import type { TemplateTable } from './template-table.ts';

export class RowSource {
  private readonly place: WorkbookPlace;
  private readonly table: TemplateTable;
  private readonly data: FillTable;
  private readonly indexes = new Map<string, number>();
  /** Columns of the table to which a list's values belong. */
  private readonly listed: readonly number[];
  private readonly values: FilledValue[];
  private number = 0;

  /** @throws TeczkaError `fill-column-unknown`, `fill-duplicate` for the given list of columns */
  constructor(table: TemplateTable, data: FillTable, place: WorkbookPlace) {
    this.place = place;
    this.table = table;
    this.data = data;
    table.columns.forEach(({ name }, index) => this.indexes.set(name, index));
    const loose = new Map(table.columns.map(({ name }, index) => [headerKey(name), index]));
    for (const [key, index] of loose) if (!this.indexes.has(key)) this.indexes.set(key, index);
    this.listed = data.columns?.map((name) => this.indexOf(name)) ?? table.columns.map((_, index) => index);
    if (data.columns && new Set(this.listed).size < this.listed.length) {
      const double = this.listed.find((index, at) => this.listed.indexOf(index) < at) ?? 0;
      throw givenTwice(place, `kolumna „${table.columns[double]?.name}” tabeli „${table.name}”`);
    }
    this.values = table.columns.map(() => undefined);
  }

  /**
   * Calls with the values of every row; the list is the same one each time.
   * @throws TeczkaError `fill-column-unknown`, `fill-row-too-long`
   */
  forEach(onRow: (values: readonly FilledValue[]) => void): void {
    for (const row of this.data.rows) {
      this.number++;
      this.values.fill(undefined);
      if (isList(row)) this.takeList(row);
      else this.takeRecord(row);
      onRow(this.values);
    }
  }

  private takeList(row: readonly FilledValue[]): void {
    const { listed, values } = this;
    if (row.length > listed.length) throw tooManyValues(this.place, this.table, this.number, listed.length);
    for (let at = 0; at < row.length; at++) values[listed[at]!] = row[at];
  }

  private takeRecord(row: Readonly<Record<string, FilledValue>>): void {
    for (const name in row) {
      if (Object.hasOwn(row, name)) this.values[this.indexes.get(name) ?? this.indexOf(name)] = row[name];
    }
  }

  private indexOf(name: string): number {
    const index = this.indexes.get(name) ?? this.indexes.get(headerKey(name));
    if (index !== undefined) {
      this.indexes.set(name, index);
      return index;
    }
    const known = this.table.columns.map((column) => column.name);
    throw columnUnknown(this.place, this.table, name, known);
  }
}

/** As Excel tells headers apart, line breaks and double spaces besides. */
function headerKey(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isList(row: FillRow): row is readonly FilledValue[] {
  return Array.isArray(row);
}
