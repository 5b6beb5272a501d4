/** Short names for contents: of shards, of what a workbook was made from. */
import { createHash } from 'node:crypto';

/** Enough that two contents of one office never share it. */
const DIGITS = 24;

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}
