/**
 * Conditional looks that something in the workbook still uses: rules, filters by colour, tables, pivot tables, styles of
 * tables. Asked before one is taken out. Called by highlights.ts.
 */
import { partText } from './part-text.ts';
import { SheetElements } from './sheet-elements.ts';
import { openStyles } from './styles-draft.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** `dxfId`, `headerRowDxfId` … */
const REFERENCE = /[dD]xfId\s*=\s*["'](\d{1,9})["']/g;

export function usedLooks(draft: WorkbookDraft): ReadonlySet<number> {
  const used = new Set<number>();
  const search = (xml: string) => {
    for (const [, digits] of xml.matchAll(REFERENCE)) used.add(Number(digits));
  };
  const { part: styles } = openStyles(draft);
  if (styles !== undefined) search(partText(draft.require(styles)));
  for (const { part, cells } of draft.main.sheets) {
    const bytes = cells ? draft.read(part) : undefined;
    if (!bytes) continue;
    searchAround(bytes, search);
    for (const { external, target } of draft.related(part)) {
      const related = external || !target.endsWith('.xml') ? undefined : draft.read(target);
      if (related) search(partText(related));
    }
  }
  return used;
}

/** What stands around the rows; the rows themselves name no looks. */
function searchAround(bytes: Uint8Array, search: (xml: string) => void): void {
  const elements = new SheetElements(bytes);
  for (const element of elements.all) if (element.name !== 'sheetData') search(elements.xml(element));
}
