/**
 * Texts written into fields in two phases of one sync each: what they show now is compared with what the person saw;
 * then all are written and read back in one request. Word may take a text and show another, or nothing (office-js #2183,
 * #1516), and a request is no transaction; so whatever goes wrong once something may have been written is answered by
 * putting back what the first phase read. Called by word-document.ts.
 */
import { readTag } from '../../../core/documents/tag.ts';
import {
  fieldChanged,
  fieldLocked,
  fieldMissing,
  fieldNotKept,
  fieldNotText,
  fieldsLeftChanged,
} from '../../../core/host/document-refusals.ts';
import { fieldText } from '../../../core/host/field-text.ts';
import type { FieldChange, WrittenField, WrittenFields } from '../../../core/host/index.ts';
import { shownText } from './control-text.ts';
import { labelOf } from './read-fields.ts';

/** A field that is to change, with its control in this request. */
interface Planned {
  readonly change: FieldChange;
  readonly control: Word.ContentControl;
  readonly label: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What DocumentHost.fill promises; the answer is in the order of the changes. */
export async function writeFields(
  context: Word.RequestContext,
  changes: readonly FieldChange[],
): Promise<WrittenFields> {
  const planned = await plan(context, changes);
  try {
    const lost = await put(context, planned, ({ after }) => after);
    if (lost.length === 0) return planned.map(writtenOf);
    throw fieldNotKept(lost[0] ?? { label: '', path: '' });
  } catch (failure) {
    await putBack(context, planned);
    throw failure;
  }
}

/** Phase 1. @throws TeczkaError `field-missing`, `field-not-text`, `field-locked`, `field-changed` */
async function plan(context: Word.RequestContext, changes: readonly FieldChange[]): Promise<Planned[]> {
  const { contentControls } = context.document;
  const asked = changes.map((change) => ({
    change,
    ...queueControl(contentControls.getByIdOrNullObject(Number(change.id))),
  }));
  await context.sync();
  return asked.map(({ change, control, inside }) => {
    if (control.isNullObject) throw fieldMissing();
    const field = readTag(control.tag);
    const label = labelOf(control);
    const named = { label, path: field?.path ?? control.tag };
    const holdsFields = inside.items.some(({ tag }) => readTag(tag) !== undefined);
    if (field?.kind !== 'text' || holdsFields) throw fieldNotText(named);
    if (control.cannotEdit) throw fieldLocked(named);
    const before = shownText(control);
    if (before !== fieldText(change.expected)) throw fieldChanged(named);
    return { change, control, ...named, before, after: fieldText(change.text) };
  });
}

/** The control and those inside it; they are known after the next sync. */
function queueControl(control: Word.ContentControl): Pick<Planned, 'control'> & {
  readonly inside: Word.ContentControlCollection;
} {
  control.load('id,tag,title,cannotEdit,text,placeholderText');
  const inside = control.contentControls;
  inside.load('items/tag');
  return { control, inside };
}

/** Phase 2. @returns the fields that show something else than they were given */
async function put(
  context: Word.RequestContext,
  planned: readonly Planned[],
  textOf: (field: Planned) => string,
): Promise<readonly Planned[]> {
  for (const field of planned) {
    const { control } = field;
    const text = textOf(field);
    // Only a control that was cleared shows its prompt again.
    if (text === '') control.clear();
    else control.insertText(text, 'Replace');
    control.load('text,placeholderText');
  }
  await context.sync();
  return planned.filter((field) => shownText(field.control) !== textOf(field));
}

/**
 * Looks what the fields show, and puts back those that show something else than before: two syncs at most.
 * @throws TeczkaError `fields-left-changed`, which matters more to the person than why it went wrong
 */
async function putBack(context: Word.RequestContext, planned: readonly Planned[]): Promise<void> {
  let left = planned;
  try {
    for (const { control } of planned) control.load('text,placeholderText');
    await context.sync();
    left = planned.filter(({ control, before }) => shownText(control) !== before);
    if (left.length > 0) left = await put(context, left, ({ before }) => before);
  } catch {
    throw fieldsLeftChanged(left);
  }
  if (left.length > 0) throw fieldsLeftChanged(left);
}

function writtenOf({ change: { id }, before, after }: Planned): WrittenField {
  return { id, before, after };
}
