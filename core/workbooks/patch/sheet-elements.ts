/**
 * What a sheet part holds beside its rows (`sheetViews`, `mergeCells`, `dataValidations` …): elements join in the order
 * that the format asks for, are replaced or go, everything else stays to the byte. Works on bytes and passes over the
 * rows without reading them: a large register is tens of megabytes. Called by the operations on sheets.
 */
import { damaged } from '../../opc/damage.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { ByteTags } from '../byte-tags.ts';
import { mixedUp } from '../cell-scan.ts';
import { isPlain } from './locate-cells.ts';
import { partUtf8 } from './part-text.ts';
import { spliceBytes, type Splice } from './splices.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** ECMA-376, CT_Worksheet: the only order in which Excel reads them. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

const LESS = 60;
const STRICT = 'http://purl.oclc.org/ooxml/';
const LOOSE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_LINKS = `${STRICT}officeDocument/relationships`;

/** An element directly below the sheet's own. */
export interface SheetElement {
  /** Without prefix; for a choice between versions (`AlternateContent`) that of the element in it. */
  readonly name: string;
  /** Where it stands in the part; `to` is not in it. */
  readonly from: number;
  readonly to: number;
}

interface Placed extends Splice {
  readonly rank: number;
}

/** Changes elements of a sheet; the part is replaced where that changed it. @throws TeczkaError `package-damaged` */
export function changeSheet<Result>(
  draft: WorkbookDraft,
  part: string,
  change: (elements: SheetElements) => Result,
): Result {
  const elements = new SheetElements(draft.require(part));
  const result = change(elements);
  const bytes = elements.bytes();
  if (bytes) draft.replace(part, bytes);
  return result;
}

export class SheetElements {
  /** Prefix of the part's own elements with its colon; mostly empty. Whatever is put in has to carry it. */
  readonly prefix: string;
  readonly all: readonly SheetElement[];
  /** The sheet's own opening tag. */
  readonly tag: string;
  private readonly whole: Uint8Array;
  /** Where the sheet's opening tag ends. */
  private readonly start: number;
  private readonly spaces: ReadonlyMap<string, string>;
  private readonly changes: Placed[] = [];

  /** @param bytes of the part. @throws TeczkaError `package-damaged` */
  constructor(bytes: Uint8Array) {
    this.whole = partUtf8(bytes);
    const tags = new ByteTags(this.whole);
    const root = tags.tag();
    const { prefix, local } = nameAt(tags, root);
    if (local !== 'worksheet') throw damaged('część arkusza nie zaczyna się od arkusza');
    this.prefix = prefix;
    this.spaces = readSpaces(tags, root);
    this.start = tags.at;
    this.tag = tags.text(root, this.start);
    if (tags.empty) throw damaged('arkusz jest pusty');
    tags.prefix = prefix.length;
    this.all = readChildren(tags, isPlain(this.whole));
  }

  /** The first element of that name. */
  find(name: string): SheetElement | undefined {
    return this.all.find((element) => element.name === name);
  }

  /** In their order. */
  named(name: string): readonly SheetElement[] {
    return this.all.filter((element) => element.name === name);
  }

  /** An element as it is written. Not to be asked of `sheetData`, which may be long. */
  xml({ from, to }: SheetElement): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.whole.subarray(from, to));
  }

  /** The attribute that points at another part, with a space before it: ` r:id="rId7"`. */
  link(id: string): string {
    for (const [prefix, space] of this.spaces) {
      const isOurs = space === LOOSE_LINKS || space === STRICT_LINKS;
      if (isOurs && prefix !== '') return ` ${prefix}:id="${escapeAttribute(id)}"`;
    }
    const isStrict = [...this.spaces.values()].some((space) => space.startsWith(STRICT));
    return ` xmlns:r="${isStrict ? STRICT_LINKS : LOOSE_LINKS}" r:id="${escapeAttribute(id)}"`;
  }

  /** Replaces the first element of that name, or adds it where there is none. */
  put(name: string, xml: string): void {
    const found = this.find(name);
    if (found) this.replace(found, xml);
    else this.add(name, xml);
  }

  /** An element at its place in the order, behind those of its name. */
  add(name: string, xml: string): void {
    const rank = ORDER.indexOf(name);
    if (rank < 0) throw new RangeError(`No sheet has an element ${name}`);
    const before = this.all.filter((element) => {
      const known = ORDER.indexOf(element.name);
      return known >= 0 && known <= rank;
    });
    const at = before.at(-1)?.to ?? this.start;
    this.changes.push({ from: at, to: at, text: xml, rank });
  }

  replace({ from, to }: SheetElement, xml: string): void {
    this.changes.push({ from, to, text: xml, rank: 0 });
  }

  remove(element: SheetElement): void {
    this.replace(element, '');
  }

  /** The part with the changes; undefined without any. */
  bytes(): Uint8Array | undefined {
    if (this.changes.length === 0) return undefined;
    return spliceBytes(
      this.whole,
      [...this.changes].sort((one, other) => one.rank - other.rank),
    );
  }
}

function nameAt(tags: ByteTags, at: number): { prefix: string; local: string } {
  const name = tags.text(at + 1, tags.afterName(at));
  const colon = name.indexOf(':') + 1;
  return { prefix: name.slice(0, colon), local: name.slice(colon) };
}

/** Namespaces by prefix, the one without a prefix as ''; the walk ends behind the tag at `at`. */
function readSpaces(tags: ByteTags, at: number): Map<string, string> {
  const spaces = new Map<string, string>();
  tags.at = tags.afterName(at);
  while (tags.attribute()) {
    const name = tags.text(tags.nameFrom, tags.nameTo);
    if (name === 'xmlns') spaces.set('', tags.value());
    else if (name.startsWith('xmlns:')) spaces.set(name.slice('xmlns:'.length), tags.value());
  }
  return spaces;
}

function readChildren(tags: ByteTags, plain: boolean): SheetElement[] {
  const children: SheetElement[] = [];
  for (;;) {
    const from = tags.tag();
    if (tags.closes(from)) return children;
    const { local } = nameAt(tags, from);
    if (local === 'sheetData' && plain) skipRows(tags);
    else tags.skipElement();
    const to = tags.at;
    const name = local === 'AlternateContent' ? chosen(tags.text(from, to)) : local;
    children.push({ name, from, to });
  }
}

/** Moves behind the rows: their end is looked for from the end of the part. */
function skipRows(tags: ByteTags): void {
  const from = tags.at;
  tags.skipTag();
  if (tags.empty) return;
  const { bytes } = tags;
  for (let at = bytes.lastIndexOf(LESS); at > from; at = bytes.lastIndexOf(LESS, at - 1)) {
    if (!tags.closes(at) || !tags.isName(tags.local(at), 'sheetData')) continue;
    tags.at = at;
    tags.skipTag();
    return;
  }
  throw mixedUp();
}

/** Name of the element that the first choice holds. */
function chosen(xml: string): string {
  const reader = new XmlReader(xml);
  if (!reader.open('Choice')) return '';
  while (reader.next() && reader.kind === 'text');
  return reader.kind === 'open' ? reader.name : '';
}
