/**
 * How a sheet lies before the person: rows and columns that stay in sight, widths of columns. Called by the structuring
 * of registers.
 */
import { a1 } from '../address.ts';
import { withColumns } from './columns-xml.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet, type SheetElements } from './sheet-elements.ts';
import { spliceText } from './splices.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import { openingTag, readElement, withChild, withOpeningTag } from './xml-element.ts';
import { withoutItems } from './xml-list.ts';

export interface ColumnWidth {
  /** Index from 0. */
  readonly column: number;
  /** In characters. */
  readonly width: number;
}

const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];
/** Beyond what Excel adds for the edges of a cell. */
const EDGE = 0.7109375;

/** The first rows, and columns, that stay in sight; none of both lets all move. @throws TeczkaError `sheet-missing` */
export function freezeRows(sheet: string, rows: number, columns = 0): PatchOperation {
  return (draft) => {
    changeSheet(draft, draft.sheet(sheet).part, (elements) => freeze(elements, rows, columns));
  };
}

/** @throws TeczkaError `sheet-missing` */
export function setColumnWidths(sheet: string, widths: readonly ColumnWidth[]): PatchOperation {
  return (draft) => {
    for (const { column, width } of widths) {
      changeSheet(draft, draft.sheet(sheet).part, (elements) => {
        const own = elements.find('cols');
        const marks = { width: String(width + EDGE), customWidth: '1', bestFit: undefined };
        const cols = own && elements.xml(own);
        elements.put(
          'cols',
          withColumns(cols, elements.prefix, [column, column], () => marks),
        );
      });
    }
  };
}

/** Hides whole columns. @param columns indexes from 0. @throws TeczkaError `sheet-missing` */
export function hideColumns(sheet: string, columns: readonly number[]): PatchOperation {
  return (draft) => {
    for (const column of columns) {
      changeSheet(draft, draft.sheet(sheet).part, (elements) => {
        const own = elements.find('cols');
        const cols = own && elements.xml(own);
        const hidden = () => ({ hidden: '1' });
        elements.put('cols', withColumns(cols, elements.prefix, [column, column], hidden));
      });
    }
  };
}

function freeze(elements: SheetElements, rows: number, columns: number): void {
  const { prefix } = elements;
  const plain = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const element = elements.find('sheetViews');
  const views = element ? elements.xml(element) : plain;
  const [view] = readElement(views).children;
  if (!view) return;
  const loose = withoutItems(view.xml, (item) => isOfPane(item));
  const xml = rows === 0 && columns === 0 ? loose : frozen(loose, prefix, rows, columns);
  const after = spliceText(views, [{ from: view.from, to: view.to, text: xml }]);
  if (after === views) return;
  if (after === plain && element) elements.remove(element);
  else elements.put('sheetViews', after);
}

/** The panes of a view, and what is selected in any but the first of them. */
function isOfPane(item: string): boolean {
  const tag = openingTag(item);
  if (/^<(?:[\w.-]+:)?pane\b/.test(tag)) return true;
  return /^<(?:[\w.-]+:)?selection\b/.test(tag) && (attributeOf(tag, 'pane') ?? 'topLeft') !== 'topLeft';
}

function frozen(view: string, prefix: string, rows: number, columns: number): string {
  const corner = a1(rows + 1, columns);
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const name = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const pane = `<${prefix}pane${split} topLeftCell="${corner}" activePane="${name}" state="frozen"/>`;
  const selection = `<${prefix}selection pane="${name}" activeCell="${corner}" sqref="${corner}"/>`;
  // A view that was scrolled would freeze the rows in sight instead of the first ones.
  const top = withOpeningTag(view, withAttribute(openingTag(view), 'topLeftCell', undefined));
  const paned = withChild(top, VIEW, 'pane', pane);
  const { children, close } = readElement(paned);
  const at =
    children.filter((child) => child.name === 'pane' || child.name === 'selection').at(-1)?.to ?? close;
  return spliceText(paned, [{ from: at, to: at, text: selection }]);
}
