/**
 * A document library in memory: entries by id, what became of them in which order, locks and room. It keeps the rules
 * of the library; who may ask, and how, is not its business.
 */
import { refuse } from '../answer.ts';
import { eTag, cTag, lineage } from './entry.ts';
import type { Entry } from './entry.ts';
import { freeName, isRefused, isSameName } from './names.ts';

/** What to do about a name that is taken. */
export type Conflict = 'fail' | 'replace' | 'rename';

/** An entry that went: out of the library, or only out of the folders named here. */
export interface Gone {
  readonly entry: Entry;
  readonly sequence: number;
  readonly from: readonly Entry[];
}

const LOCKED = 'The resource you are attempting to access is locked';

export class Drive {
  readonly id: string;
  readonly name: string;
  readonly root: Entry;
  readonly gone: Gone[] = [];
  /** Another number makes every token of before worthless. */
  generation = 1;
  /** Bytes that still fit. */
  room = Number.MAX_SAFE_INTEGER;
  /** How many changes there were. */
  sequence = 0;
  /** Whether a folder's deletion is told of each thing that was in it too, or of the folder only. */
  tellsDeletedChildren = true;
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  #numbered = 0;
  #refusedLocks = 0;

  constructor(id: string, name: string, now: () => number) {
    this.id = id;
    this.name = name;
    this.#now = now;
    this.root = this.#enter(undefined, '', undefined);
  }

  entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  byId(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  children(folder: Entry): readonly Entry[] {
    return this.entries().filter(({ parent }) => parent === folder);
  }

  child(folder: Entry, name: string): Entry | undefined {
    return this.children(folder).find((entry) => isSameName(entry.name, name));
  }

  /** @param names below the root; none is the root itself */
  byPath(names: readonly string[], from = this.root): Entry | undefined {
    return names.reduce<Entry | undefined>(
      (folder, name) => (folder === undefined ? undefined : this.child(folder, name)),
      from,
    );
  }

  /** The folder at this path, made with all on the way as far as they are missing. */
  folders(names: readonly string[], from = this.root): Entry {
    return names.reduce(
      (folder, name) => this.child(folder, name) ?? this.#enter(folder, name, undefined),
      from,
    );
  }

  /** A new folder, or file with content; over another file only when `conflict` says so. */
  put(folder: Entry, name: string, content: Uint8Array | undefined, conflict: Conflict): Entry {
    if (isRefused(name)) throw refuse(400, 'invalidRequest', 'The provided name cannot be used');
    const there = this.child(folder, name);
    if (there === undefined) return this.#enter(folder, name, content);
    if (conflict === 'rename') {
      const free = freeName(name, (other) => this.child(folder, other) !== undefined);
      return this.#enter(folder, free, content);
    }
    if (conflict === 'fail' || content === undefined || there.content === undefined) throw nameTaken();
    this.change(there, content);
    return there;
  }

  change(entry: Entry, content: Uint8Array): void {
    this.#refuseLocked(entry);
    this.#take(content.length - (entry.content?.length ?? 0));
    entry.content = content;
    entry.contents += 1;
    this.#touch(entry);
  }

  /** Another name, another folder, or both. */
  move(entry: Entry, folder: Entry, name: string): void {
    this.#refuseLocked(entry);
    if (isRefused(name)) throw refuse(400, 'invalidRequest', 'The provided name cannot be used');
    const there = this.child(folder, name);
    if (there !== undefined && there !== entry) throw nameTaken();
    const before = lineage(entry).slice(1);
    const moved = entry.parent !== folder;
    entry.name = name;
    entry.parent = folder;
    this.#touch(entry);
    if (!moved) return;
    const after = new Set(lineage(folder));
    const left = before.filter((former) => !after.has(former));
    for (const each of this.#below(entry)) {
      this.gone.push({ entry: each, sequence: ++this.sequence, from: left });
      each.sequence = ++this.sequence;
    }
  }

  remove(entry: Entry): void {
    const all = this.#below(entry);
    for (const each of all) this.#refuseLocked(each);
    for (const each of all) {
      this.#entries.delete(each.id);
      this.#take(-(each.content?.length ?? 0));
      if (each !== entry && !this.tellsDeletedChildren) continue;
      this.gone.push({ entry: each, sequence: ++this.sequence, from: lineage(each).slice(1) });
    }
  }

  /** @throws Refusal 412 when neither tag of the entry is the one named */
  refuseOther(entry: Entry, tag: string | undefined): void {
    if (tag === undefined || tag === '*' || tag === eTag(entry) || tag === cTag(entry)) return;
    throw refuse(412, 'preconditionFailed', 'ETag does not match current item’s value');
  }

  /** The service names a lock in two ways; both come, one after the other. @throws Refusal 423 */
  #refuseLocked(entry: Entry): void {
    if (!entry.locked) return;
    this.#refusedLocks += 1;
    if (this.#refusedLocks % 2 === 1) throw refuse(423, 'resourceLocked', LOCKED);
    throw refuse(423, 'notAllowed', LOCKED, 'resourceLocked');
  }

  #below(entry: Entry): readonly Entry[] {
    return [entry, ...this.children(entry).flatMap((child) => this.#below(child))];
  }

  #enter(parent: Entry | undefined, name: string, content: Uint8Array | undefined): Entry {
    this.#take(content?.length ?? 0);
    this.#numbered += 1;
    const number = String(this.#numbered).padStart(4, '0');
    const now = this.#now();
    const entry: Entry = {
      id: `01${this.id.slice(2, 8).toUpperCase()}${number}`,
      guid: `5E11${number}-0000-4000-8000-00000000${number}`,
      name,
      parent,
      content,
      changes: 1,
      contents: 1,
      sequence: ++this.sequence,
      created: now,
      modified: now,
      locked: false,
    };
    this.#entries.set(entry.id, entry);
    return entry;
  }

  #touch(entry: Entry): void {
    entry.changes += 1;
    entry.modified = this.#now();
    entry.sequence = ++this.sequence;
  }

  #take(bytes: number): void {
    if (bytes > this.room)
      throw refuse(507, 'insufficientStorage', 'The quota is used up', 'quotaLimitReached');
    this.room -= bytes;
  }
}

const nameTaken = () => refuse(409, 'nameAlreadyExists', 'An item with the same name already exists');
