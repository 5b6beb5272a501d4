/**
 * The consolidated workbook of a period: a template workbook (or the workbook of the last run, with everything that the
 * manager added to it) filled with the figures. Called by the job and the command line.
 */
import type { Platform } from '../../opc/platform.ts';
import { fillTemplate, renewCharts, type FillTable, type TemplateTable } from '../../workbooks/fill/index.ts';
import {
  addLinks,
  hideColumns,
  patchWorkbook,
  readWorkbook,
  setNames,
  type AddedLink,
  type PatchOperation,
} from '../../workbooks/index.ts';
import type { Figures } from '../figures/model.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { dataTooLong, tableAbsent } from '../findings/workbook.ts';
import { COPY, type CopyKind } from '../mark.ts';
import { remembered } from '../remembered.ts';
import { openBase, type BaseWorkbook } from './base.ts';
import { COLUMN, TABLE } from './columns.ts';
import type { DrawContext, DrawnRow, DrawnTable } from './drawing.ts';
import { hidingOf, NOTHING_HIDDEN, type NamedPerson } from './hiding.ts';
import { keepRows, notesTable, type StrayNote } from './kept-rows.ts';
import { namedValues } from './named-cells.ts';
import { dailyTable } from './tables/daily.ts';
import { dataCount, dataTable, MOST_DATA_ROWS } from './tables/data.ts';
import { differencesTable } from './tables/differences.ts';
import { findingsTable } from './tables/findings.ts';
import { normTables } from './tables/norms.ts';
import { summaryTable } from './tables/summary.ts';
import { teamsTable } from './tables/teams.ts';
import { trendTables } from './tables/trend.ts';
import { workersTable } from './tables/workers.ts';

export interface WorkbookOptions {
  /** Name of the office. */
  readonly office: string;
  /** The head's copy: with the workers' names. All other copies show codes. */
  readonly names: boolean;
  /** Whom texts of teams may name beside the workers of the period: the staff list, files that do not count. */
  readonly people?: readonly NamedPerson[];
  /** How a hyperlink of the workbook names a file of the store; undefined where none can. */
  readonly link: (file: string) => string | undefined;
  /** The template workbook, or the workbook of the last run. */
  readonly base: Uint8Array;
}

/** Columns that are only shown in the head's copy. */
const NAMED_TABLES: readonly string[] = [TABLE.workers, TABLE.daily, TABLE.data];
/** As many as a sheet of Excel takes. */
const MOST_LINKS = 65_000;
const TIP = 'Otwórz plik zespołu w tym miejscu';

/**
 * The same figures and the same base give the same bytes.
 * @throws TeczkaError `not-workload-template`, `workload-workbook-newer`, `workload-workbook-older`,
 *   `workload-copy-mixed`, and as `fillWorkbook`
 */
export function consolidatedWorkbook(
  figures: Figures,
  options: WorkbookOptions,
  platform: Platform,
): Uint8Array {
  const copy: CopyKind = options.names ? 'head' : 'general';
  const base = openBase(options.base, copy, platform);
  const tables = new Map(base.tables.map((table) => [table.name, table]));
  const context = contextOf(figures, options, tables);
  const findings = allFindings(figures, tables);
  const filling = new Filling(base, tables);
  for (const drawn of drawnTables(context, findings)) filling.add(drawn);
  filling.addNotes();
  const known = new Set(base.workbook.names.map(({ name }) => name));
  const cells = namedValues(context, findings, known);
  const filled = patchWorkbook(options.base, platform, [
    fillTemplate({ tables: filling.data, cells }),
    setNames([{ name: COPY, formula: `"${copy}"`, hidden: true }]),
    ...(base.isFormer || options.names ? [] : withoutNames(base.tables)),
  ]);
  return patchWorkbook(filled, platform, [
    ...filling.linkOperations(),
    renewCharts(readWorkbook(filled, platform)),
  ]);
}

function contextOf(
  figures: Figures,
  { office, names, people, link }: WorkbookOptions,
  tables: ReadonlyMap<string, TemplateTable>,
): DrawContext {
  const headers = (table: string) => new Set(tables.get(table)?.columns.map(({ name }) => name));
  const hiding = names ? NOTHING_HIDDEN : hidingOf(figures, people);
  return { figures, office, names, link: remembered(link), hiding, headers };
}

function allFindings(
  { consolidation }: Figures,
  tables: ReadonlyMap<string, TemplateTable>,
): readonly WorkloadFinding[] {
  const count = dataCount(consolidation);
  return [
    ...(count > MOST_DATA_ROWS ? [dataTooLong({}, count, MOST_DATA_ROWS)] : []),
    ...Object.values(TABLE).flatMap((name) => (tables.has(name) ? [] : [tableAbsent({}, name)])),
    ...consolidation.findings,
  ];
}

function drawnTables(context: DrawContext, findings: readonly WorkloadFinding[]): readonly DrawnTable[] {
  return [
    summaryTable(context),
    teamsTable(context),
    workersTable(context),
    ...trendTables(context),
    dailyTable(context),
    differencesTable(context),
    ...normTables(context),
    findingsTable(context, findings),
    dataTable(context),
  ];
}

/** The general copy does not show empty columns for names. */
function withoutNames(tables: readonly TemplateTable[]): readonly PatchOperation[] {
  return tables
    .filter(({ name }) => NAMED_TABLES.includes(name))
    .flatMap(({ sheet, range, columns }) => {
      const at = columns.findIndex(({ name }) => name === COLUMN.person);
      return at < 0 ? [] : [hideColumns(sheet, [range.left + at])];
    });
}

interface PlacedLink {
  /** Of the row in its table, from 0. */
  readonly index: number;
  readonly column: number;
  readonly url: string;
}

/** Tables with the rows that are to stand in them, and the links that follow when it is known where they stand. */
class Filling {
  readonly data: Record<string, FillTable> = {};
  private readonly base: BaseWorkbook;
  private readonly tables: ReadonlyMap<string, TemplateTable>;
  private readonly links = new Map<TemplateTable, PlacedLink[]>();
  private readonly counts = new Map<TemplateTable, number>();
  private readonly strays: StrayNote[] = [];

  constructor(base: BaseWorkbook, tables: ReadonlyMap<string, TemplateTable>) {
    this.base = base;
    this.tables = tables;
  }

  /** A table that the workbook does not have is passed over: a finding says so. */
  add(drawn: DrawnTable): void {
    const table = this.tables.get(drawn.name);
    if (!table) return;
    if (drawn.key.length === 0) {
      this.data[drawn.name] = { rows: this.written(table, drawn.rows) };
      return;
    }
    const { rows, former, strays } = keepRows(this.base, table, drawn);
    this.strays.push(...strays);
    this.data[drawn.name] = {
      rows: this.written(table, rows),
      ...(this.base.isFormer ? { former } : {}),
      ...(drawn.totals ? { totals: drawn.totals } : {}),
    };
  }

  /** Notes whose rows are gone. */
  addNotes(): void {
    const table = this.tables.get(TABLE.notes);
    if (!table || (this.strays.length === 0 && !this.base.isFormer)) return;
    const { rows, former } = notesTable(this.base, table, this.strays);
    this.data[TABLE.notes] = { rows: this.written(table, rows), former };
  }

  /** To be asked for when the tables are filled. */
  linkOperations(): readonly PatchOperation[] {
    return [...this.links].map(([table, links]) => {
      const first = this.firstRow(table);
      return addLinks(
        table.sheet,
        links.map(({ index, column, url }): AddedLink => ({ row: first + index, column, url, tip: TIP })),
      );
    });
  }

  /** Where the rows of a table begin now: tables above it on its sheet have grown. */
  private firstRow({ sheet, first }: TemplateTable): number {
    const above = this.base.tables.filter((table) => table.sheet === sheet && table.last < first);
    return above.reduce((row, table) => {
      const count = this.counts.get(table);
      return count === undefined ? row : row + Math.max(1, count) - (table.last - table.first + 1);
    }, first);
  }

  private *written(table: TemplateTable, rows: Iterable<DrawnRow>): Iterable<DrawnRow['values']> {
    const columns = new Map(table.columns.map(({ name }, at) => [name, table.range.left + at]));
    const links: PlacedLink[] = [];
    this.links.set(table, links);
    let index = 0;
    for (const row of rows) {
      for (const [header, url] of Object.entries(row.links ?? {})) {
        const column = columns.get(header);
        const isPlaced = url !== undefined && column !== undefined && links.length < MOST_LINKS;
        if (isPlaced) links.push({ index, column, url });
      }
      index++;
      this.counts.set(table, index);
      yield Object.fromEntries(Object.entries(row.values).filter(([header]) => columns.has(header)));
    }
    this.counts.set(table, index);
  }
}
