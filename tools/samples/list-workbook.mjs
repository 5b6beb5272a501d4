/**
 * One list as a workbook with one sheet, described for core's writer: titles, a header, rows with a kind of value for
 * each column. Used for the register, the payments and the decisions.
 */

/**
 * @typedef {object} ListColumn
 * @property {string} id
 * @property {string} header
 * @property {'number' | 'text' | 'date' | 'money'} kind
 * @property {number} width in characters
 */

const STYLES = { number: 'whole', text: 'text', date: 'date', money: 'money' };

/** The writer's value; null is an empty cell, and a number in a column of text is a number that Excel made of it. */
const VALUES = {
  number: (value) => value,
  text: (value) => value,
  date: (value) => ({ day: value }),
  money: (value) => ({ grosze: value }),
};

/**
 * @param {object} list
 * @param {string} list.sheet
 * @param {readonly string[]} list.titles the first is also the title in the document's properties
 * @param {readonly ListColumn[]} list.columns
 * @param {Iterable<Record<string, string | number | null>>} list.rows cells by column id
 * @param {number} list.frozenColumns
 * @param {(row: any, id: string) => string | undefined} [list.mark] style of a cell that a clerk coloured
 */
export function listWorkbook({ sheet, titles, columns, rows, frozenColumns, mark = () => undefined }) {
  const cell = (row, { id, kind }) => {
    const value = row[id] ?? null;
    const written = value === null ? undefined : VALUES[kind](value);
    const style = mark(row, id);
    return style === undefined ? written : { value: written, style };
  };
  return {
    title: titles[0],
    sheets: [
      {
        name: sheet,
        titles: titles.map((text, at) => ({ text, style: at === 0 ? 'title' : 'subtitle' })),
        columns: columns.map(({ header, width, kind }) => ({ header, width, style: STYLES[kind] })),
        rows: [...rows].map((row) => columns.map((column) => cell(row, column))),
        frozenColumns,
        print: { landscape: true, header: titles[0] },
      },
    ],
  };
}
