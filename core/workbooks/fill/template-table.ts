/** The Excel tables of a template: where they lie and what their columns are. Called by fill-template.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { parseRange, type CellRange } from '../address.ts';
import type { Platform } from '../../opc/platform.ts';
import { WorkbookDraft } from '../patch/workbook-draft.ts';
import { decodeEscapes } from '../shared-strings.ts';
import type { SheetEntry } from '../workbook-part.ts';

export interface TemplateColumn {
  /** Its header. */
  readonly name: string;
  /** Formula of a calculated column, as written for the first row of data; without "=". */
  readonly formula: string | undefined;
  /** What the totals row counts, in the words of the table's part; undefined where it counts nothing. */
  readonly total: string | undefined;
}

export interface TemplateTable {
  readonly part: string;
  /** As formulas call it. */
  readonly name: string;
  readonly sheet: string;
  /** Header, data and totals. */
  readonly range: CellRange;
  /** First and last row of data. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly TemplateColumn[];
}

/** All tables of a workbook. @throws TeczkaError as `WorkbookDraft.open` */
export function templateTables(bytes: Uint8Array, platform: Platform): readonly TemplateTable[] {
  const draft = WorkbookDraft.open(bytes, platform);
  return draft.main.sheets.flatMap((entry) => tablesOfSheet(draft, entry));
}

/** The tables of one sheet. */
export function tablesOfSheet(draft: WorkbookDraft, { name: sheet, part }: SheetEntry): TemplateTable[] {
  return draft.related(part).flatMap(({ type, target, external }) => {
    const bytes = type === 'table' && !external ? draft.read(target) : undefined;
    const table = bytes && readTable(xmlText(bytes), target, sheet);
    return table ? [table] : [];
  });
}

function readTable(xml: string, part: string, sheet: string): TemplateTable | undefined {
  const reader = new XmlReader(xml);
  if (!reader.open('table')) return undefined;
  const range = parseRange(reader.attribute('ref') ?? '');
  const name = reader.attribute('displayName') ?? reader.attribute('name');
  if (!range || name === undefined) return undefined;
  const first = range.top + Number(reader.attribute('headerRowCount') ?? 1);
  const last = range.bottom - Number(reader.attribute('totalsRowCount') ?? 0);
  const columns: { name: string; formula: string | undefined; total: string | undefined }[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const { name } = reader;
    if (name === 'tableColumn') {
      columns.push({
        name: decodeEscapes(reader.attribute('name') ?? ''),
        formula: undefined,
        total: reader.attribute('totalsRowFunction'),
      });
    } else if (name === 'calculatedColumnFormula') {
      const column = columns.at(-1);
      if (column) column.formula = reader.content();
    }
  }
  const isWhole = first <= last && columns.length === range.right - range.left + 1;
  return isWhole ? { part, name, sheet, range, first, last, columns } : undefined;
}
