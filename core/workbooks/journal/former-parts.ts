/**
 * What parts of a workbook were before a change, as rows of the journal: as long as nobody has saved the workbook in
 * another program since, the change is taken back to the byte. Of each part only what differs is kept. Called by kinds
 * of change that touch much of a workbook (the structuring of registers).
 */
import type { Zip } from '../../opc/zip-read.ts';
import { partBytes } from '../patch/part-text.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import type { SettingsValue } from '../settings-sheet/settings-row.ts';
import { difference, withDifference, type Difference } from './text-difference.ts';
import type { ChangeDetails } from './change.ts';

const exact = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Words that begin a row: a part that has other bytes, one that joined, one that went, a piece of the last one's text. */
const CHANGED = 'part-changed';
const JOINED = 'part-joined';
const LEFT = 'part-left';
const TEXT = 'part-text';
/** Letters of one cell. */
const PIECE = 30_000;
/** Letters of all that is kept. More is not worth it: the change can be taken back step by step. */
const MOST = 6_000_000;

/** A row of the journal with the text that belongs to it. */
interface FormerPart {
  readonly word: string;
  readonly part: string;
  readonly crc: number;
  readonly size: number;
  readonly text: string;
}

/**
 * Rows that lead from the package after a change to the one before it.
 * @param settings part of the settings sheet, which goes on changing with the journal
 * @returns undefined where that would be too much, or where a part cannot be restored to the byte
 */
export function formerParts(before: Zip, after: Zip, settings: string): ChangeDetails | undefined {
  const rows: (readonly SettingsValue[])[] = [];
  let letters = 0;
  for (const part of new Set([...before.names, ...after.names])) {
    if (part === settings && before.has(part)) continue;
    const former = formerPart(before, after, part);
    if (former === 'lost') return undefined;
    if (!former) continue;
    const { word, crc, size, text } = former;
    letters += text.length;
    if (letters > MOST) return undefined;
    rows.push([word, part, ...(part === settings ? [] : [crc, size])]);
    rows.push(...pieces(text).map((piece) => [TEXT, piece]));
  }
  return rows;
}

/** Does the row belong to what `formerParts` gave? */
export function isOfFormerParts([word]: readonly SettingsValue[]): boolean {
  return word === CHANGED || word === JOINED || word === LEFT || word === TEXT;
}

/** Puts the parts back. @returns false, and nothing is changed, where the package is not as the change left it */
export function restoreParts(draft: WorkbookDraft, details: ChangeDetails): boolean {
  const parts = partsIn(details);
  if (parts.length === 0 || !parts.every((one) => isAsLeft(draft, one))) return false;
  const changed = parts.filter(({ word }) => word === CHANGED);
  const texts = changed.map(({ part, text }) => formerText(draft, part, text));
  if (texts.includes(undefined)) return false;
  for (const { word, part } of parts) if (word === JOINED && draft.read(part)) draft.remove(part);
  for (const { word, part, text } of parts) if (word === LEFT) draft.add(part, partBytes(text), 'text/xml');
  // Last, so that what the package says of its parts is as it was, too.
  changed.forEach(({ part }, index) => draft.replace(part, partBytes(texts[index] ?? '')));
  return true;
}

function formerPart(before: Zip, after: Zip, part: string): FormerPart | 'lost' | undefined {
  const [old, now] = [before.packed(part), after.packed(part)];
  const { crc = 0, size = 0 } = now ?? {};
  if (!old) return { word: JOINED, part, crc, size, text: '' };
  const text = textOf(before, part);
  if (!now) return text === undefined ? 'lost' : { word: LEFT, part, crc, size, text };
  if (old.crc === now.crc && old.size === now.size) return undefined;
  const newer = textOf(after, part);
  if (text === undefined || newer === undefined) return 'lost';
  return { word: CHANGED, part, crc, size, text: JSON.stringify(difference(newer, text)) };
}

/** Text of a part that gives the very same bytes again. */
function textOf(zip: Zip, part: string): string | undefined {
  const bytes = zip.read(part);
  try {
    return bytes && exact.decode(bytes);
  } catch (error) {
    // Not in UTF-8.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function formerText(draft: WorkbookDraft, part: string, steps: string): string | undefined {
  const now = textOf(draft.package, part);
  return now === undefined ? undefined : withDifference(now, JSON.parse(steps) as Difference);
}

function isAsLeft(draft: WorkbookDraft, { word, part, crc, size }: FormerPart): boolean {
  const now = draft.package.packed(part);
  if (word === LEFT) return now === undefined;
  return now !== undefined && (size === 0 || (now.crc === crc && now.size === size));
}

function partsIn(details: ChangeDetails): readonly FormerPart[] {
  const parts: { word: string; part: string; crc: number; size: number; text: string }[] = [];
  for (const row of details.filter(isOfFormerParts)) {
    const [word, name, crc, size] = row;
    if (typeof word !== 'string' || typeof name !== 'string') continue;
    const last = parts.at(-1);
    if (word === TEXT && last) last.text += name;
    else if (word !== TEXT)
      parts.push({
        word,
        part: name,
        crc: Number(crc ?? 0),
        size: Number(size ?? 0),
        text: '',
      });
  }
  return parts;
}

/** No piece ends between the halves of a letter. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at + PIECE - 1);
    const to = code >= 0xd800 && code < 0xdc00 ? at + PIECE - 1 : at + PIECE;
    found.push(text.slice(at, to));
    at = to;
  }
  return found;
}
