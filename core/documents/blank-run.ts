/**
 * A pattern out of what was filled: every block once, every field with its label in square brackets. A block that a
 * document leaves out is remembered in this form, so that no earlier person's data stay in the file.
 */
import type { FieldSource } from './field-source.ts';
import { FillRun, writeOps, type Op, type ValueField } from './fill-run.ts';

const NOTHING: FieldSource = {
  text: () => undefined,
  holds: () => false,
  each: () => [],
};

class BlankRun extends FillRun {
  constructor() {
    super(NOTHING, new Set());
  }

  override text({ label }: ValueField): string {
    return `[${label}]`;
  }

  override sourcesOf(): readonly FieldSource[] {
    return [NOTHING];
  }

  override refuse(): void {
    // A prompt need not be on the list of a drop-down control.
  }
}

export function blankXml(ops: readonly Op[]): string {
  return writeOps(ops, new BlankRun());
}
