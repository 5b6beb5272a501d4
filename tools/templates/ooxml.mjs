/**
 * The bricks of a Word template: text, paragraphs, tables, and the content controls that are its fields. Every
 * function gives XML; a document is their sum. Used by the descriptions of the templates in this folder.
 */
const NBSP = '\u00a0';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text) => escape(text).replace(/"/g, '&quot;');

/** Polish typography: no line ends with a one-letter word, nor between "art." or "§" and its number. */
export function typeset(text) {
  return text
    .replace(/(?<=^|[\s(„])([aiouwz]) (?=\S)/gi, `$1${NBSP}`)
    .replace(/\b(art\.|ust\.|pkt|nr|poz\.|lit\.) (?=\S)/g, `$1${NBSP}`)
    .replace(/§ (?=\d)/g, `§${NBSP}`)
    .replace(/(\d) (zł|r\.|dni)/g, `$1${NBSP}$2`);
}

/** A run of text, in a character style if one is named. */
export function text(words, style) {
  const properties = style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escape(typeset(words))}</w:t></w:r>`;
}

export const tab = '<w:r><w:tab/></w:r>';
export const lineBreak = '<w:r><w:br/></w:r>';

/** A paragraph in a style, of runs and inline controls; texts may be given as they are. */
export function paragraph(style, ...content) {
  const runs = content.map((piece) => (piece.startsWith('<') ? piece : text(piece))).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

/** Number of a page or of all pages: `PAGE`, `NUMPAGES`. */
export const pageField = (name) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The controls of one document: their ids run from one, so that the same description gives the same bytes. */
export function controls() {
  let id = 1000;
  const properties = (tag, label, prompt) =>
    `<w:sdtPr><w:alias w:val="${escapeAttribute(label)}"/><w:tag w:val="${escapeAttribute(tag)}"/>` +
    `<w:id w:val="${++id}"/>${prompt ? '<w:showingPlcHdr/>' : ''}</w:sdtPr>`;

  return {
    /** A field inside a paragraph; shows a prompt in square brackets until it is filled. */
    field(tag, label, prompt = label.charAt(0).toLowerCase() + label.slice(1)) {
      const run = text(`[${prompt}]`, 'PlaceholderText');
      return `<w:sdt>${properties(tag, label, true)}<w:sdtContent>${run}</w:sdtContent></w:sdt>`;
    },
    /** A condition or a repetition around runs, paragraphs or rows; the content is made after the wrapping's id. */
    block(tag, label, content) {
      return `<w:sdt>${properties(tag, label, false)}<w:sdtContent>${content().join('')}</w:sdtContent></w:sdt>`;
    },
  };
}

/**
 * A table with a header row that repeats on every page.
 * @param columns `{ title, width (twips), style }` of each
 * @param rows XML of the rows below the header
 * @param words what the table shows, for those who cannot see it
 */
export function table(columns, rows, { caption, description }) {
  const grid = columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="Harmonogram"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${escapeAttribute(caption)}"/><w:tblDescription w:val="${escapeAttribute(description)}"/>` +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    row(
      columns,
      columns.map(({ title }) => text(title)),
      '<w:cantSplit/><w:tblHeader/>',
    ) +
    rows.join('') +
    '</w:tbl>'
  );
}

/** A row: one piece of XML for each column. */
export function row(columns, cells, properties = '<w:cantSplit/>') {
  const written = cells.map(
    (content, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${columns[index].width}" w:type="dxa"/></w:tcPr>` +
      `${paragraph(columns[index].style, content)}</w:tc>`,
  );
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}
