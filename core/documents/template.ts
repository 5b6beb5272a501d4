/**
 * A Word template compiled for filling: opened and read once, then every document costs joining its texts and packing
 * them. Used for single documents and for hundreds of one kind. What a template is: docs of this room, tag.ts.
 */
import type { Platform } from '../opc/platform.ts';
import { writeZip, type ZipPart } from '../opc/zip-write.ts';
import { compilePart, type CompiledPart } from './compile-part.ts';
import { dataPartXml, type DataPart } from './data-part.ts';
import {
  openDocument,
  placeholderStyles,
  storedData,
  treeOf,
  type DocumentPackage,
} from './document-package.ts';
import { inDocument, type DocumentPlace } from './errors.ts';
import type { FieldSource } from './field-source.ts';
import { FillRun, writeOps } from './fill-run.ts';
import type { KeptBlock } from './kept-block.ts';
import { layOut, type Layout } from './layout.ts';
import { coreWith, type DocumentProperties } from './properties.ts';
import type { TemplateField } from './template-field.ts';

export interface FillOptions {
  /** Kept inside the document, to read it back and to fill it again. */
  readonly data: DataPart;
  /** Without controls and without traces of the office in the properties: the document as it goes out. */
  readonly final?: boolean;
  /** A final document keeps its data too. */
  readonly keepData?: boolean;
  readonly properties?: DocumentProperties;
}

export interface Template {
  /** Every field in the order of the document, headers and footers last; one that stands twice is named twice. */
  readonly fields: readonly TemplateField[];
  /**
   * One document. The same input gives the same bytes.
   * @throws TeczkaError `fields-missing` (naming every field without a value), `value-characters`, `value-not-in-list`
   */
  fill(source: FieldSource, options: FillOptions): { readonly bytes: Uint8Array };
}

/**
 * Opens a template, or a document that was filled before.
 * @throws TeczkaError when it is no .docx, is behind a password, has macros, is damaged or of a later Teczka
 */
export function compileTemplate(bytes: Uint8Array, platform: Platform, place: DocumentPlace = {}): Template {
  return inDocument(place, () => new CompiledTemplate(openDocument(bytes, platform, place), platform, place));
}

interface Program {
  readonly parts: ReadonlyMap<string, CompiledPart>;
  readonly layout: Layout;
}

class CompiledTemplate implements Template {
  readonly fields: readonly TemplateField[];
  private readonly document: DocumentPackage;
  private readonly platform: Platform;
  private readonly place: DocumentPlace;
  private readonly kept: ReadonlyMap<number, KeptBlock> | undefined;
  private readonly styles: ReadonlySet<string>;
  private readonly usedIds: ReadonlySet<number>;
  private readonly programs = new Map<string, Program>();

  constructor(document: DocumentPackage, platform: Platform, place: DocumentPlace) {
    this.document = document;
    this.platform = platform;
    this.place = place;
    this.kept = storedData(document, place)?.kept;
    this.styles = placeholderStyles(document);
    this.usedIds = idsIn(document);
    const working = this.program(false, true);
    this.fields = [...working.parts.values()].flatMap(({ fields }) => fields);
  }

  fill(source: FieldSource, { data, final = false, keepData = false, properties = {} }: FillOptions) {
    const withData = !final || keepData;
    const { parts, layout } = this.program(final, withData);
    const run = new FillRun(source, this.usedIds);
    const texts = new Map<string, string>();
    for (const [name, { ops }] of parts) texts.set(name, writeOps(ops, run));
    run.finish(this.place);
    texts.set(layout.core.part, coreWith(layout.core.xml, properties));
    if (layout.dataPart !== undefined) texts.set(layout.dataPart, dataPartXml(data, run.leftOut.values()));
    const encoder = new TextEncoder();
    const zipParts = layout.parts.map((part): ZipPart =>
      typeof part === 'string' ? { name: part, bytes: encoder.encode(texts.get(part) ?? '') } : part,
    );
    return { bytes: writeZip(zipParts, this.platform) };
  }

  private program(final: boolean, withData: boolean): Program {
    const key = `${final} ${withData}`;
    const known = this.programs.get(key);
    if (known) return known;
    const program = inDocument(this.place, () => this.compile(final, withData));
    this.programs.set(key, program);
    return program;
  }

  private compile(final: boolean, withData: boolean): Program {
    let lastBlock = Math.max(0, ...(this.kept?.keys() ?? []));
    const parts = new Map<string, CompiledPart>();
    const constants = new Map<string, string>();
    for (const part of this.document.texts) {
      const tree = treeOf(this.document, part);
      const compiled = compilePart(tree, {
        part,
        final,
        placeholderStyles: this.styles,
        ...(this.kept ? { kept: this.kept } : {}),
        newBlockId: () => ++lastBlock,
      });
      const [only] = compiled.ops;
      if (compiled.ops.length > 1 || typeof only !== 'string') parts.set(part, compiled);
      else if (only !== tree.xml) constants.set(part, only);
    }
    const layout = layOut(this.document, this.platform, {
      final,
      withData,
      constants,
      open: [...parts.keys()],
    });
    return { parts, layout };
  }
}

/** Every number that something in the document already carries as its id. */
function idsIn(document: DocumentPackage): Set<number> {
  const ids = new Set<number>();
  for (const part of document.texts) {
    const { xml } = treeOf(document, part);
    for (const [, id] of xml.matchAll(/\bid(?:\s+\w*:?val)?\s*=\s*["'](\d+)["']/g)) ids.add(Number(id));
  }
  return ids;
}
