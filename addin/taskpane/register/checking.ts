/**
 * The checks of registers, the largest part of the screen: nobody needs them before the first check, so they are loaded
 * while the workbook is read for it. Called by the session.
 */
import { loadPart } from '../../load-part.ts';

export type Checking = typeof import('./check-view.ts');

/** @throws TeczkaError `part-not-loaded` */
export function loadChecking(): Promise<Checking> {
  return loadPart(() => import('./check-view.ts'));
}
