/**
 * Where the notes of one sheet of a draft lie: its part of comments and its drawing, each of which it may lack. Called
 * by annotate.ts and remove-marks.ts.
 */
import type { Relationship } from '../../opc/relationships.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { partText } from '../patch/part-text.ts';
import type { SheetElement, SheetElements } from '../patch/sheet-elements.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';

/** A part that the sheet points at. */
export interface NotesPart {
  readonly part: string;
  /** Of the relationship of the sheet. */
  readonly id: string;
  readonly xml: string;
}

export interface SheetNotes {
  readonly comments: NotesPart | undefined;
  /** The element of the sheet that names its drawing of old kind, and the drawing, where it can be reached. */
  readonly legacyDrawing: SheetElement | undefined;
  readonly drawing: NotesPart | undefined;
}

/** @param part of the sheet */
export function notesOf(draft: WorkbookDraft, part: string, elements: SheetElements): SheetNotes {
  const related = draft.related(part);
  const comments = related.find(({ type }) => type === 'comments');
  const legacyDrawing = elements.find('legacyDrawing');
  const id = legacyDrawing && idIn(elements.xml(legacyDrawing));
  const drawing = related.find((relationship) => relationship.id === id);
  return { comments: partOf(draft, comments), legacyDrawing, drawing: partOf(draft, drawing) };
}

function partOf(draft: WorkbookDraft, found: Relationship | undefined): NotesPart | undefined {
  const bytes = found && !found.external ? draft.read(found.target) : undefined;
  return found && bytes && { part: found.target, id: found.id, xml: partText(bytes) };
}

function idIn(element: string): string | undefined {
  const reader = new XmlReader(element);
  return reader.next() ? reader.attribute('id') : undefined;
}
