/**
 * The workbook part as text: its elements join in the order that the format asks for. Called by the operations that
 * change the list of sheets, the names or how the workbook opens.
 */
import { partBytes, partText } from './part-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { readElement, withChild } from './xml-element.ts';

/** ECMA-376, CT_Workbook. */
const ORDER = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'AlternateContent',
    'workbookProtection',
    'bookViews',
    'sheets',
  ],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...[
    'pivotCaches',
    'smartTagPr',
    'smartTagTypes',
    'webPublishing',
    'fileRecoveryPr',
    'webPublishObjects',
    'extLst',
  ],
];

/** The part is replaced where the work changed it. */
export function changeWorkbook(draft: WorkbookDraft, work: (xml: string) => string): void {
  const { part } = draft.main;
  const before = partText(draft.require(part));
  const after = work(before);
  if (after !== before) draft.replace(part, partBytes(after));
}

/** @param child undefined takes it out */
export function withWorkbookChild(xml: string, name: string, child: string | undefined): string {
  return withChild(xml, ORDER, name, child);
}

/** Prefix of the part's own elements, with its colon; mostly empty. */
export function prefixOf(xml: string): string {
  return readElement(xml).prefix;
}
