/** Keeps the report of a run beside the workbook, as text for people and as JSON. Called by publish.ts. */
import type { Store } from '../../store/store.ts';
import { reportNames } from '../job/names.ts';
import type { RunReport } from './model.ts';
import { reportText } from './text.ts';

/** Against another run that writes its own report at the same moment. */
const TRIES = 3;

/** A report that somebody has open, or that another run just wrote, is left: the workbook matters more. */
export async function storeReport(store: Store, latest: string, report: RunReport): Promise<void> {
  const names = reportNames(latest);
  const encoder = new TextEncoder();
  // Notepad and Excel know Polish letters by the mark at the beginning.
  await put(store, names.text, encoder.encode(`\uFEFF${reportText(report)}`));
  await put(store, names.json, encoder.encode(`${JSON.stringify(report, undefined, 2)}\n`));
}

async function put(store: Store, path: string, bytes: Uint8Array): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const present = await store.open(path);
    const { outcome } =
      present === undefined ? await store.create(path, bytes) : await store.replace(path, bytes, present.tag);
    if (outcome === 'written' || outcome === 'locked') return;
  }
}
