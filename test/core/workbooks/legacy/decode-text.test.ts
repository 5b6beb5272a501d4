import fc from 'fast-check';
import { decodeHtml, decodeText } from '../../../../core/workbooks/legacy/decode-text.ts';
import { decodeCp1250, decodeIso88592 } from '../../../../core/workbooks/legacy/code-pages.ts';
import { isUtf8 } from '../../../../core/workbooks/legacy/utf8.ts';

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test('the tables are those of the standards', () => {
  expect(decodeCp1250(EVERY_BYTE)).toBe(new TextDecoder('windows-1250').decode(EVERY_BYTE));
  expect(decodeIso88592(EVERY_BYTE)).toBe(new TextDecoder('iso-8859-2').decode(EVERY_BYTE));
});

test('any text in UTF-8 is read as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeText(new TextEncoder().encode(text))).toBe(text.replace(/^\ufeff/, ''));
    }),
  );
});

test('bytes are UTF-8 exactly when a strict decoder takes them', () => {
  const strict = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(
    fc.integer({ min: 0x7e, max: 0xff }),
    fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0xbf),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
      expect(isUtf8(Uint8Array.from(bytes))).toBe(strict(Uint8Array.from(bytes)));
    }),
    { numRuns: 3000 },
  );
});

test('HTML that says it is ISO 8859-2 is read so, unless it is UTF-8 all the same', () => {
  const page = (letters: readonly number[]) =>
    Uint8Array.from([...'<meta charset="ISO-8859-2">'].map((letter) => letter.charCodeAt(0)).concat(letters));
  expect(decodeHtml(page([0xb1, 0xb6, 0xbc]))).toMatch(/ąśź$/);
  expect(decodeHtml(page([0xc4, 0x85]))).toMatch(/ą$/);
});
