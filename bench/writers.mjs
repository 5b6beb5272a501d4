/**
 * The writers that workbooks-write.mjs compares. `prepare` makes the rows as each wants them and gives the function
 * that is measured: a register with a title, a bold and frozen header, a table with its
 * filter, widths, formats of numbers and days, and a chart, as far as each can. `lacks` says what it cannot.
 */
import { writeWorkbook } from '../build/core/workbooks/index.js';
import { nodePlatform } from '../build/scripts/platform.js';
import { headers, rowsOf } from './support/registers.mjs';

const COLUMNS = 20;
const SEED = 7;
const EXCEL_DAYS = 25_569;
const MILLISECONDS = 86_400_000;
const MONEY = '#,##0.00 "zł"';
const DATE = 'dd.mm.yyyy';
const HEADERS = headers(COLUMNS);
const CHART = { from: { row: 1, column: 21 }, to: { row: 20, column: 30 } };

/** Format of a column, by what stands in it. */
const formatOf = (column) => ({ 2: DATE, 3: MONEY, 8: DATE })[column % 10];

/** Rows of plain values; days as the library wants them. */
function plainRows(count, day) {
  return Array.from(rowsOf(count, COLUMNS, SEED), (row) =>
    row.map((value) => {
      if (value?.day !== undefined) return day(value.day);
      return value?.grosze === undefined ? (value ?? null) : value.grosze / 100;
    }),
  );
}

const asDate = (day) => new Date(day * MILLISECONDS);
const asSerial = (day) => day + EXCEL_DAYS;

/** @param first rows that the chart shows, with their values now */
function teczka(rows, first) {
  const styles = { 2: 'date', 3: 'money', 8: 'date', 0: 'text' };
  const columns = HEADERS.map((header, index) => {
    const style = styles[index % 10];
    return { header, width: 14, ...(style && { style }) };
  });
  const amounts = { top: 2, left: 3, bottom: 13, right: 3 };
  const chart = {
    kind: 'column',
    title: 'Kwoty',
    alt: 'Kwoty pierwszych dwunastu wierszy',
    ...CHART,
    categories: {
      sheet: 'Rejestr',
      range: { ...amounts, left: 1, right: 1 },
      values: first.slice(0, 12).map((row) => row[1]),
    },
    series: [
      {
        name: 'Kwota',
        cells: {
          sheet: 'Rejestr',
          range: amounts,
          values: first.slice(0, 12).map((row) => row[3].grosze / 100),
        },
      },
    ],
  };
  const sheet = { name: 'Rejestr', columns, rows, table: { name: 'Dzieci' }, charts: [chart] };
  return writeWorkbook({ title: 'Rejestr', sheets: [sheet] }, nodePlatform);
}

async function byExceljs(workbook, rows) {
  const sheet = workbook.addWorksheet('Rejestr', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = HEADERS.map((_, column) => ({
    width: 14,
    style: formatOf(column) ? { numFmt: formatOf(column) } : {},
  }));
  sheet.addTable({
    name: 'Dzieci',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: HEADERS.map((name) => ({ name, filterButton: true })),
    rows,
  });
  sheet.getRow(1).font = { bold: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function hucreSheet(rows) {
  const bold = { style: { font: { bold: true } } };
  const cells = new Map(HEADERS.map((value, column) => [`0,${column}`, { value, type: 'string', ...bold }]));
  return {
    name: 'Rejestr',
    rows,
    cells,
    columns: HEADERS.map((_, column) => ({
      width: 14,
      ...(formatOf(column) && { numFmt: formatOf(column) }),
    })),
    freezePane: { rows: 1 },
    tables: [
      {
        name: 'Dzieci',
        range: `A1:T${rows.length}`,
        style: 'TableStyleLight1',
        columns: HEADERS.map((name) => ({ name })),
      },
    ],
    charts: [
      {
        type: 'column',
        title: 'Kwoty',
        anchor: { from: { row: 0, col: 21 }, to: { row: 19, col: 30 } },
        series: [{ name: 'Kwota', values: 'Rejestr!$D$2:$D$13', categories: 'Rejestr!$B$2:$B$13' }],
      },
    ],
  };
}

export const WRITERS = {
  teczka: {
    lacks: '',
    prepare: (count) => {
      const rows = Array.from(rowsOf(count, COLUMNS, SEED));
      return () => teczka(rows, rows);
    },
  },
  'teczka, rows as they come': {
    lacks: '',
    prepare: (count) => () => teczka(rowsOf(count, COLUMNS, SEED), Array.from(rowsOf(12, COLUMNS, SEED))),
  },
  exceljs: {
    lacks: 'chart',
    async prepare(count) {
      const { Workbook } = (await import('exceljs')).default;
      const rows = plainRows(count, asDate);
      return () => byExceljs(new Workbook(), rows);
    },
  },
  hucre: {
    lacks: '',
    async prepare(count) {
      const { writeXlsx } = await import('hucre/xlsx');
      const rows = [HEADERS, ...plainRows(count, asSerial)];
      return () => writeXlsx({ sheets: [hucreSheet(rows)] });
    },
  },
};
