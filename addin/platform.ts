/**
 * The browser's side of core's Platform, as scripts/platform.ts is Node's: fflate packs and unpacks, the browser
 * itself hashes. Used by everything in the pane that opens or writes a file.
 */
import { deflateSync, Inflate, inflateSync } from 'fflate';
import type { DeflateOptions } from 'fflate';
import type { Platform } from '../core/opc/platform.ts';

const LEVEL = 6;
/** Packed bytes that are unpacked before the screen has its turn. */
const PACKED_PIECE = 1 << 15;

export const browserPlatform: Platform = {
  inflateRaw(bytes, max) {
    // fflate drops what does not fit into a given buffer; the byte more shows that there was something to drop.
    const out = inflateSync(bytes, { out: new Uint8Array(max + 1) });
    if (out.length > max) throw new RangeError(`More than ${String(max)} bytes inflated`);
    return out;
  },
  async *inflateRawPieces(bytes, max) {
    const pieces: Uint8Array[] = [];
    const inflater = new Inflate((piece) => pieces.push(piece));
    let size = 0;
    for (let from = 0; from < bytes.length; from += PACKED_PIECE) {
      inflater.push(bytes.slice(from, from + PACKED_PIECE), from + PACKED_PIECE >= bytes.length);
      for (const piece of pieces.splice(0)) {
        size += piece.length;
        if (size > max) throw new RangeError(`More than ${String(max)} bytes inflated`);
        yield piece;
      }
      await this.yieldNow();
    }
  },
  deflateRaw: (bytes, level = LEVEL) =>
    deflateSync(bytes, { level: level as DeflateOptions['level'] & number }),
  crc32(bytes, seed = 0) {
    let crc = ~seed;
    for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))),
  // Unlike a timer, a message is delivered at once, after the screen has had its turn.
  yieldNow: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

/** The reflected CRC-32 polynomial of zip, one entry a byte. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
