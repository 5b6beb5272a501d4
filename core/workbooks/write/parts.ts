/**
 * The parts of a workbook while it is written, with their content types and the numbers in their names. Called by
 * workbook.ts and sheet.ts.
 */
import type { PackedPart } from '../../opc/zip-read.ts';
import type { FreshPart } from '../../opc/zip-write.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

const CONTENT_TYPES = {
  workbook: `${OFFICE}spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}spreadsheetml.styles+xml`,
  sharedStrings: `${OFFICE}spreadsheetml.sharedStrings+xml`,
  table: `${OFFICE}spreadsheetml.table+xml`,
  drawing: `${OFFICE}drawing+xml`,
  chart: `${OFFICE}drawingml.chart+xml`,
  app: `${OFFICE}extended-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

export class PartList {
  readonly parts: FreshPart[] = [];
  /** Parts too long to be held unpacked. */
  readonly packed: PackedPart[] = [];
  readonly types: [part: string, type: string][] = [];
  private readonly counts = new Map<PartKind, number>();
  private readonly encoder = new TextEncoder();

  /** @param kind undefined for parts known by their extension */
  add(name: string, kind: PartKind | undefined, content: string | Uint8Array | PackedPart): void {
    if (typeof content === 'string') this.parts.push({ name, bytes: this.encoder.encode(content) });
    else if ('packed' in content) this.packed.push(content);
    else this.parts.push({ name, bytes: content });
    if (kind) this.types.push([name, CONTENT_TYPES[kind]]);
  }

  /** Number for the next part of a kind, from 1. */
  next(kind: PartKind): number {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    return number;
  }
}
