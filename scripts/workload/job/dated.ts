/**
 * The dated workbooks: one for every content, written before the latest one is replaced, so that a result exists even
 * when that is locked. Only so many are kept; one that somebody changed is no longer ours. Called by run.ts.
 */
import { sameParts } from '../../../core/graph/same-parts.ts';
import type { Store } from '../../store/store.ts';
import type { DatedCopy } from '../state/model.ts';
import { datedName, nextDatedName } from './names.ts';

/** The copies with one for these inputs among them; its name is fixed before it is written. */
export function withDated(
  copies: readonly DatedCopy[],
  inputs: string,
  latest: string,
  moment: string,
): { readonly copies: DatedCopy[]; readonly copy: DatedCopy } {
  const known = copies.find((copy) => copy.inputs === inputs);
  if (known !== undefined) return { copies: [...copies], copy: known };
  const taken = new Set(copies.map(({ path }) => path));
  let number = 1;
  while (taken.has(datedName(latest, moment, number))) number++;
  const copy = { path: datedName(latest, moment, number), inputs };
  return { copies: [...copies, copy], copy };
}

/** So many names are tried when others have them. */
const NAMES = 20;

/** @returns the copy with its name and tag; undefined when all names turned out to be taken, or the place is locked */
export async function writeDated(
  store: Store,
  copy: DatedCopy,
  bytes: () => Uint8Array,
): Promise<DatedCopy | undefined> {
  if (copy.tag !== undefined) return copy;
  const drawn = bytes();
  let { path } = copy;
  for (let name = 1; name <= NAMES; name++, path = nextDatedName(path)) {
    const written = await store.create(path, drawn);
    if (written.outcome === 'written') return { ...copy, path, tag: written.tag };
    if (written.outcome !== 'exists') return undefined;
    // A run that was cut after writing it, or another one at the same moment; else another content of the same minute,
    // as after the clock was set back and the state was lost.
    const content = await store.open(path);
    if (content !== undefined && sameParts(drawn, content.bytes)) return { ...copy, path, tag: content.tag };
  }
  return undefined;
}

/** The copies that remain when the oldest beyond so many are removed. */
export async function trimDated(
  store: Store,
  copies: readonly DatedCopy[],
  keep: number,
): Promise<DatedCopy[]> {
  const excess = copies.slice(0, Math.max(0, copies.length - keep));
  for (const { path, tag } of excess) {
    const content = tag === undefined ? undefined : await store.open(path);
    if (content?.tag === tag && content !== undefined) await store.remove(path);
  }
  return copies.slice(excess.length);
}
