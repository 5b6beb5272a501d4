/** The browser's platform does the same as Node's zlib and crypto. */
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { browserPlatform } from '../../addin/platform.ts';

const LONG = new TextEncoder().encode('Świadczenie na pokrycie kosztów utrzymania dziecka. '.repeat(5000));
const someBytes = fc.oneof(fc.uint8Array(), fc.constant(LONG));

test('unpacks what zlib packed', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      const unpacked = browserPlatform.inflateRaw(deflateRawSync(bytes), bytes.length);
      expect(Buffer.from(unpacked).equals(bytes)).toBe(true);
    }),
  );
});

test('packs what zlib unpacks, at any level, twice the same', () => {
  fc.assert(
    fc.property(someBytes, fc.integer({ min: 1, max: 9 }), (bytes, level) => {
      const packed = browserPlatform.deflateRaw(bytes, level);
      expect(inflateRawSync(packed).equals(bytes)).toBe(true);
      expect(browserPlatform.deflateRaw(bytes, level)).toEqual(packed);
    }),
  );
});

test('refuses a stream that holds more than was promised', () => {
  expect(() => browserPlatform.inflateRaw(deflateRawSync(LONG), LONG.length - 1)).toThrow('bytes inflated');
});

test.each([
  ['empty', new Uint8Array()],
  ['cut short', deflateRawSync(LONG).subarray(0, 100)],
  ['noise', new Uint8Array([0xff, 0xff, 0xff, 0xff])],
])('refuses a stream that is %s', (_, stream) => {
  expect(() => browserPlatform.inflateRaw(stream, LONG.length)).toThrow();
});

test('gives the checksum of zip, in one go or continued', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, two) => {
      expect(browserPlatform.crc32(two, browserPlatform.crc32(one))).toBe(crc32(two, crc32(one)));
    }),
  );
});

test('hashes with SHA-256', async () => {
  const hash = createHash('sha256').update(LONG).digest();
  expect(Buffer.from(await browserPlatform.sha256(LONG)).equals(hash)).toBe(true);
});

test('lets others have a turn', async () => {
  const turns: string[] = [];
  setImmediate(() => turns.push('other'));
  await browserPlatform.yieldNow();
  await browserPlatform.yieldNow();
  expect(turns).toEqual(['other']);
});
