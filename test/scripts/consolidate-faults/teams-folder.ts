/**
 * The folder of the teams as people keep it: one sheet a team at most, edited at random by seed. It knows what a true
 * consolidation shows, independently of everything under test.
 */
import type { Random } from '../../graph/random.ts';
import type { LibraryControl } from '../../graph/control.ts';
import { sheetOf } from '../../support/job-office.ts';

interface TeamSheetKept {
  readonly path: string;
  /** Environments of each worker. */
  readonly environments: readonly number[];
}

const TEAMS = [1, 2, 3] as const;

export class TeamsFolder {
  readonly #library: LibraryControl;
  readonly #root: string;
  readonly #random: Random;
  readonly #sheets = new Map<number, TeamSheetKept>();
  #named = 0;

  constructor(library: LibraryControl, root: string, random: Random) {
    [this.#library, this.#root, this.#random] = [library, root, random];
    library.makeFolder(root);
    for (const team of TEAMS) if (random.chance(0.7)) this.#deliver(team);
    library.write(`${root}/Notatki.txt`, new TextEncoder().encode('nie arkusz'));
  }

  /** „ZPS-1 20 30”: what „Dane” has to show of each team that delivered. */
  expected(): readonly string[] {
    return [...this.#sheets]
      .map(
        ([team, { environments }]) =>
          `ZPS-${String(team)} ${[...environments].sort((a, b) => a - b).join(' ')}`,
      )
      .sort();
  }

  /** Some team changes, renames, moves, deletes or hands in its sheet. */
  edit(): void {
    const team = this.#random.pick(TEAMS);
    const kept = this.#sheets.get(team);
    if (kept === undefined) this.#deliver(team);
    else this.#random.pick(EDITS)(this, team, kept);
  }

  change(team: number, { path }: TeamSheetKept): void {
    this.#put(team, path);
  }

  rename(team: number, kept: TeamSheetKept): void {
    this.#move(team, kept, this.#path(team));
  }

  move(team: number, kept: TeamSheetKept): void {
    this.#named += 1;
    this.#move(team, kept, `2026-04/podfolder ${String(this.#named)}/${kept.path.split('/').at(-1) ?? ''}`);
  }

  remove(team: number, { path }: TeamSheetKept): void {
    this.#library.remove(`${this.#root}/${path}`);
    this.#sheets.delete(team);
  }

  #deliver(team: number): void {
    this.#put(team, this.#path(team));
  }

  #put(team: number, path: string): void {
    const environments = Array.from({ length: 1 + this.#random.below(3) }, () => 10 + this.#random.below(40));
    this.#library.write(`${this.#root}/${path}`, sheetOf(team, environments));
    this.#sheets.set(team, { path, environments });
  }

  #move(team: number, { path, environments }: TeamSheetKept, to: string): void {
    this.#library.move(`${this.#root}/${path}`, `${this.#root}/${to}`);
    this.#sheets.set(team, { path: to, environments });
  }

  #path(team: number): string {
    this.#named += 1;
    return `2026-04/ZPS ${String(team)} 2026-04 ł#%' ${String(this.#named)}.xlsx`;
  }
}

type Edit = (folder: TeamsFolder, team: number, kept: TeamSheetKept) => void;

const EDITS: readonly [Edit, ...Edit[]] = [
  (folder, team, kept) => folder.change(team, kept),
  (folder, team, kept) => folder.rename(team, kept),
  (folder, team, kept) => folder.move(team, kept),
  (folder, team, kept) => folder.remove(team, kept),
];
