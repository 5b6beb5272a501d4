/**
 * Takes out all marks of ours: notes, colours, the parts that were made for them. Every part is then byte for byte what
 * it was before the marks; after somebody has saved the workbook in between, the marks go all the same. Called by
 * annotate.ts, by the undo of files and by the pane.
 */
import { removeHighlights } from '../patch/highlights.ts';
import { partBytes } from '../patch/part-text.ts';
import { dropPlainStyles } from '../patch/plain-styles.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { changeSheet, type SheetElements } from '../patch/sheet-elements.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { withoutComments } from './comments-part.ts';
import { isMarkHighlight } from './mark-highlights.ts';
import { withoutBoxes } from './notes-drawing.ts';
import { notesOf, type NotesPart } from './sheet-notes.ts';

/** A comment of ours into which a person has written something else is the person's and stays. */
export function removeMarks(): PatchOperation {
  return (draft) => {
    for (const { part, cells } of draft.main.sheets) {
      if (cells) changeSheet(draft, part, (elements) => removeNotes(draft, part, elements));
    }
    const before = stylesSize(draft);
    removeHighlights(isMarkHighlight)(draft);
    if (stylesSize(draft) !== before) dropPlainStyles(draft);
  };
}

function stylesSize(draft: WorkbookDraft): number | undefined {
  const styles = draft.main.relationships.find(({ type }) => type === 'styles');
  return styles && draft.read(styles.target)?.length;
}

function removeNotes(draft: WorkbookDraft, part: string, elements: SheetElements): void {
  const { comments, drawing, legacyDrawing } = notesOf(draft, part, elements);
  if (!comments) return;
  const { cells, rest } = withoutComments(comments.xml);
  if (cells.size === 0) return;
  change(draft, part, comments, rest);
  if (!drawing || !legacyDrawing) return;
  const boxes = withoutBoxes(drawing.xml, cells);
  change(draft, part, drawing, boxes);
  if (boxes === undefined) elements.remove(legacyDrawing);
}

/** @param rest what is left of the part; undefined takes it out */
function change(
  draft: WorkbookDraft,
  sheet: string,
  { part, id }: NotesPart,
  rest: string | undefined,
): void {
  if (rest !== undefined) {
    draft.replace(part, partBytes(rest));
    return;
  }
  draft.remove(part);
  draft.unrelate(sheet, id);
}
