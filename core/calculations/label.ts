/** The Polish name of an amount, a bound, a finding or a title of a result, from the labels of its calculation. */
import type { Calculation } from './definition.ts';

/** `relatives.anna` is named by its own label, else by that of `relatives.*`, with the part after the dot beside it. */
export function labelOf({ labels }: Pick<Calculation, 'labels'>, name: string): string | undefined {
  const own = labels[name];
  if (own !== undefined) return own;
  const dot = name.lastIndexOf('.');
  const group = dot === -1 ? undefined : labels[`${name.slice(0, dot)}.*`];
  return group === undefined ? undefined : `${group} (${name.slice(dot + 1)})`;
}
