/**
 * The fields of the open document in two phases of one sync each: all its content controls, then the control that each
 * stands in. `document.contentControls` covers headers, footers and text boxes too (Microsoft's reference), so sections
 * are not walked: in some versions to ask a section for its header adds one to the document (office-js #1904). Called by
 * word-document.ts.
 */
import type { DocumentField } from '../../../core/host/index.ts';
import { shownText } from './control-text.ts';
import { nestedFields } from './nesting.ts';

/** What DocumentHost.fields promises. */
export async function readFields(context: Word.RequestContext): Promise<readonly DocumentField[]> {
  const { contentControls } = context.document;
  contentControls.load('items/id,items/tag,items/title,items/text,items/placeholderText');
  await context.sync();
  const controls = contentControls.items;
  if (controls.length === 0) return [];
  const parents = controls.map((control) => {
    const parent = control.parentContentControlOrNullObject;
    parent.load('id');
    return parent;
  });
  await context.sync();
  const nested = nestedFields(
    controls.map(({ id, tag }, at) => {
      const parent = parents[at];
      return { id, tag, parent: !parent || parent.isNullObject ? undefined : parent.id };
    }),
  );
  return controls.flatMap((control): DocumentField[] => {
    const field = nested.get(control.id);
    if (!field) return [];
    const { id, tag } = control;
    return [{ id: String(id), tag, label: labelOf(control), ...field, text: shownText(control) }];
  });
}

/** As in files: the title, or the tag where there is none. */
export function labelOf({ title, tag }: Pick<Word.ContentControl, 'title' | 'tag'>): string {
  return title.trim() === '' ? tag : title.trim();
}
