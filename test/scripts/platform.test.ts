import { nodePlatform } from '../../scripts/platform.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('Node as the platform of core', () => {
  test('what is deflated is inflated, and not beyond the bound', () => {
    const packed = nodePlatform.deflateRaw(text('abc'.repeat(1000)));
    expect(nodePlatform.inflateRaw(packed, 3000)).toEqual(new Uint8Array(text('abc'.repeat(1000))));
    expect(() => nodePlatform.inflateRaw(packed, 2999)).toThrow();
    expect(() => nodePlatform.inflateRaw(packed.subarray(0, 5), 3000)).toThrow();
    expect(nodePlatform.inflateRaw(nodePlatform.deflateRaw(new Uint8Array()), 0)).toHaveLength(0);
  });

  test('pieces packed one after another are one stream', () => {
    const pieces = [text('abc'.repeat(1000)), text(''), text('abcd')];
    const packed = pieces.map((piece) => nodePlatform.deflateRawPiece?.(piece, 6) ?? piece);
    packed.push(nodePlatform.deflateRaw(text('')));
    const whole = Buffer.concat(pieces);
    expect(whole.equals(nodePlatform.inflateRaw(Buffer.concat(packed), whole.length))).toBe(true);
  });

  test('what is inflated in pieces is the same, and not beyond the bound', async () => {
    const whole = text('abcdef'.repeat(100_000));
    const packed = nodePlatform.deflateRaw(whole);
    const inflated = async (bytes: Uint8Array, max: number) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of nodePlatform.inflateRawPieces?.(bytes, max) ?? []) pieces.push(piece);
      return pieces;
    };
    const pieces = await inflated(packed, whole.length);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    await expect(inflated(packed, whole.length - 1)).rejects.toThrow(RangeError);
    await expect(inflated(packed.subarray(0, 50), whole.length)).rejects.toThrow();
  });

  test('the checksum is that of zip files, whole or in pieces', () => {
    // The check value of CRC-32 in its catalogue.
    expect(nodePlatform.crc32(text('123456789'))).toBe(0xcbf43926);
    expect(nodePlatform.crc32(text('56789'), nodePlatform.crc32(text('1234')))).toBe(0xcbf43926);
    expect(nodePlatform.crc32(text(''), 0xcbf43926)).toBe(0xcbf43926);
  });

  test('the digest is SHA-256', async () => {
    // FIPS 180-2, example of "abc".
    expect(Buffer.from(await nodePlatform.sha256(text('abc'))).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('others get their turn', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    await nodePlatform.yieldNow();
    order.push('long work');
    expect(order).toEqual(['other', 'long work']);
  });
});
