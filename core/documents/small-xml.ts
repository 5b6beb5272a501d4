/**
 * Small changes to the small parts of a package (relationships, content types, properties), on their text, so that
 * everything else in them stays as its program wrote it.
 */
import { XmlReader } from '../opc/xml-reader.ts';
import { escapeText } from '../opc/xml.ts';

/** The elements of those local names, whatever their prefix, taken out, with all that is in them. */
export function withoutElements(xml: string, names: readonly string[]): string {
  return withoutMatching(xml, (reader) => names.includes(reader.name));
}

/** The elements for which the predicate holds taken out; it is asked on their opening tags. */
export function withoutMatching(xml: string, matches: (reader: XmlReader) => boolean): string {
  const reader = new XmlReader(xml);
  let kept = '';
  let at = 0;
  while (reader.next()) {
    if (reader.kind !== 'open' || !matches(reader)) continue;
    kept += xml.slice(at, reader.start);
    reader.skip();
    at = reader.end;
  }
  return kept + xml.slice(at);
}

/**
 * The element's text set, found by its local name; the element is added at the end of the root when it is not there.
 * @param name with the prefix for a new element: `dc:title`
 */
export function withElement(xml: string, name: string, namespace: string, text: string): string {
  const reader = new XmlReader(xml);
  const local = name.slice(name.indexOf(':') + 1);
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== local) continue;
    const written = qualified(reader);
    const { start, end, empty } = reader;
    const open = empty ? xml.slice(start, end).replace(/\s*\/>$/, '>') : xml.slice(start, end);
    reader.skip();
    return `${xml.slice(0, start)}${open}${escapeText(text)}</${written}>${xml.slice(reader.end)}`;
  }
  const prefix = name.slice(0, name.indexOf(':'));
  return withChild(xml, `<${name} xmlns:${prefix}="${namespace}">${escapeText(text)}</${name}>`);
}

/** The child added at the end of the root. */
export function withChild(xml: string, child: string): string {
  const reader = new XmlReader(xml);
  while (reader.next()) if (reader.kind === 'open') break;
  const { start, end } = reader;
  if (!reader.empty) {
    const close = xml.lastIndexOf('</');
    return xml.slice(0, close) + child + xml.slice(close);
  }
  const open = xml.slice(start, end).replace(/\s*\/>$/, '>');
  return `${xml.slice(0, start)}${open}${child}</${qualified(reader)}>${xml.slice(end)}`;
}

function qualified({ prefix, name }: XmlReader): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}
