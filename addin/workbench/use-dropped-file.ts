/** Files dropped anywhere in the window. Called by Workbench.tsx. */
import { useEffect, useState } from 'react';

/**
 * @param onFiles told of what was dropped, at least one file; must stay the same function
 * @returns whether a file is being dragged over the window
 */
export function useDroppedFile(onFiles: (files: readonly File[]) => void): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent: only their balance tells whether the window was left.
    let depth = 0;
    const settle = (now: number): void => {
      depth = Math.max(0, now);
      setDragged(depth > 0);
    };
    const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent): void => {
      if (bringsFiles(event)) settle(depth + 1);
    };
    const leave = (event: DragEvent): void => {
      if (bringsFiles(event)) settle(depth - 1);
    };
    const over = (event: DragEvent): void => {
      // Without this the browser would open the file itself and leave the workbench.
      if (bringsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      settle(0);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop };
    for (const [type, listener] of Object.entries(listeners)) {
      window.addEventListener(type, listener as EventListener);
    }
    return () => {
      for (const [type, listener] of Object.entries(listeners)) {
        window.removeEventListener(type, listener as EventListener);
      }
    };
  }, [onFiles]);
  return dragged;
}
