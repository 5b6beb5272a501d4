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
  /** Sheets that were moved out of the folder. */
  readonly #outside = new Map<number, TeamSheetKept>();
  #month = '2026-04';
  #named = 0;
  #moments: (readonly string[])[] = [];
  /** Paths that each file below the folder has ever had, by its id. */
  readonly paths = new Map<string, Set<string>>();

  constructor(library: LibraryControl, root: string, random: Random) {
    [this.#library, this.#root, this.#random] = [library, root, random];
    library.makeFolder(root);
    for (const team of TEAMS) if (random.chance(0.7)) this.#deliver(team);
    library.write(`${root}/Notatki.txt`, new TextEncoder().encode('nie arkusz'));
    this.watch();
    this.#remember();
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

  /** From now on every state of the folder is remembered. */
  watch(): void {
    this.#moments = [this.expected()];
  }

  /** Was each team so at some moment since `watch`? A run reads the files one after another. */
  wasSo(shown: readonly string[]): boolean {
    const line = (lines: readonly string[], team: number) =>
      lines.find((each) => each.startsWith(`ZPS-${String(team)} `));
    return (
      new Set(shown).size <= TEAMS.length &&
      TEAMS.every((team) => this.#moments.some((moment) => line(moment, team) === line(shown, team)))
    );
  }

  /** Did nobody edit since `watch`? */
  get isStill(): boolean {
    return this.#moments.length === 1;
  }

  /** Paths of all files below the folder by id, from the folder on. */
  files(): ReadonlyMap<string, string> {
    const inside = this.#library.paths().filter((path) => path.startsWith(`${this.#root}/`));
    return new Map(
      inside.map((path) => [this.#library.id(path) ?? '', path.slice(this.#root.length + 1)] as const),
    );
  }

  /** Some team delivers, or changes, renames, moves, takes back or deletes its sheet; or somebody renames the folder. */
  edit(): void {
    const team = this.#random.pick(TEAMS);
    const kept = this.#sheets.get(team);
    const outside = this.#outside.get(team);
    if (kept !== undefined) this.#random.pick(EDITS)(this, team, kept);
    else if (outside !== undefined && this.#random.chance(0.6)) this.#takeBack(team, outside);
    else this.#deliver(team);
    this.#moments.push(this.expected());
    this.#remember();
  }

  change(team: number, { path }: TeamSheetKept): void {
    this.#put(team, path);
  }

  rename(team: number, kept: TeamSheetKept): void {
    this.#move(team, kept, this.#path(team));
  }

  moveDown(team: number, kept: TeamSheetKept): void {
    this.#named += 1;
    const folder = `${this.#month}/podfolder ${String(this.#named)}`;
    this.#move(team, kept, `${folder}/${kept.path.split('/').at(-1) ?? ''}`);
  }

  moveOut(team: number, { path, environments }: TeamSheetKept): void {
    this.#named += 1;
    const to = `../Archiwum/ZPS ${String(team)} ${String(this.#named)}.xlsx`;
    this.#library.move(this.#at(path), this.#at(to));
    this.#sheets.delete(team);
    this.#outside.set(team, { path: to, environments });
  }

  remove(team: number, { path }: TeamSheetKept): void {
    this.#library.remove(this.#at(path));
    this.#sheets.delete(team);
  }

  /** Somebody unpacks the sheet into a folder of its name. */
  makeFolderOf(team: number, kept: TeamSheetKept): void {
    this.remove(team, kept);
    this.#library.write(`${this.#at(kept.path)}/opis.txt`, new TextEncoder().encode('nie arkusz'));
  }

  renameMonth(): void {
    this.#named += 1;
    const [from, to] = [this.#month, `2026-04 poprawiony ${String(this.#named)}`];
    this.#library.move(this.#at(from), this.#at(to));
    this.#month = to;
    for (const [team, { path, environments }] of this.#sheets) {
      this.#sheets.set(team, { path: path.replace(`${from}/`, `${to}/`), environments });
    }
  }

  #remember(): void {
    for (const [id, path] of this.files()) this.paths.set(id, (this.paths.get(id) ?? new Set()).add(path));
  }

  #deliver(team: number): void {
    this.#put(team, this.#path(team));
  }

  #takeBack(team: number, outside: TeamSheetKept): void {
    this.#move(team, outside, this.#path(team));
    this.#outside.delete(team);
  }

  #put(team: number, path: string): void {
    const environments = Array.from({ length: 1 + this.#random.below(3) }, () => 10 + this.#random.below(40));
    this.#library.write(this.#at(path), sheetOf(team, environments));
    this.#sheets.set(team, { path, environments });
  }

  #move(team: number, { path, environments }: TeamSheetKept, to: string): void {
    this.#library.move(this.#at(path), this.#at(to));
    this.#sheets.set(team, { path: to, environments });
  }

  #at(path: string): string {
    const above = this.#root.split('/').slice(0, -1).join('/');
    return path.startsWith('../') ? `${above}/${path.slice(3)}` : `${this.#root}/${path}`;
  }

  #path(team: number): string {
    this.#named += 1;
    return `${this.#month}/ZPS ${String(team)} 2026-04 ł#%'& ${String(this.#named)}.xlsx`;
  }
}

type Edit = (folder: TeamsFolder, team: number, kept: TeamSheetKept) => void;

const change: Edit = (folder, team, kept) => {
  folder.change(team, kept);
};

const EDITS: readonly [Edit, ...Edit[]] = [
  change,
  // Twice, as it is what teams do most.
  change,
  (folder, team, kept) => {
    folder.rename(team, kept);
  },
  (folder, team, kept) => {
    folder.moveDown(team, kept);
  },
  (folder, team, kept) => {
    folder.moveOut(team, kept);
  },
  (folder, team, kept) => {
    folder.remove(team, kept);
  },
  (folder, team, kept) => {
    folder.makeFolderOf(team, kept);
  },
  (folder) => {
    folder.renameMonth();
  },
];
