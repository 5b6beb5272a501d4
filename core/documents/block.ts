/**
 * Conditions and repetitions: a block is written once for each source it gives, so a condition is a repetition of
 * one or none.
 */
import { writeOps, type Op, type Slot, type ValueField } from './fill-run.ts';
import { anchorXml, type KeptBlock } from './kept-block.ts';
import type { BlockKind } from './tag.ts';

export interface Block {
  readonly kind: BlockKind;
  readonly field: ValueField;
  readonly body: readonly Op[];
  /** What to remember when the block is left out; undefined in a final document, which keeps no trace of it. */
  readonly kept?: KeptBlock;
  readonly prefix: string;
}

export function blockSlot({ kind, field, body, kept, prefix }: Block): Slot {
  return {
    write(run) {
      const sources = run.sourcesOf(kind, field);
      if (sources.length > 0) {
        run.blocks++;
        if (kind === 'each') return run.forEach(sources, () => writeOps(body, run));
        return writeOps(body, run);
      }
      if (!kept) return '';
      run.leftOut.set(kept.id, kept);
      return anchorXml(kept, run, prefix);
    },
  };
}
