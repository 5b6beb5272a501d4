/**
 * The comments of a sheet as its part keeps them (`xl/comments1.xml`): ours join those that are there and go again to
 * the byte. Called by annotate.ts and remove-marks.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { a1 } from '../address.ts';
import { spliceText } from '../patch/splices.ts';
import { childNamed, readElement, withChild } from '../patch/xml-element.ts';
import { listItems, withItem, withoutItems } from '../patch/xml-list.ts';
import { decodeEscapes } from '../shared-strings.ts';
import { XML_HEAD } from '../write/parts.ts';
import { textElement } from '../write/strings.ts';
import type { MarkedCell } from './cell-marks.ts';
import { AUTHOR, MARK_WORDS } from './mark.ts';
import { noteRuns } from './note-text.ts';
import type { WrittenNotes } from './written-notes.ts';

/** ECMA-376, CT_Comments. */
const ORDER = ['authors', 'commentList', 'extLst'];
const LOOSE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const WORDS: readonly string[] = Object.values(MARK_WORDS);
/** Stands in a list that was there before our first comment and held none: that part is not ours to take out. */
const KEPT = '<!--Teczka-->';

/** A1 of every cell that has a comment. */
export function commentedCells(xml: string): ReadonlySet<string> {
  return new Set(comments(xml).map(({ cell }) => cell));
}

/** A part with these notes only. */
export function newComments(cells: readonly MarkedCell[], isStrict: boolean): string {
  const empty = `<comments xmlns="${isStrict ? STRICT : LOOSE}"><authors/><commentList/></comments>`;
  return XML_HEAD + joined(empty, cells);
}

/** The part with these notes behind the comments that are there. */
export function withComments(xml: string, cells: readonly MarkedCell[]): string {
  const list = childNamed(xml, 'commentList');
  if (list === undefined || listItems(list).length > 0) return joined(xml, cells);
  const joinedXml = joined(xml, cells);
  const grown = childNamed(joinedXml, 'commentList') ?? '';
  return withChild(joinedXml, ORDER, 'commentList', grown.replace(/(<\/[^<]*>)$/, `${KEPT}$1`));
}

/** What is left of a part of comments without our notes. */
export interface RestOfComments {
  /** A1 of the cells whose note went. */
  readonly cells: ReadonlySet<string>;
  /** A1 of the cells whose note a person has added to or changed: what is the person's stays. */
  readonly kept: readonly string[];
  /** Undefined when nothing else was in the part. */
  readonly rest: string | undefined;
}

/** Takes out our notes; of one to which somebody has added words, only our words go. */
export function withoutComments(xml: string, written: WrittenNotes): RestOfComments {
  const notes = comments(xml).filter(({ mayBeOurs }) => mayBeOurs);
  const states = notes.map((note) => ({ note, theirs: theirWords(note, written) }));
  const ours = states.filter(({ theirs }) => theirs === '').map(({ note }) => note);
  const kept = states.filter(({ theirs }) => theirs !== '').map(({ note }) => note.cell);
  const cells = new Set(ours.map(({ cell }) => cell));
  const stripped = withTheirWords(xml, states);
  if (ours.length === 0) return { cells, kept, rest: stripped };
  const isKept = xml.includes(KEPT);
  const list = childNamed(stripped.replace(KEPT, ''), 'commentList') ?? '';
  const texts = new Set(ours.map((comment) => comment.xml));
  const others = withoutItems(list, (item) => texts.has(item));
  if (listItems(others).length === 0 && !isKept) return { cells, kept, rest: undefined };
  return { cells, kept, rest: withoutAuthors(withChild(stripped, ORDER, 'commentList', others), ours) };
}

/** The texts of the notes as `withoutComments` will meet them. */
export function noteTexts(cells: readonly MarkedCell[]): readonly string[] {
  return cells.map((cell) => noteText(commentXml(cell, 0, '')));
}

interface Comment {
  readonly cell: string;
  readonly author: number;
  /** By its author and its first word: whether it is, its text tells. */
  readonly mayBeOurs: boolean;
  readonly xml: string;
}

/** LibreOffice forgets authors; then our first word has to stand in a run of its own, as nobody types it. */
function comments(xml: string): readonly Comment[] {
  const authors = listItems(childNamed(xml, 'authors') ?? '<authors/>').map((item) => textOf(item.xml));
  return listItems(childNamed(xml, 'commentList') ?? '<commentList/>').map((item) => {
    const reader = new XmlReader(item.xml);
    reader.next();
    const author = Number(reader.attribute('authorId'));
    const name = authors[author] ?? '';
    const mayBeOurs =
      (name === AUTHOR && WORDS.some((word) => textOf(item.xml).includes(word))) ||
      (name.trim() === '' && WORDS.includes(firstRun(item.xml)));
    return { cell: reader.attribute('ref') ?? '', author, mayBeOurs, xml: item.xml };
  });
}

/** Empty where all is ours; undefined where a person has written into our text, so that the whole note stays. */
function theirWords({ xml }: Comment, written: WrittenNotes): string | undefined {
  const text = noteText(xml);
  const own = written.ownLength(text);
  return own === 0 ? undefined : text.slice(own).trim();
}

interface NoteState {
  readonly note: Comment;
  readonly theirs: string | undefined;
}

/** The part in which notes that somebody has added to hold only what was added. */
function withTheirWords(xml: string, states: readonly NoteState[]): string {
  const changed = new Map(
    states.flatMap(({ note, theirs }) => (theirs ? [[note.xml, withText(note.xml, theirs)] as const] : [])),
  );
  if (changed.size === 0) return xml;
  const list = childNamed(xml, 'commentList') ?? '';
  const splices = listItems(list).map(({ from, to, xml: item }) => ({
    from,
    to,
    text: changed.get(item) ?? item,
  }));
  return withChild(xml, ORDER, 'commentList', spliceText(list, splices));
}

function withText(comment: string, text: string): string {
  const { prefix } = readElement(comment);
  const element = `<${prefix}text>${textElement(text, prefix)}</${prefix}text>`;
  return withChild(comment, ['text', 'commentPr'], 'text', element);
}

/** As a person reads it, whichever program has saved it. */
function noteText(comment: string): string {
  return decodeEscapes(textOf(comment)).replace(/\r\n?/g, '\n');
}

function firstRun(comment: string): string {
  const reader = new XmlReader(comment);
  return reader.open('r') && reader.open('t') ? reader.content() : '';
}

function textOf(xml: string): string {
  const reader = new XmlReader(xml);
  return reader.next() ? reader.content() : '';
}

function joined(xml: string, cells: readonly MarkedCell[]): string {
  const { prefix } = readElement(xml);
  const authors = childNamed(xml, 'authors') ?? `<${prefix}authors/>`;
  const names = listItems(authors).map((item) => textOf(item.xml));
  const known = names.indexOf(AUTHOR);
  const author = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  const more = cells.map((cell) => commentXml(cell, known < 0 ? names.length : known, prefix));
  const list = childNamed(xml, 'commentList') ?? `<${prefix}commentList/>`;
  const named = known < 0 ? withChild(xml, ORDER, 'authors', withItem(authors, author)) : xml;
  return withChild(named, ORDER, 'commentList', withItem(list, ...more));
}

function commentXml({ row, column, remarks }: MarkedCell, author: number, prefix: string): string {
  const runs = noteRuns(remarks).map(({ bold, text }) => {
    const weight = bold ? `<${prefix}b/>` : '';
    const look = `<${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/>`;
    return `<${prefix}r><${prefix}rPr>${weight}${look}</${prefix}rPr>${textElement(text, prefix)}</${prefix}r>`;
  });
  return `<${prefix}comment ref="${a1(row, column)}" authorId="${author}"><${prefix}text>${runs.join('')}</${prefix}text></${prefix}comment>`;
}

/** Takes out our authors that no comment has any more; those behind them move up. */
function withoutAuthors(xml: string, ours: readonly Comment[]): string {
  const used = new Set(comments(xml).map(({ author }) => author));
  const gone = new Set(ours.map(({ author }) => author).filter((author) => !used.has(author)));
  if (gone.size === 0) return xml;
  const authors = withoutItems(childNamed(xml, 'authors') ?? '<authors/>', (_, index) => gone.has(index));
  const fewer = withChild(xml, ORDER, 'authors', authors);
  const moved = (author: number) => author - [...gone].filter((one) => one < author).length;
  if ([...used].every((author) => moved(author) === author)) return fewer;
  const list = childNamed(fewer, 'commentList') ?? '';
  const renumbered = list.replace(
    /(\sauthorId\s*=\s*["'])(\d+)/g,
    (_, before: string, author: string) => before + String(moved(Number(author))),
  );
  return withChild(fewer, ORDER, 'commentList', renumbered);
}
