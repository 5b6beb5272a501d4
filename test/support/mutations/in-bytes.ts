/** Faults of the bytes of a file or of a part: what a bad disk, a broken download or a cut-off upload leaves. */
import { concat } from '../../../core/opc/zip-write.ts';
import { spliced, type Mutation, type Original, type Random } from './original.ts';

type Fault = readonly [name: string, fault: (bytes: Uint8Array, random: Random) => Uint8Array];

/** One to four bytes changed by `change`. */
function changed(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  if (copy.length === 0) return copy;
  for (let left = random(1, 4); left > 0; left--) {
    const at = random(0, copy.length - 1);
    copy[at] = change(copy[at] ?? 0);
  }
  return copy;
}

const FAULTS: readonly Fault[] = [
  ['flipped bits', (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << random(0, 7)))],
  ['other bytes', (bytes, random) => changed(bytes, random, () => random(0, 255))],
  ['zeroed bytes', (bytes, random) => changed(bytes, random, () => 0)],
  ['a cut end', (bytes, random) => bytes.subarray(0, random(0, bytes.length))],
  ['a cut beginning', (bytes, random) => bytes.subarray(random(0, bytes.length))],
  [
    'a piece left out',
    (bytes, random) => {
      const at = random(0, bytes.length);
      return spliced(bytes, at, Math.min(bytes.length, at + random(1, 200)), new Uint8Array());
    },
  ],
  [
    'a piece doubled',
    (bytes, random) => {
      const at = random(0, bytes.length);
      return spliced(bytes, at, at, bytes.subarray(at, at + random(1, 200)));
    },
  ],
  ['the whole twice', (bytes) => concat([bytes, bytes])],
];

function inPart(fault: Fault[1]) {
  return (original: Original, random: Random) => {
    const name = original.anyXml(random);
    return original.with({ [name]: fault(original.read(name), random) });
  };
}

export const BYTE_MUTATIONS: readonly Mutation[] = FAULTS.flatMap(([name, fault]): Mutation[] => [
  { name: `file: ${name}`, mutate: ({ bytes }, random) => fault(bytes, random) },
  { name: `part: ${name}`, mutate: inPart(fault) },
]);
