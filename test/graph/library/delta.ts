/**
 * What changed in a folder since a token (driveItem: delta): pages in the order of the changes, so that an entry that
 * changes between two pages comes twice; deletions as a facet; folders on the way to a change unless they are declined.
 * As documented for libraries, a description has no path of its parent and no cTag, and a deleted one no name.
 * https://learn.microsoft.com/graph/api/driveitem-delta
 */
import { refuse } from '../answer.ts';
import type { Drive } from './drive.ts';
import { lineage } from './entry.ts';
import type { Entry } from './entry.ts';

/** Where an enumeration stands. */
interface Position {
  readonly folder: string;
  readonly generation: number;
  /** Sequence of the last change that was told. */
  readonly told: number;
  /** Deletions up to here are of no interest: the asker never knew the entry. */
  readonly known: number;
}

export interface DeltaPage {
  readonly entries: readonly { readonly entry: Entry; readonly deleted: boolean }[];
  readonly token: string;
  /** More is to come: the token is of a nextLink, not of a deltaLink. */
  readonly more: boolean;
}

export interface DeltaQuery {
  readonly token: string | undefined;
  readonly size: number;
  readonly withParents: boolean;
}

const write = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

function read(token: string): Position | undefined {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Position;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** A token that begins anew: for the Location of 410. */
export const beginningOf = (drive: Drive, folder: Entry): string =>
  write({ folder: folder.id, generation: drive.generation, told: 0, known: drive.sequence });

/** @returns undefined when the token is no longer good and everything has to be enumerated again */
export function deltaPage(drive: Drive, folder: Entry, query: DeltaQuery): DeltaPage | undefined {
  const { token, size, withParents } = query;
  const position = read(token ?? beginningOf(drive, folder));
  if (position?.folder !== folder.id) throw refuse(400, 'invalidRequest', 'The token is not of this folder');
  if (position.generation !== drive.generation) return undefined;
  const changes = changesOf(drive, folder, position);
  const page = changes.slice(0, size);
  const more = changes.length > size;
  const told = more ? (page.at(-1)?.sequence ?? position.told) : drive.sequence;
  const listed = new Set(page.map(({ entry }) => entry));
  const parents = withParents ? parentsOf(page, folder).filter((parent) => !listed.has(parent)) : [];
  const known = more ? position.known : drive.sequence;
  return {
    entries: [...parents.map((entry) => ({ entry, deleted: false })), ...page],
    token: write({ ...position, told, known }),
    more,
  };
}

interface Change {
  readonly entry: Entry;
  readonly sequence: number;
  readonly deleted: boolean;
}

function changesOf(drive: Drive, folder: Entry, { told, known }: Position): readonly Change[] {
  const alive = drive
    .entries()
    .filter((entry) => lineage(entry).includes(folder))
    .map((entry) => ({ entry, sequence: entry.sequence, deleted: false }));
  const gone = drive.gone
    .filter(({ from, sequence }) => from.includes(folder) && sequence > known)
    .map(({ entry, sequence }) => ({ entry, sequence, deleted: true }));
  return [...alive, ...gone]
    .filter(({ sequence }) => sequence > told)
    .sort((left, right) => left.sequence - right.sequence);
}

/** Folders on the way from the one asked about to what changed, from the top down. */
function parentsOf(page: readonly Change[], folder: Entry): readonly Entry[] {
  const parents = page
    .filter(({ deleted }) => !deleted)
    .flatMap(({ entry }) => {
      const line = lineage(entry).slice(1);
      return line.slice(0, line.indexOf(folder) + 1).reverse();
    });
  return [...new Set(parents)];
}
