/** Changes within one opening tag, as text: everything but the attribute in question stays as it was written. */
import { escapeAttribute, unescapeXml } from '../../opc/xml.ts';

/** Only from the first of several spaces: a run of a hundred thousand is looked at once. */
const ATTRIBUTE = /(?<!\s)\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

const END = /(?<!\s)\s*\/?>$/;

/** Value of the attribute of that very name; undefined when the tag has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, own, quoted = ''] of tag.matchAll(ATTRIBUTE)) {
    if (own === name) return unescapeXml(quoted.slice(1, -1));
  }
  return undefined;
}

/** The tag with the attribute set, at its place or as the last one; `undefined` takes it out. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  let found = false;
  const changed = tag.replace(ATTRIBUTE, (whole: string, own: string) => {
    if (own !== name) return whole;
    found = true;
    return written;
  });
  return found ? changed : withBeforeEnd(changed, written);
}

/** The tag with a text behind its last attribute. */
export function withBeforeEnd(tag: string, text: string): string {
  return tag.replace(END, (end) => text + end);
}

/** `<row r="3"/>` as `<row r="3">`. */
export function opened(tag: string): string {
  return tag.replace(/(?<!\s)\s*\/>$/, '>');
}

/** The closing tag for an opening one. */
export function closing(tag: string): string {
  return `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`;
}
