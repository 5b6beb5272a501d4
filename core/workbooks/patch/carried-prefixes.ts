/**
 * Namespaces that a piece of one part needs in another: the prefixes it uses, and which of them older programs may
 * ignore. Called by table-cells.ts, which moves the filter of a sheet into a table's part.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute } from '../../opc/xml.ts';

/**
 * Attributes for the opening tag of the other part, each with a space before it; empty where nothing is needed.
 * @param tags the opening tags in which the piece stood, the outermost first
 */
export function carriedPrefixes(tags: readonly string[], piece: string): string {
  const words = new Set(piece.split(/[^\p{L}\p{N}_.-]+/u));
  const spaces = new Map<string, string>();
  const ignorable = new Map<string, string>();
  for (const [name, value] of tags.flatMap(attributesOf)) {
    const [prefix = '', local = ''] = name.split(':');
    if (prefix === 'xmlns' && local !== '') spaces.set(local, value);
    else if (local === 'Ignorable') ignorable.set(prefix, value);
  }
  const carried = new Set([...spaces.keys()].filter((prefix) => words.has(prefix)));
  const ignored = [...ignorable].flatMap(([prefix, list]) => {
    const left = list.split(/\s+/).filter((one) => carried.has(one));
    return left.length === 0 ? [] : [[prefix, left.join(' ')] as const];
  });
  for (const [prefix] of ignored) carried.add(prefix);
  const declared = [...carried].map((prefix) => written(`xmlns:${prefix}`, spaces.get(prefix) ?? ''));
  return [...declared, ...ignored.map(([prefix, list]) => written(`${prefix}:Ignorable`, list))].join('');
}

function attributesOf(tag: string): (readonly [string, string])[] {
  const reader = new XmlReader(tag);
  return reader.next() ? [...reader.attributes()] : [];
}

function written(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}
