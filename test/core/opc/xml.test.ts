import fc from 'fast-check';
import { XmlReader } from '../../../core/opc/xml-reader.ts';
import {
  escapeAttribute,
  escapeText,
  unescapeXml,
  xmlCharacters,
  xmlText,
  xmlUtf8,
} from '../../../core/opc/xml.ts';

const wide = (text: string, littleEnd: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEnd));
  return bytes;
};

describe('text in XML', () => {
  test('every text that XML can hold comes back from between tags and from an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const text = xmlCharacters(any);
        const reader = new XmlReader(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect(reader.next()).toBe(true);
        expect(reader.attribute('b')).toBe(text);
        expect(reader.content()).toBe(text);
      }),
    );
  });

  test('characters that XML cannot hold are left out, also halves of a pair', () => {
    expect(escapeText('a\u0000b\u001f\ufffec\ud800d\udc00')).toBe('abcd');
    expect(xmlCharacters('tab\tline\n😀')).toBe('tab\tline\n😀');
  });

  test('entities by name and number are resolved, unknown ones stay as written', () => {
    expect(unescapeXml('&lt;&gt;&amp;&quot;&apos;&#322;&#x142;&#x1F600;')).toBe('<>&"\'łł😀');
    expect(unescapeXml('&nbsp; &#xFFFFFF; &amp;lt;')).toBe('&nbsp; &#xFFFFFF; &lt;');
  });

  test('line ends become one character, as XML demands; written as entities they stay', () => {
    expect(unescapeXml('a\r\nb\rc\n&#13;')).toBe('a\nb\nc\n\r');
  });

  test('parts in UTF-16 are read in both byte orders', () => {
    expect(xmlText(wide('<a>żółć</a>', true))).toBe('<a>żółć</a>');
    expect(xmlText(wide('<a>żółć</a>', false))).toBe('<a>żółć</a>');
    expect(xmlText(xmlUtf8(wide('<a>żółć</a>', false)))).toBe('<a>żółć</a>');
  });
});
