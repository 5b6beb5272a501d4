/** Marks by which a case tells persons apart without naming them: „syn1”, a number of the register. */
import { z } from 'zod';
import { contradiction } from './contradiction.ts';

/**
 * Names of amounts are made of marks, so a mark holds no dot. Letters of Latin alphabets are named one range by one,
 * since most validators of JSON Schema do not know the classes of Unicode.
 */
export const zMark = z
  .string()
  .regex(
    /^[A-Za-z0-9À-ÖØ-öø-ž][A-Za-z0-9À-ÖØ-öø-ž/_-]{0,39}$/,
    'Podaj krótkie oznaczenie bez kropek i spacji.',
  );

/**
 * @param path of the list in the input
 * @throws TeczkaError `input-contradiction` where two bear the same mark
 */
export function refuseSameMarks(marked: readonly { readonly id: string }[], path: string): void {
  const ids = marked.map(({ id }) => id);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated === -1) return;
  throw contradiction(
    `${path}.${repeated}.id`,
    'To samo oznaczenie podano dwa razy. Nadaj każdej osobie inne.',
  );
}
