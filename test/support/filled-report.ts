/** The consolidated workbook of an invented office, as tests make it, read it and change it like a manager. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  patchWorkbook,
  readWorkbook,
  type CellValue,
  type PatchOperation,
  type Workbook,
} from '../../core/workbooks/index.ts';
import { columnLetters, rangeText } from '../../core/workbooks/address.ts';
import { setCells } from '../../core/workbooks/patch/index.ts';
import { templateTables } from '../../core/workbooks/fill/index.ts';
import type { Figures } from '../../core/workload/figures/model.ts';
import { consolidatedWorkbook } from '../../core/workload/report/consolidated-workbook.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import type { InventedTeam } from './workload-figures.ts';

export const TEMPLATE = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../templates/workload/obciazenie.xlsx')),
);
export const OFFICE = 'Miejskie Centrum Pomocy Rodzinie w Zmyślinie';

export function reportOf(figures: Figures, base: Uint8Array = TEMPLATE, names = false): Uint8Array {
  const link = (file: string) => encodeURI(file).replaceAll('#', '%23');
  return consolidatedWorkbook(figures, { office: OFFICE, names, link, base }, nodePlatform);
}

export const opened = (bytes: Uint8Array): Workbook => readWorkbook(bytes, nodePlatform);

/** Rows of a table by its headers. */
export function tableRows(bytes: Uint8Array, name: string): readonly Readonly<Record<string, CellValue>>[] {
  const table = tableOf(bytes, name);
  const { rows } = opened(bytes).sheet(table.sheet);
  return rows
    .filter(({ number }) => number >= table.first && number <= table.last)
    .map(({ values }) =>
      Object.fromEntries(
        table.columns.map(({ name: header }, at) => [header, values[table.range.left + at]]),
      ),
    );
}

export function tableOf(bytes: Uint8Array, name: string) {
  const table = templateTables(bytes, nodePlatform).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

/** Where a column stands in the row that has this in its first column, or in the column named. */
export function cellAt(bytes: Uint8Array, name: string, key: string, header: string, by?: string) {
  const table = tableOf(bytes, name);
  const at = (wanted: string) =>
    table.range.left + table.columns.findIndex((column) => column.name === wanted);
  const keyed = by === undefined ? table.range.left : at(by);
  const row = opened(bytes)
    .sheet(table.sheet)
    .rows.find(({ number, values }) => number >= table.first && values[keyed] === key);
  return { sheet: table.sheet, row: row?.number ?? 0, column: at(header) };
}

export const changed = (bytes: Uint8Array, operations: readonly PatchOperation[]): Uint8Array =>
  patchWorkbook(bytes, nodePlatform, operations);

/** Types a text as a manager does. */
export const typed = (place: { sheet: string; row: number; column: number }, text: string): PatchOperation =>
  setCells([{ ...place, entry: { kind: 'text', text } }]);

/** A column of the manager's own at the right of a table, as Excel makes it when somebody types beside the header. */
export function withColumn(bytes: Uint8Array, name: string, header: string): PatchOperation {
  const { part, sheet, range, columns } = tableOf(bytes, name);
  const wide = { ...range, right: range.right + 1 };
  return (draft) => {
    typed({ sheet, row: range.top, column: wide.right }, header)(draft);
    const xml = new TextDecoder().decode(draft.require(part));
    const filter = (old: string) => old.replace(/[A-Z]+(\d+)$/, `${columnLetters(wide.right)}$1`);
    const grown = xml
      .replace(/(<table [^>]*\bref=")[^"]+/, `$1${rangeText(wide)}`)
      .replace(/(<autoFilter ref=")([^"]+)/, (_, tag: string, ref: string) => tag + filter(ref))
      .replace(/<tableColumns count="\d+">/, `<tableColumns count="${columns.length + 1}">`)
      .replace(
        '</tableColumns>',
        `<tableColumn id="${columns.length + 1}" name="${header}"/></tableColumns>`,
      );
    draft.replace(part, new TextEncoder().encode(grown));
  };
}

export function team(id: string, names: readonly string[], more: Partial<InventedTeam> = {}): InventedTeam {
  return {
    id,
    workers: names.map((name, at) => ({
      code: `${id}/0${at + 1}`,
      name,
      values: {
        environments: 40 + at,
        interviewsNew: 5 + at,
        interviewsForOthers: 'not-applicable',
        absenceDays: at,
      },
    })),
    ...more,
  };
}
