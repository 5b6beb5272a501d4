/**
 * Conditions and repetitions: a block is written once for each source it gives, so a condition is a repetition of
 * one or none.
 */
import type { FieldSource } from './field-source.ts';
import { writeOps, type FillRun, type Op, type Slot, type ValueField } from './fill-run.ts';
import { anchorXml, remember, type KeptBlock } from './kept-block.ts';
import type { FieldKind } from './tag.ts';

export type BlockKind = Exclude<FieldKind, 'text'>;

const SOURCES: Readonly<Record<BlockKind, (run: FillRun, field: ValueField) => readonly FieldSource[]>> = {
  if: (run, field) => (run.holds(field) ? [run.source] : []),
  unless: (run, field) => (run.holds(field) ? [] : [run.source]),
  each(run, field) {
    const items = run.source.each(field.path);
    if (!items) run.miss(field);
    return items ?? [];
  },
};

export interface Block {
  readonly kind: BlockKind;
  readonly field: ValueField;
  readonly body: readonly Op[];
  /** What to remember when the block is left out; undefined in a final document, which keeps no trace of it. */
  readonly kept?: KeptBlock;
  readonly keptBefore: ReadonlyMap<number, KeptBlock>;
  readonly prefix: string;
}

export function blockSlot({ kind, field, body, kept, keptBefore, prefix }: Block): Slot {
  return {
    write(run) {
      const sources = SOURCES[kind](run, field);
      if (sources.length > 0) {
        run.blocks++;
        if (kind === 'each') return run.forEach(sources, () => writeOps(body, run));
        return writeOps(body, run);
      }
      if (!kept) return '';
      remember(kept, keptBefore, run);
      return anchorXml(kept, run, prefix);
    },
  };
}
