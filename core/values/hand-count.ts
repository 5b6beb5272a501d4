/**
 * Counting without digits: strokes ("|||| |") and marks ("x", "+", "✓") in a cell that should hold a number. Called by
 * typed-number.ts, which asks whether the count is right.
 */
export interface HandCount {
  readonly kind: 'tally' | 'mark';
  /** The likeliest first. */
  readonly values: readonly number[];
}

const MARK = /^(?:[x×+v√✓✔]|tak)$/i;
const STROKES = /^[|/]+(?: [|/]+)*$/;
/** On paper the fifth stroke crosses four; typed, it is lost. */
const BUNDLE = 4;

/** @param text cleaned; undefined when it is neither strokes nor a mark */
export function handCount(text: string): HandCount | undefined {
  if (MARK.test(text)) return { kind: 'mark', values: [1] };
  if (!STROKES.test(text)) return undefined;
  const groups = text.split(' ');
  const strokes = groups.reduce((total, group) => total + group.length, 0);
  const bundles = groups.filter((group) => group.length === BUNDLE).length;
  return { kind: 'tally', values: bundles === 0 ? [strokes] : [strokes, strokes + bundles] };
}
