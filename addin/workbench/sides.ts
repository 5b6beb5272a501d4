/**
 * Where the focus goes in the sheet and in the pane when a key brings it there. Called by use-workbench-keys.ts,
 * use-workbook.ts and Sheet.tsx.
 */
const ACTIVE_CELL = '[role="gridcell"][tabindex="0"]';
const CONTROLS = 'button, input, select, textarea, a[href], [tabindex="0"]';
/** The entry that was shown last. */
const CURRENT = 'button[aria-current="true"]';

/** To the grid's active cell, or the editor in it; where there is no grid, to the first control. */
export function enterSheet(sheet: HTMLElement | null): void {
  const cell = sheet?.querySelector<HTMLElement>(ACTIVE_CELL);
  const editor = cell?.querySelector('input');
  // The grid brings its active cell into view itself.
  if (cell) (editor ?? cell).focus({ preventScroll: true });
  else enterFirst(sheet, CONTROLS);
}

/** To the current entry, else to the first control. */
export function enterPane(pane: HTMLElement | null): void {
  if (!enterFirst(pane, CURRENT)) enterFirst(pane, CONTROLS);
}

function enterFirst(side: HTMLElement | null, selector: string): boolean {
  const first = [...(side?.querySelectorAll<HTMLElement>(selector) ?? [])].find(takesFocus);
  first?.focus();
  return first !== undefined;
}

/** Not what is hidden (a screen that is not shown) or left out of the order of the Tab key. */
function takesFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;
}
