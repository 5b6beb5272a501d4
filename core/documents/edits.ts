/**
 * Replacing stretches of a text: what the compiler finds to change in a part is collected as edits and put together
 * with the untouched stretches between them into a program.
 */
import type { Op } from './fill-run.ts';

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly ops: readonly Op[];
}

export const cut = ({ start, end }: { readonly start: number; readonly end: number }): Edit => ({
  from: start,
  to: end,
  ops: [],
});

/** The stretch of the text with the edits done; an edit inside an earlier, wider one is dropped with it. */
export function applyEdits(xml: string, from: number, to: number, edits: readonly Edit[]): Op[] {
  const sorted = [...edits].sort((one, other) => one.from - other.from || one.to - other.to);
  const ops: Op[] = [];
  let at = from;
  for (const edit of sorted) {
    if (edit.from < at) continue;
    push(ops, xml.slice(at, edit.from));
    for (const op of edit.ops) push(ops, op);
    at = edit.to;
  }
  push(ops, xml.slice(at, to));
  return ops;
}

/** Neighbouring literals become one: the run has fewer pieces to join. */
function push(ops: Op[], op: Op): void {
  const last = ops.at(-1);
  if (op === '') return;
  if (typeof op === 'string' && typeof last === 'string') ops[ops.length - 1] = last + op;
  else ops.push(op);
}
