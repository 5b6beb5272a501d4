/**
 * A blank register of a kind: its table with prepared rows, ready to be typed into and to be printed. It is written as
 * a plain workbook and then structured like any office's own. Called by tools/registers/build.mjs, whose results are
 * templates/registers.
 */
import type { Platform } from '../../opc/platform.ts';
import type { Day } from '../../values/day.ts';
import { writeWorkbook, type ColumnModel, type SheetModel, type StyleName } from '../../workbooks/index.ts';
import { patchWorkbook, setPrintTitles, styleCells } from '../../workbooks/patch/index.ts';
import type { RegisterKind } from '../catalogue.ts';
import { ruleFor } from './column-rules.ts';
import { structureWorkbook } from './structure-workbook.ts';

/** Rows that are ready; the table grows by itself beyond them. */
const PREPARED_ROWS = 50;

/** Lines that show on paper where to write. */
const LINES = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } as const;

/** @param asOf the day for which it is read while it is made; no row depends on it */
export function blankRegister(kind: RegisterKind, asOf: Day, platform: Platform): Uint8Array {
  const { register, legend } = kind;
  const title = `${register.title.charAt(0).toUpperCase()}${register.title.slice(1)}`;
  const plain = writeWorkbook({ title, sheets: [plainSheet(kind, title)] }, platform);
  const file = `${register.kind}.xlsx`;
  const { plan, apply } = structureWorkbook({ bytes: plain, file, kinds: [kind], asOf }, platform);
  const { top, bottom } = plan.range;
  return patchWorkbook(apply(), platform, [
    styleCells(legend.sheet, [{ range: { ...plan.range, top: top + 1, bottom }, look: { border: LINES } }]),
    setPrintTitles(legend.sheet, { rows: [top, top], columns: [0, legend.frozenColumns - 1] }),
  ]);
}

function plainSheet({ register, legend }: RegisterKind, title: string): SheetModel {
  const left: ReadonlySet<string> = new Set(legend.notInBlank);
  const columns = Object.entries(register.columns)
    .filter(([id]) => !left.has(id))
    .map(([id, { title: header, kind }]): ColumnModel => {
      const own = legend.columns[id];
      const style: StyleName = own?.asText ? 'text' : (ruleFor(kind).style ?? 'wrapped');
      return { header, style, ...(own && { width: own.width }) };
    });
  const empty = columns.map(({ style = 'wrapped' }) => ({ style }));
  return {
    name: legend.sheet,
    titles: [{ text: title }, { text: 'Jednostka: (wpisz nazwę)', style: 'subtitle' }],
    columns,
    rows: Array.from({ length: PREPARED_ROWS }, () => empty),
    table: { name: legend.sheet },
    frozenColumns: legend.frozenColumns,
    print: { landscape: true, fitToWidth: false, header: title },
  };
}
