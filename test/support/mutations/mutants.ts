/**
 * Broken workbooks, the same for the same number: every kind of fault on every original in turn. Used by
 * test/core/workbooks/mutations and by bench/workbooks-mutations.mjs, which names the number of a file that fails.
 */
import { randomNumbers } from '../numbers.ts';
import { BYTE_MUTATIONS } from './in-bytes.ts';
import { PACKAGE_MUTATIONS } from './in-package.ts';
import { XML_MUTATIONS } from './in-xml.ts';
import type { Mutation, Original } from './original.ts';

export const MUTATIONS: readonly Mutation[] = [...BYTE_MUTATIONS, ...PACKAGE_MUTATIONS, ...XML_MUTATIONS];

export interface Mutant {
  readonly kind: string;
  readonly original: number;
  readonly bytes: Uint8Array;
}

const SEED = 20_261_122;

/** @param number from 0; numbers above the product of faults and originals repeat them at other places */
export function mutant(
  originals: readonly Original[],
  number: number,
  mutations: readonly Mutation[] = MUTATIONS,
): Mutant {
  const random = randomNumbers(SEED + number);
  const mutation = mutations[number % mutations.length];
  const index = Math.floor(number / mutations.length) % originals.length;
  const original = originals[index];
  if (!mutation || !original) throw new RangeError(`There is no mutant ${number}`);
  return { kind: mutation.name, original: index, bytes: mutation.mutate(original, random) };
}
