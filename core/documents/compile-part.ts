/**
 * Compiles one part of a template (document, header, footer, notes) into a program of literal stretches and slots.
 * Two programs come of it: the working one keeps the controls, the final one unwraps them. Called by template.ts.
 */
import { cellsAround, findAnchors, type Anchors } from './anchors.ts';
import { blankXml } from './blank-run.ts';
import { blockSlot } from './block.ts';
import { carrierOf } from './carrier.ts';
import { ELEMENT_OF, readControl, type Control } from './control.ts';
import { copiesAmong, copyEdits } from './copies.ts';
import { applyEdits, cut, type Edit } from './edits.ts';
import type { Op, Slot, ValueField } from './fill-run.ts';
import { guarded, vanishingTail } from './guard.ts';
import type { KeptBlock } from './kept-block.ts';
import { kindOf } from './kinds/index.ts';
import { descendants, isEmpty, parsePiece, type PartTree, type XmlNode } from './part-tree.ts';
import { SPENT } from './spent.ts';
import { readTag, type BlockKind, type FieldTag } from './tag.ts';
import { placeWords, type TemplateField } from './template-field.ts';
import { wordsOf } from './words.ts';

export interface PartOptions {
  readonly part: string;
  /** Unwraps the controls and leaves no trace of blocks left out. */
  readonly final: boolean;
  /** Ids of the character styles that prompts are shown in. */
  readonly placeholderStyles: ReadonlySet<string>;
  /** Blocks that an earlier filling left out; undefined for a template that was never filled. */
  readonly kept?: ReadonlyMap<number, KeptBlock>;
  readonly newBlockId: () => number;
}

export interface CompiledPart {
  readonly ops: readonly Op[];
  readonly fields: readonly TemplateField[];
}

/** What the nodes being compiled stand in. */
interface Scope {
  readonly inside: readonly string[];
  readonly repeated: boolean;
  /** In the copy of a text box that only old programs read: its fields are not named twice. */
  readonly shadow: boolean;
}

const NONE: ReadonlyMap<number, KeptBlock> = new Map();

export function compilePart(tree: PartTree, options: PartOptions): CompiledPart {
  const fields: TemplateField[] = [];
  const compiler = new PartCompiler(tree, options, fields);
  return { ops: compiler.whole(), fields };
}

class PartCompiler {
  private readonly tree: PartTree;
  private readonly options: PartOptions;
  private readonly fields: TemplateField[];
  private readonly kept: ReadonlyMap<number, KeptBlock>;
  private readonly anchors: Anchors;
  private readonly paragraphs: readonly XmlNode[];

  constructor(tree: PartTree, options: PartOptions, fields: TemplateField[]) {
    this.tree = tree;
    this.options = options;
    this.fields = fields;
    this.kept = options.kept ?? NONE;
    this.anchors = findAnchors(tree, this.kept);
    this.paragraphs = [...descendants(tree.root)].filter(({ name }) => name === 'p');
  }

  whole(): Op[] {
    const edits: Edit[] = [];
    this.visit([this.tree.root], { inside: [], repeated: false, shadow: false }, edits);
    return applyEdits(this.tree.xml, 0, this.tree.xml.length, edits);
  }

  private visit(nodes: readonly XmlNode[], scope: Scope, edits: Edit[]): void {
    const copies = this.options.kept ? copiesAmong(this.tree, nodes) : undefined;
    for (const node of nodes) {
      if (copies?.has(node)) {
        edits.push(cut(node));
        continue;
      }
      for (const block of this.anchors.before.get(node) ?? [])
        edits.push(this.putBack(block, node.start, scope));
      if (this.anchors.bookmarks.has(node)) edits.push(cut(node));
      else if (node.name === 'sdt') edits.push(this.control(readControl(this.tree, node), scope));
      else this.visitElement(node, scope, edits);
    }
  }

  private visitElement(node: XmlNode, scope: Scope, edits: Edit[]): void {
    if (scope.repeated) edits.push(...copyEdits(this.tree, node));
    const inner = node.name === 'mc:Fallback' ? { ...scope, shadow: true } : scope;
    const tail = vanishingTail(node, this.tree.prefix, (child) => this.isBlock(child));
    const [first, last] = [tail?.nodes[0], tail?.nodes.at(-1)];
    if (!tail || !first || !last) this.visit(node.children, inner, edits);
    else {
      this.visit(node.children.slice(0, node.children.indexOf(first)), inner, edits);
      const tailEdits: Edit[] = [];
      this.visit(tail.nodes, inner, tailEdits);
      const ops = applyEdits(this.tree.xml, first.start, last.end, tailEdits);
      edits.push({ from: first.start, to: last.end, ops: [guarded(ops, tail.filler)] });
      this.visit(node.children.slice(node.children.indexOf(last) + 1), inner, edits);
    }
    for (const block of this.anchors.atEnd.get(node) ?? [])
      edits.push(this.putBack(block, node.innerEnd, inner));
  }

  private isBlock(node: XmlNode): boolean {
    const kind = node.name === 'sdt' ? readControl(this.tree, node).field?.kind : undefined;
    return kind !== undefined && kind !== 'text';
  }

  private control(control: Control, scope: Scope, known?: KeptBlock): Edit {
    const { start: from, end: to } = control.node;
    const { field } = control;
    if (!field) return { from, to, ops: this.frame(control, scope) };
    if (field.kind === 'text') return { from, to, ops: this.value(control, field, scope) };
    return { from, to, ops: [this.block(control, field.kind, scope, known)] };
  }

  /** A control that is no field: what is in it may be. A final document must not show a prompt to click at. */
  private frame(control: Control, scope: Scope): Op[] {
    const { final } = this.options;
    const ops = this.inControl(control, scope);
    if (!final || !control.placeholder) return ops;
    const label = control.label || (control.content ? wordsOf(this.tree, control.content) : '');
    return [{ write: (run) => (run.miss({ label, path: control.tag }), '') }, ...ops];
  }

  private value(control: Control, tag: FieldTag, scope: Scope): Op[] {
    const { tree, options } = this;
    const kind = kindOf(control);
    const { label } = control;
    const field: ValueField = {
      path: tag.path,
      label,
      ...(tag.modifier === undefined ? {} : { modifier: tag.modifier }),
    };
    this.name(control, { ...field, kind: kind.id === 'checkbox' ? 'if' : 'text', control: kind.id }, scope);
    const carrier = carrierOf(tree, control, options.placeholderStyles, options.final);
    const edits = kind.edits({ tree, control, field, carrier });
    if (options.final) {
      const { innerStart, innerEnd } = inner(control);
      return applyEdits(
        tree.xml,
        innerStart,
        innerEnd,
        edits.filter(({ from }) => from >= innerStart),
      );
    }
    for (const property of control.properties?.children ?? []) {
      if (SPENT.includes(property.name)) edits.push(cut(property));
      else if (scope.repeated) edits.push(...copyEdits(tree, property));
    }
    if (scope.repeated && control.content) {
      for (const node of descendants(control.content)) edits.push(...copyEdits(tree, node));
    }
    return applyEdits(tree.xml, control.node.start, control.node.end, edits);
  }

  private block(control: Control, kind: BlockKind, scope: Scope, known?: KeptBlock): Slot {
    const { tree, options } = this;
    const { node, tag, level, label } = control;
    const field: ValueField = { path: readTag(tag)?.path ?? tag, label };
    this.name(control, { ...field, kind }, scope);
    const within = { ...scope, inside: [...scope.inside, tag], repeated: scope.repeated || kind === 'each' };
    const body = this.inControl(control, within);
    if (options.final) return blockSlot({ kind, field, body, prefix: tree.prefix });
    const kept = known ?? {
      id: options.newBlockId(),
      // Also of a template never filled: a filled document that lost its data cannot be told from one.
      xml: blankXml(body),
      level,
      blocksAround: scope.inside.length,
      cellsAround: cellsAround(tree, node),
    };
    return blockSlot({ kind, field, body, kept, prefix: tree.prefix });
  }

  /** The program of a control with its wrapping, or without it when final. */
  private inControl(control: Control, scope: Scope): Op[] {
    const edits: Edit[] = [];
    this.visit(control.content?.children ?? [], scope, edits);
    if (this.options.final)
      return applyEdits(this.tree.xml, inner(control).innerStart, inner(control).innerEnd, edits);
    if (scope.repeated) {
      for (const property of control.properties?.children ?? [])
        edits.push(...copyEdits(this.tree, property));
    }
    return applyEdits(this.tree.xml, control.node.start, control.node.end, edits);
  }

  private putBack(block: KeptBlock, at: number, scope: Scope): Edit {
    const { level, blocksAround: blocks, cellsAround: cells } = block;
    const piece = parsePiece(block.xml, this.tree.prefix, { element: ELEMENT_OF[level], blocks, cells });
    const compiler = new PartCompiler(piece, this.options, this.fields);
    const { ops } = compiler.control(readControl(piece, piece.root), scope, block);
    return { from: at, to: at, ops };
  }

  private name(
    control: Control,
    field: Omit<TemplateField, 'inside' | 'part' | 'place'>,
    scope: Scope,
  ): void {
    if (scope.shadow) return;
    const { part } = this.options;
    this.fields.push({
      ...field,
      inside: scope.inside,
      part,
      place: placeWords(this.tree, part, control, this.paragraphs),
    });
  }
}

/** What is left of a control without its wrapping; nothing, at its end, when it has no content. */
function inner({ content, node }: Control): { innerStart: number; innerEnd: number } {
  return content && !isEmpty(content) ? content : { innerStart: node.end, innerEnd: node.end };
}
