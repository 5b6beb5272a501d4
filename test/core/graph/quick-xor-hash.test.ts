/** QuickXorHash by the published examples (rclone's test vectors, made with Microsoft's own code) and by its definition. */
import fc from 'fast-check';
import { quickXorHash } from '../../../core/graph/quick-xor-hash.ts';

test.each([
  ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
  ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
  ['tbQ=', 'taAFAAAAAAAAAAAAAgAAAAAAAAA='],
  ['0pZP', '0rDEEwAAAAAAAAAAAwAAAAAAAAA='],
  ['XoJ1AsoR4fDYJrDqYs4=', 'XhBEHQSgjAiEAx7YPgEs1CEGZwA='],
  ['gQaybEqS/4UlDc8e4IJm', 'gDCALNigBEn8oxAlZ8AzPAAOQZg='],
])('%s gives %s', (bytes, hash) => {
  expect(quickXorHash(Buffer.from(bytes, 'base64'))).toBe(hash);
});

test('each byte is shifted by eleven bits more than the one before it, around 160 bits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
      let all = 0n;
      bytes.forEach((byte, at) => {
        const turned = BigInt(byte) << BigInt((at * 11) % 160);
        all ^= (turned & ((1n << 160n) - 1n)) | (turned >> 160n);
      });
      all ^= BigInt(bytes.length) << 96n;
      const hash = Buffer.from(Array.from({ length: 20 }, (_, at) => Number((all >> BigInt(8 * at)) & 255n)));
      expect(quickXorHash(bytes)).toBe(hash.toString('base64'));
    }),
  );
});
