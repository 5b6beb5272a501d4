/**
 * Takes out all marks of ours: notes, colours, the parts that were made for them. Every part is then byte for byte what
 * it was before the marks; after somebody has saved the workbook in between, the marks go all the same. Called by
 * annotate.ts, by the undo of files and by the pane.
 */
import { parseA1 } from '../address.ts';
import { removeHighlights } from '../patch/highlights.ts';
import { partBytes } from '../patch/part-text.ts';
import { dropPlainStyles } from '../patch/plain-styles.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { changeSheet, type SheetElements } from '../patch/sheet-elements.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { withoutComments } from './comments-part.ts';
import type { MarkedPlace } from './mark.ts';
import { isMarkHighlight } from './mark-highlights.ts';
import { withoutBoxes } from './notes-drawing.ts';
import { notesOf, type NotesPart } from './sheet-notes.ts';
import { keepNotes, writtenNotes, type WrittenNotes } from './written-notes.ts';

/**
 * What a person has written into a note of ours stays, by itself where it was added behind our words, otherwise with
 * the whole note.
 * @param onKept is told the cells of such notes
 * @throws TeczkaError (the operation) as `changeSettings`
 */
export function removeMarks(onKept?: (cells: readonly MarkedPlace[]) => void): PatchOperation {
  return (draft) => {
    const written = writtenNotes(draft);
    const kept: MarkedPlace[] = [];
    for (const { name, part, cells } of draft.main.sheets) {
      if (!cells) continue;
      const own = changeSheet(draft, part, (elements) => removeNotes(draft, part, elements, written));
      for (const place of own.map(parseA1)) if (place) kept.push({ sheet: name, ...place });
    }
    const before = stylesSize(draft);
    removeHighlights(isMarkHighlight)(draft);
    if (stylesSize(draft) !== before) dropPlainStyles(draft);
    keepNotes([])(draft);
    onKept?.(kept);
  };
}

function stylesSize(draft: WorkbookDraft): number | undefined {
  const styles = draft.main.relationships.find(({ type }) => type === 'styles');
  return styles && draft.read(styles.target)?.length;
}

/** @returns A1 of the cells whose note stays because somebody has written into it */
function removeNotes(
  draft: WorkbookDraft,
  part: string,
  elements: SheetElements,
  written: WrittenNotes,
): readonly string[] {
  const { comments, drawing, legacyDrawing } = notesOf(draft, part, elements);
  if (!comments) return [];
  const { cells, kept, rest } = withoutComments(comments.xml, written);
  if (rest !== comments.xml) change(draft, part, comments, rest);
  if (cells.size === 0 || !drawing || !legacyDrawing) return kept;
  const boxes = withoutBoxes(drawing.xml, cells);
  change(draft, part, drawing, boxes);
  if (boxes === undefined) elements.remove(legacyDrawing);
  return kept;
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
