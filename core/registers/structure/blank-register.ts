/**
 * A blank register of a kind: its table with prepared rows, ready to be typed into and to be printed. It is written as
 * a plain workbook and then structured like any office's own. Called by tools/registers/build.mjs, whose results are
 * templates/registers.
 */
import type { ColumnModel, StyleName, WorkbookModel } from '../../workbooks/index.ts';
import type { RegisterKind } from '../catalogue.ts';
import { ruleFor } from './column-rules.ts';

/** Rows that are ready; the table grows by itself beyond them. */
const PREPARED_ROWS = 50;

export function blankRegister({ register, legend }: RegisterKind): WorkbookModel {
  const left: ReadonlySet<string> = new Set(legend.notInBlank);
  const columns = Object.entries(register.columns)
    .filter(([id]) => !left.has(id))
    .map(([id, { title, kind }]): ColumnModel => {
      const own = legend.columns[id];
      const style: StyleName = own?.asText ? 'text' : (ruleFor(kind).style ?? 'wrapped');
      return { header: title, style, ...(own && { width: own.width }) };
    });
  const title = `${register.title.charAt(0).toUpperCase()}${register.title.slice(1)}`;
  const empty = columns.map(({ style = 'wrapped' }) => ({ style }));
  return {
    title,
    sheets: [
      {
        name: legend.sheet,
        titles: [
          { text: title },
          {
            text: 'Jednostka: (wpisz nazwę)',
            style: 'subtitle',
          },
        ],
        columns,
        rows: Array.from({ length: PREPARED_ROWS }, () => empty),
        table: { name: legend.sheet },
        frozenColumns: legend.frozenColumns,
        print: { landscape: true, fitToWidth: false, header: title },
      },
    ],
  };
}
