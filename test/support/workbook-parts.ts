/** Workbooks part by part: what changed between two files, and what an operation makes of one. */
import { openZip } from '../../core/opc/zip-read.ts';
import { patchWorkbook, type PatchOperation } from '../../core/workbooks/patch/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';

/** The file after these operations. */
export const after = (bytes: Uint8Array, ...operations: PatchOperation[]): Uint8Array =>
  patchWorkbook(bytes, nodePlatform, operations);

/** Names of the parts whose bytes differ, of those that join or go, in the order of the later file. */
export function changedParts(before: Uint8Array, later: Uint8Array): string[] {
  const [from, to] = [openZip(before, nodePlatform), openZip(later, nodePlatform)];
  const isSame = (name: string) => {
    const [one, other] = [from.read(name), to.read(name)];
    return one && other && Buffer.compare(one, other) === 0;
  };
  const gone = from.names.filter((name) => !to.has(name));
  return [...to.names.filter((name) => !isSame(name)), ...gone];
}

export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(openZip(bytes, nodePlatform).read(name));
}
