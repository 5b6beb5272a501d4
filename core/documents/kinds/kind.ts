/**
 * What a kind of content control does with a value: where the text goes, and what the control says of it in its
 * properties. One file a kind, listed in kinds/index.ts.
 */
import { type Carrier } from '../carrier.ts';
import type { Control } from '../control.ts';
import type { Edit } from '../edits.ts';
import type { FillRun, ValueField } from '../fill-run.ts';
import type { PartTree } from '../part-tree.ts';

export interface ControlToFill {
  readonly tree: PartTree;
  readonly control: Control;
  readonly field: ValueField;
  readonly carrier: Carrier;
}

export interface ControlKind {
  readonly id: 'text' | 'date' | 'list' | 'checkbox';
  /** Names of the elements in the control's properties that make it this kind. */
  readonly elements: readonly string[];
  edits(target: ControlToFill): Edit[];
}

/** The edit that puts a run with what `content` gives in the place of the control's text. */
export function carry({ carrier }: ControlToFill, content: (run: FillRun) => string): Edit {
  const { from, to, before, after } = carrier;
  return { from, to, ops: [before, { write: content }, after] };
}
