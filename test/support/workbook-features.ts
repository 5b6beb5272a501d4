/**
 * What a workbook holds beside its cells, counted in its parts: charts, notes, rules, pivot tables … So it can be said
 * what was lost when a program changed a file. It knows nothing of core, so that it cannot share core's mistakes. Used
 * by compare-workbooks.ts and by bench/workbooks-edit.mjs.
 */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Feature {
  readonly name: string;
  readonly count: (texts: ReadonlyMap<string, string>) => number;
}

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
const DRAWINGS = /^xl\/drawings\/[^/]+\.xml$/;
const CHARTS = /^xl\/charts\/[^/]+\.xml$/;
const MAIN = /^xl\/workbook\.xml$/;

/** Opening tags of a local name, whatever the prefix, in the parts of these names; `having` must match the tag. */
function tags(name: string, where: RegExp, element: string, having = /^/): Feature {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s/>])[^>]*>`, 'g');
  const inText = (text: string) => [...text.matchAll(opening)].filter(([tag]) => having.test(tag)).length;
  return {
    name,
    count: (texts) =>
      [...texts].reduce((sum, [part, text]) => sum + (where.test(part) ? inText(text) : 0), 0),
  };
}

/** Parts of a name. */
function parts(name: string, where: RegExp): Feature {
  return { name, count: (texts) => [...texts.keys()].filter((part) => where.test(part)).length };
}

export const FEATURES: readonly Feature[] = [
  tags('columns of tables', /^xl\/tables\//, 'tableColumn'),
  tags('totals of tables', /^xl\/tables\//, 'tableColumn', /totalsRow(Function|Label)=/),
  tags('series of charts', CHARTS, 'ser'),
  tags('trendlines', CHARTS, 'trendline'),
  tags('titles of charts', CHARTS, 'title'),
  parts('sheets that are charts', /^xl\/chartsheets\/[^/]+\.xml$/),
  tags('alternative texts', DRAWINGS, 'cNvPr', /descr="[^"]/),
  tags('conditional formats', SHEETS, 'cfRule'),
  tags('data bars of 2010', SHEETS, 'dataBar', /minLength=/),
  tags('icon sets', SHEETS, 'iconSet'),
  tags('colour scales', SHEETS, 'colorScale'),
  tags('validations', SHEETS, 'dataValidation'),
  tags('messages of validations', SHEETS, 'dataValidation', /(error|prompt)="/),
  tags('names', MAIN, 'definedName'),
  tags('names of one sheet', MAIN, 'definedName', /localSheetId=/),
  tags('print titles and areas', MAIN, 'definedName', /_xlnm\.Print_/),
  tags('notes', /comments?\d*\.xml$/i, 'comment'),
  tags('threaded comments', /^xl\/threadedComments\//, 'threadedComment'),
  tags('persons', /^xl\/persons\//, 'person'),
  tags('shapes of notes and buttons', /\.vml$/, 'shape'),
  tags('links', SHEETS, 'hyperlink'),
  tags('merged areas', SHEETS, 'mergeCell'),
  tags('frozen panes', SHEETS, 'pane'),
  tags('grouped rows and columns', SHEETS, '(?:row|col)', /outlineLevel="[1-9]/),
  tags('hidden rows and columns', SHEETS, '(?:row|col)', /hidden="(1|true)"/),
  tags('widths of columns', SHEETS, 'col', /width=/),
  parts('pictures', /^xl\/media\//),
  tags('text boxes and shapes', DRAWINGS, 'sp'),
  tags('sparklines', SHEETS, 'sparkline'),
  tags('runs of rich text', /^xl\/(sharedStrings\.xml|worksheets\/)/, 'r'),
  tags('phonetic runs', /^xl\/sharedStrings/, 'rPh'),
  tags('protected sheets', SHEETS, 'sheetProtection'),
  tags('areas for named users', SHEETS, 'protectedRange'),
  tags('protection of the workbook', MAIN, 'workbookProtection'),
  tags('recommended reading only', MAIN, 'fileSharing'),
  tags('headers and footers', SHEETS, 'odd(?:Header|Footer)'),
  tags('page set-up', SHEETS, 'page(?:Setup|SetUpPr)'),
  tags('page breaks', SHEETS, 'brk'),
  tags('filters', /^xl\/(worksheets|tables)\//, 'autoFilter'),
  tags('criteria of filters', SHEETS, 'filterColumn'),
  tags('hidden sheets', MAIN, 'sheet', /state="(hidden|veryHidden)"/),
  tags('colours of tabs', SHEETS, 'tabColor'),
  tags('custom properties', /^docProps\/custom\.xml$/, 'property'),
  parts('custom XML', /^customXml\/item\d+\.xml$/),
  tags('dynamic arrays', SHEETS, 'c', /\scm="/),
  tags('array formulas', SHEETS, 'f', /\st="array"/),
  tags('formulas', SHEETS, 'f'),
  tags('ignored errors', SHEETS, 'ignoredError'),
  tags('watched cells', SHEETS, 'cellWatch'),
  tags('number formats', /^xl\/styles\.xml$/, 'numFmt'),
  tags('conditional styles', /^xl\/styles\.xml$/, 'dxf'),
  tags('fields of pivot tables', /^xl\/pivotTables\//, 'pivotField'),
  tags('records of pivot tables', /^xl\/pivotCache\/pivotCacheRecords/, 'r'),
  tags('slicers', /^xl\/slicers\//, 'slicer'),
  tags('slicers on a sheet', DRAWINGS, 'slicer'),
  tags('caches of slicers', /^xl\/slicerCaches\//, 'slicerCacheDefinition'),
  parts('macros', /vbaProject\.bin$/),
  tags('links to other files', /^xl\/externalLinks\//, 'externalBook'),
  tags('connections', /^xl\/connections\.xml$/, 'connection'),
  tags('queries', /^xl\/queryTables\//, 'queryTable'),
  parts('data models', /^xl\/model\//),
  parts('printer settings', /^xl\/printerSettings\//),
  parts('themes', /^xl\/theme\//),
  tags('days of 1904', MAIN, 'workbookPr', /date1904="(1|true)"/),
  parts('signatures', /^_xmlsignatures\/sig/),
  tags('extensions of sheets', SHEETS, 'ext'),
];

/** How many of each feature there are; those of which there are none are left out. */
export function featuresOf(all: Parts): ReadonlyMap<string, number> {
  const decoder = new TextDecoder();
  const texts = new Map([...all].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const counts = FEATURES.map(({ name, count }): [string, number] => [name, count(texts)]);
  return new Map(counts.filter(([, count]) => count > 0));
}
