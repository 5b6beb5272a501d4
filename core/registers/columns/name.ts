/**
 * Names of people. The text is the value, whatever is odd about its writing; spoiled and look-alike letters, digits,
 * pieces, spaces and capitals are told (core/polish/name-findings.ts), capitals only where the column has not chosen
 * them throughout. Used by registers of people.
 */
import { nameFindings, type NameFinding } from '../../polish/name-findings.ts';
import { cleanText, withoutInvisible } from '../../values/clean-text.ts';
import { repeatsAbove } from '../../values/ditto.ts';
import { saysNothing } from '../../values/nothing.ts';
import { isCellError } from '../../workbooks/index.ts';
import {
  CellProblem,
  type CellReader,
  type Column,
  type ColumnHeading,
  type ReadingContext,
} from '../column.ts';
import { once, textsOf } from './column-cells.ts';
import { errorInCell } from './error-in-cell.ts';
import { tidy, writtenText } from './written-text.ts';

export function nameColumn(heading: ColumnHeading): Column<string> {
  return writtenText(heading, nameReader);
}

const REPEATED =
  'Zamiast imienia lub nazwiska jest znak powtórzenia z wiersza wyżej. Wpisz je w tej komórce.';
/** Nearly all names: nothing is to be said about them. */
const USUAL = /^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:[ -][A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)*$/;

/**
 * Problems, with the name as their value: `name-spacing`, of which only spaces and hidden characters are wrong, so
 * that the value is the repaired name; `name-writing`, with what may be meant as candidates, and without any value
 * where the line above is only repeated.
 */
function nameReader(context: ReadingContext): CellReader<string> {
  const custom = once(() => customOf(context));
  return (cell) => {
    if (isCellError(cell)) return errorInCell(cell);
    const text = String(cell);
    if (saysNothing(text)) return undefined;
    if (USUAL.test(text)) return text;
    if (repeatsAbove(cleanText(text))) return new CellProblem<string>('name-writing', REPEATED);
    const found = nameFindings(text).filter(({ cause }) => cause !== custom());
    return found.length === 0 ? tidy(text) : problemOf(text, found);
  };
}

function problemOf(text: string, found: readonly NameFinding[]): CellProblem<string> {
  const message = found.map((finding) => finding.message).join(' ');
  const repaired = cleanText(text.normalize('NFC'));
  const onlyUnseen = found.every(({ cause }) => UNSEEN_CAUSES.has(cause));
  // Two lines may be two people.
  const oneLine = !/[\r\n]/.test(text.trim());
  if (onlyUnseen && oneLine && seenOf(repaired) === seenOf(text)) {
    return new CellProblem('name-spacing', message, { value: repaired });
  }
  // Each proposal mends one fault: of several, none is the whole name.
  const candidates = found.length === 1 ? (found[0]?.proposals ?? []) : [];
  return new CellProblem('name-writing', message, { value: tidy(text), candidates });
}

const UNSEEN_CAUSES: ReadonlySet<NameFinding['cause']> = new Set([
  'spaces',
  'hidden-characters',
  'not-composed',
]);

function seenOf(text: string): string {
  return withoutInvisible(text.normalize('NFC')).replace(/\s+/g, '');
}

/** Capitals or small letters throughout are the office's custom when most names of the column have them. */
function customOf(context: ReadingContext): 'all-capitals' | 'all-small' | undefined {
  const counts = { all: 0, capitals: 0, small: 0 };
  for (const text of textsOf(context)) {
    if (!/\p{L}\p{L}/u.test(text)) continue;
    counts.all++;
    if (text === text.toUpperCase()) counts.capitals++;
    else if (text === text.toLowerCase()) counts.small++;
  }
  if (counts.capitals * 2 > counts.all) return 'all-capitals';
  return counts.small * 2 > counts.all ? 'all-small' : undefined;
}
