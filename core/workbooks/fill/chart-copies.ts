/**
 * Charts carry copies of the figures that they show, for programs that draw them without counting. Filling leaves them
 * out where the cells hold other figures; this puts in those that the cells hold now. Called after a template was filled.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeText } from '../../opc/xml.ts';
import { formulaPieces } from '../formula-references.ts';
import type { CellValue } from '../cell.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { spliceText, type Splice } from '../patch/splices.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import type { Workbook } from '../workbook.ts';
import { changePart } from './shifted-parts.ts';

/** A copy of more cells than this makes no chart faster. */
const MOST_POINTS = 10_000;

interface CopyKind {
  readonly cache: string;
  readonly before: string;
  /** What a cell's value is in the copy; undefined for none. */
  readonly point: (value: CellValue) => string | undefined;
}

const KINDS: Readonly<Record<string, CopyKind>> = {
  strRef: {
    cache: 'strCache',
    before: '',
    point: (value) => (typeof value === 'object' ? value.error : value?.toString()),
  },
  numRef: {
    cache: 'numCache',
    before: '<#formatCode>General</#formatCode>',
    point: (value) => (typeof value === 'number' ? String(value) : undefined),
  },
};

/** @param workbook the same workbook as it is read */
export function renewCharts(workbook: Workbook): PatchOperation {
  return (draft) => {
    for (const part of chartsOf(draft)) changePart(draft, part, (xml) => renewed(xml, workbook));
  };
}

function chartsOf(draft: WorkbookDraft): ReadonlySet<string> {
  const leading = (from: string, type: string) =>
    draft.related(from).flatMap((one) => (one.type === type && !one.external ? [one.target] : []));
  const drawings = draft.main.sheets.flatMap(({ part }) => leading(part, 'drawing'));
  return new Set(drawings.flatMap((part) => leading(part, 'chart')));
}

function renewed(xml: string, workbook: Workbook): string {
  const reader = new XmlReader(xml);
  const splices: Splice[] = [];
  let kind: CopyKind | undefined;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (KINDS[reader.name]) kind = KINDS[reader.name];
    else if (reader.name === 'f' && kind) {
      const prefix = /^<([\w.-]+:)?/.exec(xml.slice(reader.start))?.[1] ?? '';
      const values = cellsOf(reader.content(), workbook);
      // Behind the formula stands at most the old copy, and then the end of the reference.
      const from = xml.indexOf('>', reader.start) + 1;
      const rest = /^\s*<(?:[\w.-]+:)?(?:str|num)Cache\b[\s\S]*?<\/(?:[\w.-]+:)?(?:str|num)Cache>/.exec(
        xml.slice(from),
      );
      if (values)
        splices.push({ from, to: from + (rest?.[0].length ?? 0), text: copyOf(values, kind, prefix) });
      kind = undefined;
    }
  }
  return spliceText(xml, splices);
}

function copyOf(values: readonly CellValue[], { cache, before, point }: CopyKind, prefix: string): string {
  const points = values.map((value, index) => {
    const text = point(value);
    return text === undefined ? '' : `<#pt idx="${index}"><#v>${escapeText(text)}</#v></#pt>`;
  });
  const xml = `<#${cache}>${before}<#ptCount val="${values.length}"/>${points.join('')}</#${cache}>`;
  return xml.replace(/(<\/?)#/g, `$1${prefix}`);
}

/** Undefined for what is not one row or column of cells. */
function cellsOf(formula: string, workbook: Workbook): readonly CellValue[] | undefined {
  const [piece, ...more] = formulaPieces(formula);
  if (piece === undefined || typeof piece === 'string' || more.length > 0 || piece.isForeign)
    return undefined;
  const { from, to = from, sheet } = piece;
  const [top, left, bottom, right] = [from.row, from.column, to.row, to.column];
  const isKnown = sheet !== undefined && workbook.sheetNames.includes(sheet);
  if (!isKnown || top === undefined || bottom === undefined || left === undefined || right === undefined) {
    return undefined;
  }
  const count = Math.max(bottom - top, right - left) + 1;
  if ((top !== bottom && left !== right) || count > MOST_POINTS) return undefined;
  const rows = new Map(
    workbook
      .sheet(sheet)
      .rows.flatMap((row) =>
        row.number >= top && row.number <= bottom ? [[row.number, row.values] as const] : [],
      ),
  );
  return Array.from({ length: count }, (_, at) =>
    top === bottom ? rows.get(top)?.[left + at] : rows.get(top + at)?.[left],
  );
}
