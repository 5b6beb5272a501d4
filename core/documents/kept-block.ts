/**
 * Blocks that a filled document left out: a condition that did not hold, a repetition without items. A pair of
 * bookmarks marks the place and the data part keeps the block, so that the document can be filled again with other
 * data. Written by block.ts and data-part.ts, put back by anchors.ts.
 */
import type { ControlLevel } from './control.ts';
import type { FillRun } from './fill-run.ts';

export interface KeptBlock {
  readonly id: number;
  /** The control with everything in it, without anybody's values. */
  readonly xml: string;
  readonly level: ControlLevel;
  /** How many blocks and how many cells of tables are around it: Word moves bookmarks when it saves. */
  readonly blocksAround: number;
  readonly cellsAround: number;
}

const ANCHOR = /^_Teczka_(\d+)_\d+$/;

/** Id of the block that a bookmark stands for; undefined for every other bookmark. */
export function anchoredBlock(bookmark: string | undefined): number | undefined {
  const found = ANCHOR.exec(bookmark ?? '');
  return found ? Number(found[1]) : undefined;
}

/** The bookmark in the place of a block that is left out. A leading underscore hides it from Word's lists. */
export function anchorXml(block: KeptBlock, run: FillRun, prefix: string): string {
  const id = run.newId();
  const name = `_Teczka_${block.id}_${id}`;
  return (
    `<${prefix}bookmarkStart ${prefix}id="${id}" ${prefix}name="${name}"/>` +
    `<${prefix}bookmarkEnd ${prefix}id="${id}"/>`
  );
}
