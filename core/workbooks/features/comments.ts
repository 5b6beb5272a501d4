/**
 * Comments of a sheet: notes (the old kind, which every Excel shows) and conversations. Of a conversation the file
 * also keeps a note with the same words for old Excels; that one is left out. Called by part-features.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { parseA1 } from '../address.ts';
import { readStringItem } from '../shared-strings.ts';
import type { SheetComment } from './model.ts';
import { collect, partsOf, textOf, type FeatureSource } from './source.ts';

/** How the author of the note for old Excels is called; the comment's id follows. */
const STAND_IN = 'tc=';

/** By rows, then by columns. */
export function readComments(source: FeatureSource): readonly SheetComment[] {
  const threadParts = partsOf(source, 'threadedComment');
  const persons = threadParts.length > 0 ? readPersons(source) : new Map<string, string>();
  const threads = threadParts.flatMap((part) => readThreads(textOf(source, part), persons));
  const inThreads = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = partsOf(source, 'comments')
    .flatMap((part) => readNotes(textOf(source, part)))
    .filter((note) => !(note.author.startsWith(STAND_IN) && inThreads.has(`${note.row} ${note.column}`)));
  return [...notes, ...threads].sort((one, other) => one.row - other.row || one.column - other.column);
}

function readNotes(xml: string): SheetComment[] {
  const authors: string[] = [];
  const notes: SheetComment[] = [];
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'author') collect(authors, reader.content());
    if (reader.name !== 'comment') continue;
    const place = parseA1(reader.attribute('ref') ?? '');
    const author = authors[Number(reader.attribute('authorId') ?? -1)] ?? '';
    const text = reader.empty ? '' : noteText(reader);
    if (place) collect(notes, { ...place, author, text, threaded: false });
  }
  return notes;
}

/** Text of the `comment` on whose opening tag the reader stands. */
function noteText(reader: XmlReader): string {
  while (reader.next() && !(reader.kind === 'close' && reader.name === 'comment')) {
    if (reader.kind === 'open' && reader.name === 'text') return readStringItem(reader);
  }
  return '';
}

function readThreads(xml: string, persons: ReadonlyMap<string, string>): SheetComment[] {
  const found: SheetComment[] = [];
  const reader = new XmlReader(xml);
  while (reader.open('threadedComment')) {
    const place = parseA1(reader.attribute('ref') ?? '');
    const author = persons.get(reader.attribute('personId') ?? '') ?? '';
    const text = reader.empty ? '' : threadText(reader);
    if (place) collect(found, { ...place, author, text, threaded: true });
  }
  return found;
}

/** Text of the `threadedComment` on whose opening tag the reader stands. */
function threadText(reader: XmlReader): string {
  while (reader.next() && !(reader.kind === 'close' && reader.name === 'threadedComment')) {
    if (reader.kind === 'open' && reader.name === 'text') return reader.content();
  }
  return '';
}

/** Names of the people in conversations, by id. */
function readPersons(source: FeatureSource): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const part of source.persons) {
    const reader = new XmlReader(textOf(source, part));
    while (reader.open('person')) {
      persons.set(reader.attribute('id') ?? '', reader.attribute('displayName') ?? '');
    }
  }
  return persons;
}
