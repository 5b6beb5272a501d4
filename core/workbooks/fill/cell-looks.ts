/**
 * What a value looks like in a cell of a given style: the template's own format wherever it can show the value, another
 * one only where it would show something else (a date as a number). Called by filled-rows.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { day } from '../../values/day.ts';
import type { CellEntry } from '../cell-entry.ts';
import { openStyles, type StylesDraft } from '../patch/styles-draft.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { isTrue } from '../workbook-part.ts';

/** What depends on a cell's style. */
export interface CellLook {
  /** Style in which a day is seen as a date: mostly the same; a new one joins only when it is asked for. */
  readonly day: number;
  /** Style of a text that begins like a formula, made in the same way. */
  readonly quoted: number;
  /** A text goes on below its first line. */
  readonly wraps: boolean;
}

const DAY: CellEntry = { kind: 'day', day: day('2000-01-01') };

export class CellLooks {
  private readonly draft: WorkbookDraft;
  private readonly part: string | undefined;
  private readonly styles: StylesDraft;
  private readonly wrapped: readonly boolean[];

  constructor(draft: WorkbookDraft) {
    const { part, styles } = openStyles(draft);
    this.draft = draft;
    this.part = part;
    this.styles = styles;
    this.wrapped = readWrapped(part === undefined ? undefined : draft.read(part));
  }

  of(style: number): CellLook {
    const { styles } = this;
    return {
      get day() {
        return styles.styleFor(DAY, style);
      },
      get quoted() {
        return styles.quotedStyle(style);
      },
      wraps: this.wrapped[style] ?? false,
    };
  }

  /** Puts styles that joined into the draft. */
  keep(): void {
    const grown = this.styles.bytes();
    if (grown && this.part !== undefined) this.draft.replace(this.part, grown);
  }
}

/** Which cell styles wrap their text. */
function readWrapped(bytes: Uint8Array | undefined): boolean[] {
  const wrapped: boolean[] = [];
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  if (!reader.open('cellXfs')) return wrapped;
  while (reader.next() && !(reader.kind === 'close' && reader.name === 'cellXfs')) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'xf') wrapped.push(false);
    else if (reader.name === 'alignment') wrapped[wrapped.length - 1] = isTrue(reader.attribute('wrapText'));
  }
  return wrapped;
}
