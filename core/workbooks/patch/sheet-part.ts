/**
 * The sheet parts of a draft with what is found out about each only once: a person who works in a file asks for one
 * cell after the other, and a large register is tens of megabytes. Made by set-cells.ts and core/host/file-cells.ts,
 * for as long as the draft does not change; asked by find-cells.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { KeptCells } from './kept-cells.ts';
import { isPlain, locateCells, type RowsAsked } from './locate-cells.ts';
import type { LocatedSheet } from './located.ts';
import { partUtf8 } from './part-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** Index of the style that a cell of the column has when neither it nor its row gives one. */
type ColumnStyle = (column: number) => number;

export class SheetParts {
  readonly draft: WorkbookDraft;
  private readonly parts = new Map<string, SheetPart>();

  constructor(draft: WorkbookDraft) {
    this.draft = draft;
  }

  /** @param name of the part. @throws TeczkaError `package-damaged` when there is none */
  part(name: string): SheetPart {
    const part = this.parts.get(name) ?? new SheetPart(this.draft, name);
    this.parts.set(name, part);
    return part;
  }
}

export class SheetPart {
  readonly name: string;
  /** As `isPlain` in locate-cells.ts. */
  readonly isPlain: boolean;
  private readonly draft: WorkbookDraft;
  private readonly bytes: Uint8Array;
  private knownKept: KeptCells | undefined;
  private knownStyles: ColumnStyle | undefined;

  constructor(draft: WorkbookDraft, name: string) {
    this.draft = draft;
    this.name = name;
    this.bytes = partUtf8(draft.require(name));
    this.isPlain = isPlain(this.bytes);
  }

  /** @throws TeczkaError `package-damaged` */
  locate(rows: RowsAsked): LocatedSheet {
    return locateCells(this.bytes, rows, this.isPlain);
  }

  /** @param located any that was located in this part */
  kept(located: LocatedSheet): KeptCells {
    return (this.knownKept ??= new KeptCells(this.draft, this.name, located));
  }

  /** @param located any that was located in this part */
  columnStyle(located: LocatedSheet): ColumnStyle {
    return (this.knownStyles ??= columnStyles(xmlText(this.bytes.subarray(0, located.sheetData.from))));
  }
}

/** Of the columns that a sheet part describes before its rows. */
export function columnStyles(head: string): ColumnStyle {
  const spans: (readonly [from: number, to: number, style: number])[] = [];
  const reader = new XmlReader(head);
  while (reader.open('col')) {
    const [from, to, style] = ['min', 'max', 'style'].map((name) => Number(reader.attribute(name) ?? 0));
    if (from && to && style) spans.push([from - 1, to - 1, style]);
  }
  return (column) => spans.find(([from, to]) => column >= from && column <= to)?.[2] ?? 0;
}
