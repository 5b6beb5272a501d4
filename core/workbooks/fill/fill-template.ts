/**
 * Fills a template workbook: the rows of its Excel tables and its named cells get the given values, everything that
 * refers to them follows. The template is an ordinary .xlsx that an office may restyle in Excel. An operation for
 * `patchWorkbook`; `fillWorkbook` does it on bytes. Called by whoever makes workbooks for an office.
 */
import type { Platform } from '../../opc/platform.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { parseRange, type CellRange } from '../address.ts';
import type { WorkbookPlace } from '../errors.ts';
import { columnWidths } from './column-widths.ts';
import { setCells } from '../patch/set-cells.ts';
import { patchWorkbook, type PatchOperation } from '../patch/patch-workbook.ts';
import { partUtf8 } from '../patch/part-text.ts';
import { holdsFormula } from '../patch/recalculation.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { mergedRanges } from '../sheet-surroundings.ts';
import { isTrue } from '../workbook-part.ts';
import { CellLooks } from './cell-looks.ts';
import { ChangedCells } from './changed-cells.ts';
import { ExampleRows } from './example-rows.ts';
import type { FillData, FillTable } from './fill-data.ts';
import { FilledRows } from './filled-rows.ts';
import { namedCells } from './named-cells.ts';
import { givenTwice, tableMerged, tableUnknown, templateProtected, wouldCut } from './refusals.ts';
import { RowShift, type RowBand } from './row-shift.ts';
import { RowSource } from './row-source.ts';
import type { FilledTable } from './shifted-cells.ts';
import { Shifts } from './shifted-formula.ts';
import { shiftParts } from './shifted-parts.ts';
import { shiftedSheet } from './shifted-sheet.ts';
import { tablesOfSheet, type TemplateTable } from './template-table.ts';
import { TemplateSheet } from './template-sheet.ts';

/**
 * The template with its tables and named cells filled. A table without rows keeps one empty row, as Excel wants.
 * @throws TeczkaError `fill-table-unknown`, `fill-column-unknown`, `fill-name-unknown`, `fill-name-no-cell`,
 *   `fill-name-in-table`, `fill-duplicate`, `fill-row-too-long`, `fill-table-merged`, `fill-would-cut`,
 *   `fill-cells-beside`, `fill-sheet-protected`, `fill-formula-of-area`, `cell-text-too-long`, `workbook-too-large`,
 *   and as `setCells` and `patchWorkbook`
 */
export function fillWorkbook(
  template: Uint8Array,
  platform: Platform,
  data: FillData,
  place: WorkbookPlace = {},
): Uint8Array {
  return patchWorkbook(template, platform, [fillTemplate(data)], place);
}

/** The same as an operation. @throws TeczkaError as `fillWorkbook` */
export function fillTemplate(data: FillData): PatchOperation {
  return (draft) => {
    const all = draft.main.sheets
      .filter(({ cells }) => cells)
      .flatMap((entry) => tablesOfSheet(draft, entry));
    const asked = askedTables(data.tables ?? {}, all, draft.place);
    const edits = namedCells(draft, data.cells ?? {}, [...asked.keys()]);
    setCells(edits)(draft);
    if (asked.size === 0) return;
    new TemplateFilling(draft, all, asked).run();
    draft.noteValues();
    draft.noteFormulas();
  };
}

/** The given tables by those of the template. */
function askedTables(
  given: Readonly<Record<string, FillTable>>,
  all: readonly TemplateTable[],
  place: WorkbookPlace,
): ReadonlyMap<TemplateTable, FillTable> {
  const asked = new Map<TemplateTable, FillTable>();
  for (const [name, data] of Object.entries(given)) {
    const table = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!table)
      throw tableUnknown(
        place,
        name,
        all.map((one) => one.name),
      );
    if (asked.has(table)) throw givenTwice(place, `tabela „${table.name}”`);
    asked.set(table, data);
  }
  return asked;
}

class TemplateFilling {
  private readonly draft: WorkbookDraft;
  private readonly all: readonly TemplateTable[];
  private readonly asked: ReadonlyMap<TemplateTable, FillTable>;
  private readonly place: WorkbookPlace;
  private readonly shifts = new Shifts();
  private readonly changed = new ChangedCells();

  constructor(
    draft: WorkbookDraft,
    all: readonly TemplateTable[],
    asked: ReadonlyMap<TemplateTable, FillTable>,
  ) {
    this.draft = draft;
    this.all = all;
    this.asked = asked;
    this.place = draft.place;
  }

  run(): void {
    const looks = new CellLooks(this.draft);
    const sheets = this.sheets();
    const filled = new Map(sheets.map((sheet) => [sheet, this.fill(sheet, looks)]));
    looks.keep();
    for (const sheet of sheets) {
      const { bytes, unrelated } = shiftedSheet(sheet, filled.get(sheet) ?? [], this.shifts, this.place);
      this.draft.replace(sheet.part, bytes);
      for (const id of new Set(unrelated)) this.draft.unrelate(sheet.part, id);
    }
    const parts = new Set([...this.asked.keys()].map(({ part }) => part));
    shiftParts(this.draft, this.shifts, this.changed, parts);
  }

  /** The sheets in which anything is filled or counted. */
  private sheets(): readonly TemplateSheet[] {
    const { draft } = this;
    const names = new Set([...this.asked.keys()].map(({ sheet }) => sheet));
    return draft.main.sheets.flatMap((entry) => {
      if (!entry.cells) return [];
      const isConcerned = names.has(entry.name) || holdsFormula(partUtf8(draft.require(entry.part)));
      return isConcerned ? [new TemplateSheet(draft, entry)] : [];
    });
  }

  /** Makes the rows of a sheet's tables, from above: where the next one begins depends on those before it. */
  private fill(sheet: TemplateSheet, looks: CellLooks): FilledTable[] {
    for (const { row, cell } of sheet.formulas) {
      const { column } = cell;
      this.changed.add(sheet.name, { top: row, bottom: row, left: column, right: column });
    }
    const tables = [...this.asked.keys()].filter((table) => table.sheet === sheet.name);
    tables.sort((one, other) => one.first - other.first);
    const bands: RowBand[] = [];
    const filled = tables.map((table): FilledTable => {
      this.refuse(sheet, table);
      const firstRow = new RowShift(bands).placed(table.first);
      const rows = this.rowsOf(sheet, table, looks, firstRow);
      const { count, followed } = rows;
      const band = { first: table.first, last: table.last, count };
      bands.push(followed ? { ...band, followed } : band);
      this.changed.add(sheet.name, { ...table.range, top: table.first, bottom: table.last });
      const totals = this.asked.get(table)?.totals;
      return totals ? { table, rows, totals } : { table, rows };
    });
    const shift = new RowShift(bands);
    if (shift.moves) for (const { table, rows } of filled) this.refuseCuts(sheet, table, rows.count);
    if (filled.length > 0) this.shifts.set(sheet.name, shift);
    return filled;
  }

  private rowsOf(sheet: TemplateSheet, table: TemplateTable, looks: CellLooks, firstRow: number): FilledRows {
    const { place, draft } = this;
    const data = this.asked.get(table);
    const rows = new FilledRows({
      table,
      examples: new ExampleRows(sheet, table, place),
      looks,
      prefix: sheet.places.prefix,
      width: columnWidths(sheet.head),
      firstRow,
      date1904: draft.main.date1904,
      place,
      former: data?.former,
    });
    if (data) new RowSource(table, data, place).forEach((values) => rows.write(values));
    if (rows.count === 0) rows.writeEmpty();
    return rows;
  }

  private refuse(sheet: TemplateSheet, table: TemplateTable): void {
    const protection = new XmlReader(sheet.tail);
    if (protection.open('sheetProtection') && isTrue(protection.attribute('sheet'))) {
      throw templateProtected(this.place, table);
    }
    const merge = mergedRanges(sheet.tail).find((range) => overlap(range, table.range));
    if (merge) throw tableMerged(this.place, table, merge);
  }

  /** Whole rows join or go: nothing that Excel keeps in one piece may lie across them. */
  private refuseCuts(sheet: TemplateSheet, table: TemplateTable, count: number): void {
    if (count === table.last - table.first + 1) return;
    const isAcross = ({ top, bottom }: CellRange) => top <= table.last && bottom >= table.first;
    const beside = this.all.find((one) => one !== table && one.sheet === sheet.name && isAcross(one.range));
    if (beside) throw wouldCut(this.place, table, `tabela „${beside.name}”`);
    for (const { type, target } of this.draft.related(sheet.part)) {
      const bytes = type === 'pivotTable' ? this.draft.read(target) : undefined;
      const reader = new XmlReader(bytes ? new TextDecoder().decode(bytes) : '');
      const range = reader.open('location') ? parseRange(reader.attribute('ref') ?? '') : undefined;
      if (range && isAcross(range)) throw wouldCut(this.place, table, 'tabela przestawna');
    }
  }
}

function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}
