/**
 * Containers that Word wants never to be empty: a cell ends with a paragraph, a table has a row. Where everything in
 * one depends on conditions, something is put in when none of them holds.
 */
import { writeOps, type Op, type Slot } from './fill-run.ts';
import type { XmlNode } from './part-tree.ts';

const paragraph = (prefix: string) => `<${prefix}p/>`;
const cell = (prefix: string) => `<${prefix}tc>${paragraph(prefix)}</${prefix}tc>`;
const row = (prefix: string) => `<${prefix}tr>${cell(prefix)}</${prefix}tr>`;

const FILLERS: Readonly<Record<string, (prefix: string) => string>> = {
  tc: paragraph,
  hdr: paragraph,
  ftr: paragraph,
  footnote: paragraph,
  endnote: paragraph,
  txbxContent: paragraph,
  body: paragraph,
  tbl: row,
  tr: cell,
};

/** Children that are no content. */
const NEUTRAL = /Pr$|PrEx$|^tblGrid$|^bookmark|^comment|^perm|^proofErr$/;

export interface Tail {
  /** The children from the first block that nothing firm follows to the last block. */
  readonly nodes: readonly XmlNode[];
  readonly filler: string;
}

/**
 * The end of a container that may vanish and leave it without what Word wants; undefined when there is none.
 * @param isBlock whether a child is a control with a condition or a repetition
 */
export function vanishingTail(
  node: XmlNode,
  prefix: string,
  isBlock: (child: XmlNode) => boolean,
): Tail | undefined {
  const filler = FILLERS[node.name];
  if (!filler) return undefined;
  const content = node.children.filter(({ name }) => !NEUTRAL.test(name));
  const blocks = content.slice(content.map(isBlock).lastIndexOf(false) + 1);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const firm = content[content.length - blocks.length - 1];
  // A cell may not end with a table either.
  if (!first || !last || (firm && (firm.name !== 'tbl' || node.name === 'tbl'))) return undefined;
  const { children } = node;
  const nodes = children.slice(children.indexOf(first), children.indexOf(last) + 1);
  return { nodes, filler: filler(prefix) };
}

/** The tail's program, and the filler when no block of it was written. */
export function guarded(ops: readonly Op[], filler: string): Slot {
  return {
    write(run) {
      const before = run.blocks;
      const text = writeOps(ops, run);
      return run.blocks === before ? text + filler : text;
    },
  };
}
