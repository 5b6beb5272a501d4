/**
 * The keys that work in the whole window: Ctrl+S saves, F6 goes between the sheet and the pane. They are heard before
 * all others, because an open editor keeps its keys to itself. While a dialog asks something they do nothing; the
 * browser's own dialog for saving a page never appears. Called by Workbench.tsx.
 */
import { useEffect, type RefObject } from 'react';
import { enterPane, enterSheet } from './sides.ts';

export interface Sides {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLElement | null>;
}

export function useWorkbenchKeys({ sheet, pane }: Sides, onSave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSave = saves(event);
      if (!isSave && !changesSide(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat || document.querySelector('dialog[open]')) return;
      if (isSave) onSave();
      else changeSide(sheet.current, pane.current, event.shiftKey);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [sheet, pane, onSave]);
}

/** Not with AltGr, which Windows gives as Ctrl and Alt: that is „ś”. */
function saves({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function changesSide({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'F6' && !ctrlKey && !metaKey && !altKey;
}

/** There are two sides: both ways lead to the other one. From above them, forwards is the sheet. */
function changeSide(sheet: HTMLElement | null, pane: HTMLElement | null, backwards: boolean): void {
  const { activeElement } = document;
  const toPane = pane?.contains(activeElement) ? false : backwards || sheet?.contains(activeElement);
  if (toPane) enterPane(pane);
  else enterSheet(sheet);
}
