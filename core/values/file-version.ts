/**
 * Names that say of a file that it is one of several: a copy that a synchronised folder made when two people changed it
 * at once, a copy of Windows, „POPRAWIONE”, „ostateczny2”. Used by the checks of registers and by commands that write a
 * changed copy.
 */
export interface FileVersion {
  /** `conflict`: two people changed the file at once; `copy`: a program numbered it; `named`: somebody says it. */
  readonly kind: 'conflict' | 'copy' | 'named';
  /** The name without extension and without what makes it a version. */
  readonly original: string;
}

/**
 * OneDrive (`-KOMP12`), Nextcloud and Dropbox (`(conflicted copy 2026-04-30)`, `(kopia w konflikcie)`), Syncthing
 * (`.sync-conflict-…`).
 */
const CONFLICTS = [
  /^(.+?)\.sync-conflict-\d{8}-\d{6}-\w+$/i,
  /^(.+?) ?\([^)]*(?:konflik|conflict)[^)]*\)$/i,
  /^(.+?) ?-? ?(?:kopia w konflikcie.*|(?:konflikt|conflict)(?: ?\d.*)?)$/i,
  /^(.+?)-(?=[A-Z0-9-]*[A-Z])(?:DESKTOP|LAPTOP|PC|KOMP|KOMPUTER|NB|WS|PL)[A-Z0-9-]*\d[A-Z0-9-]*$/,
];
/** „Rejestr (2)”, „Rejestr — kopia”, „Kopia Rejestr”, „Copy of Rejestr”. */
const COPIES = [
  /^(.+?)[ _]?[-–—][ _]?(?:kopia|copy)(?: ?\(\d+\)| ?\d+)?$/i,
  /^(?:kopia(?: z)?|copy of) (.+)$/i,
  /^(.+?) ?\(\d{1,3}\)$/,
];
/** Words at the end: „POPRAWIONE”, „ostateczny2”, „wersja 3”, „v2”. */
const NAMED =
  /^(.+?)[ _.-]+\(?(?:popr(?:awion[yaei]|awka)?\.?|ostateczn[yaei]|osateczn[yaei]|finaln[yaei]|final|wersja|wer\.?|ver\.?|v)[ _.-]?\d{0,3}\)?$/i;
/** „v” and „wersja” say nothing without a number. */
const NUMBERLESS = /[ _.-](?:wersja|wer|ver|v)\.?$/i;

/** @param file name without folders; undefined where it says nothing of versions */
export function fileVersion(file: string): FileVersion | undefined {
  return versionOf(stemOf(file));
}

/** The name that all versions of a file share: without any mark of versions, in small letters. */
export function versionKey(file: string): string {
  let stem = stemOf(file);
  for (let version = versionOf(stem); version; version = versionOf(stem)) stem = version.original;
  return stem.toLowerCase();
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]{1,5}$/, '');
}

function versionOf(stem: string): FileVersion | undefined {
  const conflict = firstOf(CONFLICTS, stem);
  if (conflict !== undefined) return { kind: 'conflict', original: conflict };
  const copy = firstOf(COPIES, stem);
  if (copy !== undefined) return { kind: 'copy', original: copy };
  const named = NUMBERLESS.test(stem) ? undefined : NAMED.exec(stem)?.[1];
  return named === undefined ? undefined : { kind: 'named', original: named };
}

function firstOf(patterns: readonly RegExp[], stem: string): string | undefined {
  return patterns.flatMap((pattern) => pattern.exec(stem)?.[1] ?? [])[0];
}
