/**
 * Which controls are fields, and their paths among the repetitions around them, from what Word tells of each: its tag
 * and the control it stands in. Gives what core/documents gives for a file. Word does not tell what stands between two
 * controls: repetitions with the same tag side by side count as one. Called by read-fields.ts.
 */
import { readTag, type FieldKind, type FieldTag } from '../../../core/documents/tag.ts';

export interface NestedControl {
  readonly id: number;
  readonly tag: string;
  /** Id of the control it stands in. */
  readonly parent: number | undefined;
}

export interface NestedField {
  readonly kind: FieldKind;
  /** With the places in the repetitions around it, from 0: `segments[1].amount`. */
  readonly path: string;
  readonly modifier?: string;
}

/** By the id of the control; controls that are no fields are missing. @param controls in the order of the document */
export function nestedFields(controls: readonly NestedControl[]): ReadonlyMap<number, NestedField> {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const frames = framesAmong(controls, byId);
  const fields = new Map<number, NestedField>();
  const places = placesOf(controls);
  const tagOf = ({ id, tag }: NestedControl): FieldTag | undefined =>
    frames.has(id) ? undefined : readTag(tag);
  const around = ({ parent }: NestedControl): string => {
    const above = parent === undefined ? undefined : byId.get(parent);
    if (!above) return '';
    const tag = tagOf(above);
    return tag?.kind === 'each'
      ? `${around(above)}${tag.path}[${String(places.get(above.id))}].`
      : around(above);
  };
  for (const control of controls) {
    const tag = tagOf(control);
    if (!tag) continue;
    const { kind, modifier } = tag;
    const own = kind === 'each' ? `${tag.path}[${String(places.get(control.id))}]` : tag.path;
    fields.set(control.id, {
      kind,
      path: around(control) + own,
      ...(modifier === undefined ? {} : { modifier }),
    });
  }
  return fields;
}

/** Controls with the tag of a text around other fields: to write a text into one would delete them. */
function framesAmong(
  controls: readonly NestedControl[],
  byId: ReadonlyMap<number, NestedControl>,
): ReadonlySet<number> {
  const frames = new Set<number>();
  for (const control of controls) {
    if (!readTag(control.tag)) continue;
    for (let above = control.parent; above !== undefined; above = byId.get(above)?.parent) {
      if (readTag(byId.get(above)?.tag)?.kind === 'text') frames.add(above);
    }
  }
  return frames;
}

/** The place of each control among those with the same tag side by side, from 0. */
function placesOf(controls: readonly NestedControl[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const last = new Map<number | undefined, { readonly tag: string; readonly place: number }>();
  for (const { id, tag, parent } of controls) {
    const before = last.get(parent);
    const place = before?.tag === tag ? before.place + 1 : 0;
    places.set(id, place);
    last.set(parent, { tag, place });
  }
  return places;
}
