/**
 * NIP, the number of a taxpayer: ten digits, the last of which checks the others modulo 11 (ustawa z 13.10.1995
 * o zasadach ewidencji i identyfikacji podatników i płatników). Used by settings and registers of carers and homes.
 */
import type { Brand } from '../values/brand.ts';
import type { Reading } from '../values/reading.ts';
import { checkedNumber, weightedSum, type CheckedNumberCause } from './checked-number.ts';

export type Nip = Brand<string, 'nip'>;

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Reads a NIP with or without hyphens, spaces and "PL"; a remainder of 10 belongs to no number. Never throws. */
export const readNip: (cell: string | number) => Reading<Nip, CheckedNumberCause> = checkedNumber<Nip>({
  name: 'NIP',
  lengths: [10],
  // Its first three digits were the number of a tax office, from 101 on.
  zeros: 0,
  agrees: (digits) => weightedSum(digits, WEIGHTS) % 11 === Number(digits[9]),
});
