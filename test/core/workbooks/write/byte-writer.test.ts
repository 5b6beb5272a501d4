import fc from 'fast-check';
import { ByteWriter } from '../../../../core/workbooks/write/byte-writer.ts';

const written = (write: (writer: ByteWriter) => void): string => {
  const writer = new ByteWriter();
  write(writer);
  return new TextDecoder().decode(writer.written());
};

describe('the run of bytes', () => {
  test('numbers read back as the same numbers', () => {
    const number = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(Number(written((writer) => writer.number(value)))).toBe(value + 0);
      }),
    );
  });

  test('grosze read back as the number nearest to their złote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (grosze) => {
        expect(Number(written((writer) => writer.zloty(grosze)))).toBe(grosze / 100 + 0);
      }),
    );
    const texts = [0, 5, 10, 100, -1, -199, 123_456].map((grosze) =>
      written((writer) => writer.zloty(grosze)),
    );
    expect(texts).toEqual(['0', '0.05', '0.1', '1', '-0.01', '-1.99', '1234.56']);
  });

  test('texts, short and long, stay as they are, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 50 }), (texts) => {
        expect(written((writer) => texts.forEach((text) => writer.text(text)))).toBe(texts.join(''));
      }),
    );
    expect(written((writer) => Array.from({ length: 9000 }, () => writer.text('zażółć'))).length).toBe(
      54_000,
    );
  });

  test('starts anew after it is cleared', () => {
    expect(
      written((writer) => {
        writer.text('abc');
        writer.clear();
        writer.short(new TextEncoder().encode('x'));
      }),
    ).toBe('x');
  });
});
