import { XmlReader } from '../../../core/opc/xml-reader.ts';
import { codeOf } from '../../support/numbers.ts';

/** Every token as a short word. */
function tokens(xml: string): string[] {
  const reader = new XmlReader(xml);
  const found: string[] = [];
  while (reader.next()) {
    const name = reader.prefix === '' ? reader.name : `${reader.prefix}:${reader.name}`;
    if (reader.kind === 'text') found.push(`"${reader.text}"`);
    else if (reader.kind === 'close') found.push(`/${name}`);
    else found.push(reader.empty ? `${name}/` : name);
  }
  return found;
}

describe('the forward reader', () => {
  test('gives tags and texts in order, comments and instructions left out', () => {
    const xml = '<?xml version="1.0"?><!-- <no/> --><x:a><b/>t &amp; t<![CDATA[<c>&amp;]]><d  /></x:a >';
    expect(tokens(xml)).toEqual(['x:a', 'b/', '"t & t"', '"<c>&amp;"', 'd/', '/x:a']);
  });

  test('a ">" inside a quoted attribute does not end the tag', () => {
    const reader = new XmlReader(`<a b="1>0" c='"'>t</a>`);
    reader.next();
    expect([reader.attribute('b'), reader.attribute('c')]).toEqual(['1>0', '"']);
    expect(reader.content()).toBe('t');
  });

  test('finds attributes by their local name, preferring the one without a prefix', () => {
    const reader = new XmlReader(`<s r:id = "rId1" id='7' xml:space="preserve"/>`);
    reader.next();
    expect([reader.attribute('id'), reader.attribute('space'), reader.attribute('none')]).toEqual([
      '7',
      'preserve',
      undefined,
    ]);
  });

  test('says where a token stands, so that the text can be cut there', () => {
    const xml = '<a><b c="1">x</b></a>';
    const reader = new XmlReader(xml);
    reader.open('b');
    expect(xml.slice(reader.start, reader.end)).toBe('<b c="1">');
  });

  test('passes over an element with all below it', () => {
    const reader = new XmlReader('<a><b><b/><c>t</c></b><d/></a>');
    reader.open('b');
    reader.skip();
    reader.next();
    expect(reader.name).toBe('d');
  });

  test.each([
    '<a',
    '<a b="',
    '<!-- never closed',
    '<a <b>',
    '<![CDATA[ x',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
  ])('refuses %s', (xml) => {
    expect(codeOf(() => tokens(xml))).toBe('package-damaged');
  });

  test('refuses an element that is never closed', () => {
    const reader = new XmlReader('<a>text');
    reader.next();
    expect(codeOf(() => reader.content())).toBe('package-damaged');
  });
});
