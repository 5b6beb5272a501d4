/**
 * The text of a stretch of a document as a person reads it: of a control when a document is read back, of the
 * paragraph around a field when a person is told where it stands.
 */
import { unescapeXml } from '../opc/xml.ts';
import { attributeOf, type PartTree, type XmlNode } from './part-tree.ts';

const CHARACTERS: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** Deleted text, properties, instructions of fields, and the second copy of a text box for old programs. */
const SILENT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'tblPr',
  'mc:Fallback',
]);

/** Text between the tags of a node: a line for each paragraph, line breaks and tabs as characters. */
export function wordsOf(tree: PartTree, node: XmlNode): string {
  const lines: string[] = [];
  const loose = gather(tree, node, lines);
  return lines.length === 0 ? loose : lines.join('\n') + loose;
}

/** Finished paragraphs go into `lines`; what stands outside of any is returned. */
function gather(tree: PartTree, node: XmlNode, lines: string[]): string {
  let text = '';
  for (const child of node.children) {
    if (SILENT.has(child.name)) continue;
    if (child.name === 't') text += runText(tree, child);
    else if (child.name === 'p') {
      const at = lines.push('') - 1;
      lines[at] = gather(tree, child, lines);
    } else text += CHARACTERS[child.name] ?? gather(tree, child, lines);
  }
  return text;
}

function runText(tree: PartTree, node: XmlNode): string {
  const text = unescapeXml(tree.xml.slice(node.innerStart, node.innerEnd));
  return attributeOf(tree, node, 'space') === 'preserve' ? text : text.trim();
}
