/**
 * Marks cells of a workbook: a note with what is said of each, and a colour with a frame. Notes are put beside the
 * comments that are there; a cell that somebody has commented already gets no note, only its colour. Nothing of the
 * cells themselves changes, so marks are put on protected sheets too. Called by `teczka check --annotate` and the pane.
 */
import { a1 } from '../address.ts';
import { addHighlights } from '../patch/highlights.ts';
import { partBytes } from '../patch/part-text.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { changeSheet, type SheetElements } from '../patch/sheet-elements.ts';
import { SheetParts } from '../patch/sheet-part.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { mergedRanges } from '../sheet-surroundings.ts';
import { markedCells, type MarkedCell } from './cell-marks.ts';
import { commentedCells, newComments, noteTexts, withComments } from './comments-part.ts';
import type { Mark, MarkedPlace } from './mark.ts';
import { highlightsOf } from './mark-highlights.ts';
import { noteAnchor, rowsBeside } from './note-place.ts';
import { noteSize } from './note-text.ts';
import { newDrawing, usedBlocks, withBoxes, type NoteBox } from './notes-drawing.ts';
import { removeMarks } from './remove-marks.ts';
import { sheetGrid } from './sheet-grid.ts';
import { notesOf, type SheetNotes } from './sheet-notes.ts';
import { keepNotes } from './written-notes.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What became of the marks, by cells. */
export interface Annotated {
  readonly noted: readonly MarkedPlace[];
  /** Coloured only: a comment that is not ours is there. */
  readonly withoutNote: readonly MarkedPlace[];
  /** Coloured only: the drawing of the sheet's notes cannot be read. */
  readonly undrawn: readonly MarkedPlace[];
  /** Notes of a former run into which somebody has written: what was written stays. */
  readonly kept: readonly MarkedPlace[];
}

/**
 * Marks of former runs go first, so that doing this twice is as doing it once. What the notes say is remembered in the
 * settings sheet, by which they are known again.
 * @param onDone is told what became of the marks
 * @throws TeczkaError (the operation) `sheet-missing` and as `changeSettings`
 */
export function annotate(marks: readonly Mark[], onDone?: (done: Annotated) => void): PatchOperation {
  return (draft) => {
    let kept: readonly MarkedPlace[] = [];
    removeMarks((cells) => (kept = cells))(draft);
    const bySheet = new Map<string, Mark[]>();
    for (const mark of marks) {
      const { name } = draft.sheet(mark.sheet);
      const own = bySheet.get(name) ?? [];
      own.push(mark);
      bySheet.set(name, own);
    }
    const sheets = [...bySheet].map(([name, own]) => annotateSheet(draft, name, own));
    addHighlights(sheets.flatMap(({ sheet, cells }) => highlightsOf(sheet, cells)))(draft);
    keepNotes(sheets.flatMap(({ noted }) => noteTexts(noted)))(draft);
    const places = (pick: (own: AnnotatedSheet) => readonly MarkedCell[]): MarkedPlace[] =>
      sheets.flatMap((own) => pick(own).map(({ row, column }) => ({ sheet: own.sheet, row, column })));
    onDone?.({
      noted: places(({ noted }) => noted),
      withoutNote: places(({ taken }) => taken),
      undrawn: places(({ undrawn }) => undrawn),
      kept,
    });
  };
}

interface AnnotatedSheet {
  readonly sheet: string;
  readonly cells: readonly MarkedCell[];
  readonly noted: readonly MarkedCell[];
  readonly taken: readonly MarkedCell[];
  readonly undrawn: readonly MarkedCell[];
}

/** Puts the notes of one sheet. */
function annotateSheet(draft: WorkbookDraft, sheet: string, marks: readonly Mark[]): AnnotatedSheet {
  const { part } = draft.sheet(sheet);
  return changeSheet(draft, part, (elements) => {
    const cells = markedCells(marks, mergedRanges(xmlOf(elements, 'mergeCells')));
    const notes = notesOf(draft, part, elements);
    const commented = notes.comments ? commentedCells(notes.comments.xml) : new Set<string>();
    const isTaken = ({ row, column }: MarkedCell) => commented.has(a1(row, column));
    const free = cells.filter((cell) => !isTaken(cell));
    const isDrawn =
      free.length > 0 && draw(draft, part, elements, notes, boxesOf(draft, part, elements, free));
    if (isDrawn) comment(draft, part, notes, free);
    const [noted, undrawn] = isDrawn ? [free, []] : [[], free];
    return { sheet, cells, noted, undrawn, taken: cells.filter(isTaken) };
  });
}

/** Puts the boxes into the sheet's drawing or a new one. @returns false where its drawing cannot be read */
function draw(
  draft: WorkbookDraft,
  part: string,
  elements: SheetElements,
  { legacyDrawing, drawing }: SheetNotes,
  boxes: readonly NoteBox[],
): boolean {
  if (legacyDrawing) {
    const more = drawing && withBoxes(drawing.xml, boxes);
    if (drawing && more !== undefined) draft.replace(drawing.part, partBytes(more));
    return more !== undefined;
  }
  const target = draft.freePart('xl/drawings/vmlDrawing#.vml');
  draft.add(target, partBytes(newDrawing(boxes, freeBlock(draft))), DRAWING_TYPE);
  const id = draft.relate(part, { type: 'vmlDrawing', target });
  elements.add('legacyDrawing', `<${elements.prefix}legacyDrawing${elements.link(id)}/>`);
  return true;
}

function comment(
  draft: WorkbookDraft,
  part: string,
  { comments }: SheetNotes,
  cells: readonly MarkedCell[],
): void {
  if (comments) {
    draft.replace(comments.part, partBytes(withComments(comments.xml, cells)));
    return;
  }
  const target = draft.freePart('xl/comments#.xml');
  draft.add(target, partBytes(newComments(cells, draft.isStrict)), COMMENTS_TYPE);
  draft.relate(part, { type: 'comments', target });
}

function boxesOf(
  draft: WorkbookDraft,
  part: string,
  elements: SheetElements,
  cells: readonly MarkedCell[],
): readonly NoteBox[] {
  const { bytes, rows } = new SheetParts(draft).part(part).locate(new Set(cells.flatMap(rowsBeside)));
  const decoder = new TextDecoder();
  const grid = sheetGrid({
    format: xmlOf(elements, 'sheetFormatPr'),
    columns: xmlOf(elements, 'cols'),
    rows: new Map([...rows].map(([row, { tag }]) => [row, decoder.decode(bytes.subarray(tag.from, tag.to))])),
  });
  return cells.map((cell) => {
    const size = noteSize(cell.remarks);
    return { cell, size, anchor: noteAnchor(cell, size, grid) };
  });
}

/** Number of the first block of ids behind those that the drawings of the workbook use. */
function freeBlock(draft: WorkbookDraft): number {
  const drawings = draft.package.names.filter((name) => name.toLowerCase().endsWith('.vml'));
  const blocks = drawings.flatMap((name) => usedBlocks(new TextDecoder().decode(draft.require(name))));
  return blocks.reduce((highest, block) => Math.max(highest, block), 0) + 1;
}

function xmlOf(elements: SheetElements, name: string): string {
  const found = elements.find(name);
  return found ? elements.xml(found) : '';
}
