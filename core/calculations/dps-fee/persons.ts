/** How derivations speak of the obliged persons; names are never known, only the clerk's own marks. */
import type { Relative } from './relative-input.ts';

interface Noun {
  readonly nominative: string;
  readonly genitive: string;
}

const RELATIONS: Readonly<Record<Relative['relation'], Noun>> = {
  spouse: { nominative: 'małżonek', genitive: 'małżonka' },
  descendant: { nominative: 'zstępny', genitive: 'zstępnego' },
  ascendant: { nominative: 'wstępny', genitive: 'wstępnego' },
};

type Named = Pick<Relative, 'id' | 'relation'>;

/** "zstępny (anna)" */
export const who = ({ id, relation }: Named): string => `${RELATIONS[relation].nominative} (${id})`;

/** "zstępnego (anna)" */
export const whose = ({ id, relation }: Named): string => `${RELATIONS[relation].genitive} (${id})`;

/** At the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
