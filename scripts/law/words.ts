/** The words of `teczka law` that are no parameter: one file a word. Called by scripts/commands/law.ts. */
import { lintTableWord } from './lint-table.ts';
import { proposeValorisationWord } from './propose-valorisation.ts';
import type { LawWord } from './word.ts';

export const lawWords: readonly LawWord[] = [lintTableWord, proposeValorisationWord];
