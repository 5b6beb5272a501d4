import { PiecePacker } from '../../../core/opc/piece-packer.ts';
import type { Platform } from '../../../core/opc/platform.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import { writeZip } from '../../../core/opc/zip-write.ts';
import { nodePlatform } from '../../../scripts/platform.ts';

const LARGE = 4 << 20;

/** Bytes that no packer can leave out, every piece of them another. */
function noise(size: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: size }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 8));
}

const WITHOUT_PIECES: Platform = {
  inflateRaw: (bytes, max) => nodePlatform.inflateRaw(bytes, max),
  deflateRaw: (bytes, level) => nodePlatform.deflateRaw(bytes, level),
  crc32: (bytes, seed) => nodePlatform.crc32(bytes, seed),
  sha256: (bytes) => nodePlatform.sha256(bytes),
  yieldNow: () => nodePlatform.yieldNow(),
};

test('a long part packed while it is made unpacks to all its pieces in order', () => {
  const packer = new PiecePacker('a.xml', nodePlatform);
  const pieces = [noise(LARGE, 1), new Uint8Array(LARGE).fill(97)];
  for (const piece of pieces) {
    expect(packer.take(piece)).toBe(true);
  }
  const part = packer.finish(noise(10, 3));
  if (!('packed' in part)) throw new Error('The part was not packed');
  const read = openZip(writeZip([part], nodePlatform), nodePlatform).read('a.xml');
  expect(Buffer.concat([...pieces, noise(10, 3)]).equals(read ?? new Uint8Array())).toBe(true);
});

test.each([
  ['what is not worth it', LARGE - 1, nodePlatform],
  ['what the platform cannot pack in pieces', LARGE, WITHOUT_PIECES],
])('%s is left whole', (_, size, platform) => {
  const packer = new PiecePacker('a.xml', platform);
  const bytes = new Uint8Array(size);
  expect(packer.take(bytes)).toBe(false);
  expect(packer.finish(bytes)).toBe(bytes);
});

test('what was taken may be overwritten', () => {
  const packer = new PiecePacker('a.xml', nodePlatform);
  const bytes = new Uint8Array(LARGE).fill(97);
  packer.take(bytes);
  bytes.fill(98);
  const part = packer.finish(new Uint8Array());
  if (!('packed' in part)) throw new Error('The part was not packed');
  const read = openZip(writeZip([part], nodePlatform), nodePlatform).read('a.xml');
  expect(Buffer.alloc(LARGE, 'a').equals(read ?? new Uint8Array())).toBe(true);
});
