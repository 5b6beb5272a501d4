/** Follows which files the job knows, so that none of them disappears without a report that tells of it. */
import type { Ran } from './job-run.ts';
import type { TeamsFolder } from './teams-folder.ts';

export class GoneWatch {
  readonly #folder: TeamsFolder;
  /** What the last runs knew, by id; undefined after one that nobody heard the end of. */
  #known: ReadonlyMap<string, string> | undefined;

  constructor(folder: TeamsFolder) {
    this.#folder = folder;
  }

  /** The job lost what it knew. */
  forget(): void {
    this.#known = undefined;
  }

  /** @param ran runs at the same time @returns files of which none of them told that they are no more */
  concealedBy(ran: readonly Ran[]): readonly string[] {
    const endings = ran.flatMap(({ ending }) => (ending === 'died' || 'refused' in ending ? [] : [ending]));
    const told = new Set(endings.flatMap(({ gone }) => gone));
    const isWhole =
      this.#folder.isStill &&
      endings.length === ran.length &&
      endings.every(({ outcome }) => outcome === 'written' || outcome === 'unchanged');
    const files = this.#folder.files();
    const former = [...(this.#known ?? [])].filter(([id, path]) => !files.has(id) && !told.has(path));
    this.#known = isWhole ? files : undefined;
    return isWhole ? former.map(([, path]) => `nobody told that ${path} is gone`) : [];
  }
}
