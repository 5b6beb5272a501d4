/** The words of `teczka workload`: one file a word. Called by scripts/commands/workload.ts. */
import type { WorkloadWord } from './word.ts';
import { checkWord } from './words/check.ts';
import { closeWord } from './words/close.ts';
import { openWord } from './words/open.ts';

export const workloadWords: readonly WorkloadWord[] = [openWord, checkWord, closeWord];
