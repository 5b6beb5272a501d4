/**
 * The parts around the sheets that name cells (tables, comments, drawings, charts, pivot tables, the workbook's names),
 * after rows moved. Called by fill-template.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { partBytes, partText } from '../patch/part-text.ts';
import { withAttribute } from '../patch/tag-text.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import type { ChangedCells } from './changed-cells.ts';
import { shiftedChart } from './shifted-chart.ts';
import { shiftedAnchors, shiftedShapes, shiftedTextLinks } from './shifted-drawing.ts';
import { shiftedElements } from './shifted-elements.ts';
import type { Shifts } from './shifted-formula.ts';

interface PartContext {
  readonly part: string;
  /** Name of the sheet to which the part belongs. */
  readonly sheet: string;
  readonly shifts: Shifts;
  readonly changed: ChangedCells;
  /** Parts of the tables that were filled. */
  readonly filled: ReadonlySet<string>;
}

type Change = (xml: string, context: PartContext) => string;

const elements: Change = (xml, { sheet, shifts }) => shiftedElements(xml, sheet, shifts);

const drawing: Change = (xml, { sheet, shifts }) => {
  const shift = shifts.of(sheet);
  const linked = shiftedTextLinks(xml, sheet, shifts);
  return shift ? shiftedAnchors(linked, shift) : linked;
};

const chart: Change = (xml, { sheet, shifts, changed }) =>
  shiftedChart(xml, sheet, shifts, (formula) => changed.isReadBy(formula, sheet));

const table: Change = (xml, { part, sheet, shifts, filled }) => {
  if (!filled.has(part)) return shiftedElements(xml, sheet, shifts);
  // What a filter left to be seen were rows of the example; a column that only hides its button has nothing in it.
  const moved = shiftedElements(xml, sheet, shifts, (name, own) =>
    name === 'filterColumn' && !own.endsWith('/>') ? '' : undefined,
  );
  return withTag(moved, 'table', (tag) => {
    return withAttribute(withAttribute(tag, 'insertRow', undefined), 'insertRowShift', undefined);
  });
};

/** Its figures are a copy: Excel makes a new one when it opens the workbook. */
const pivotCache: Change = (xml, { shifts }) => {
  if (!/<(?:\w+:)?(?:worksheetSource|rangeSet)[\s/>]/.test(xml)) return xml;
  const moved = shiftedElements(xml, undefined, shifts);
  return withTag(moved, 'pivotCacheDefinition', (tag) => withAttribute(tag, 'refreshOnLoad', '1'));
};

/** By the kinds of relationships that lead to such parts, from a sheet or from its drawing. */
const CHANGES: Readonly<Record<string, Change>> = {
  table,
  drawing,
  chart,
  chartEx: chart,
  comments: elements,
  threadedComment: elements,
  pivotTable: elements,
  pivotCacheDefinition: pivotCache,
  ctrlProp: elements,
  tableSingleCells: elements,
  vmlDrawing: (xml, { sheet, shifts }) => shiftedShapes(xml, sheet, shifts),
};

/** Parts that lead to others. */
const LEADS_ON = new Set(['drawing', 'pivotTable']);

export function shiftParts(
  draft: WorkbookDraft,
  shifts: Shifts,
  changed: ChangedCells,
  filled: ReadonlySet<string>,
): void {
  const done = new Set<string>();
  const follow = (source: string, sheet: string) => {
    for (const { type, target: part, external } of draft.related(source)) {
      const change = CHANGES[type];
      if (!change || external || done.has(part)) continue;
      done.add(part);
      changePart(draft, part, (xml) => change(xml, { part, sheet, shifts, changed, filled }));
      if (LEADS_ON.has(type)) follow(part, sheet);
    }
  };
  const { part, sheets } = draft.main;
  for (const entry of sheets) follow(entry.part, entry.name);
  follow(part, '');
  changePart(draft, part, (xml) => shiftedElements(xml, undefined, shifts));
}

/** Replaces the part where its XML changed. */
export function changePart(draft: WorkbookDraft, part: string, change: (xml: string) => string): void {
  const bytes = draft.read(part);
  if (!bytes) return;
  const xml = partText(bytes);
  const changed = change(xml);
  if (changed !== xml) draft.replace(part, partBytes(changed));
}

/** The XML with another opening tag of its first element of that name. */
function withTag(xml: string, name: string, change: (tag: string) => string): string {
  const reader = new XmlReader(xml);
  if (!reader.open(name)) return xml;
  return xml.slice(0, reader.start) + change(xml.slice(reader.start, reader.end)) + xml.slice(reader.end);
}
