/** One file or folder of a library, and how Microsoft Graph describes it (driveItem). */
import { quickXorHash } from './quick-xor-hash.ts';

/** Changed only by its drive. */
export interface Entry {
  /** Stays when the entry is renamed, moved or changed. */
  readonly id: string;
  readonly guid: string;
  name: string;
  /** None for the root. */
  parent: Entry | undefined;
  /** None for a folder. */
  content: Uint8Array | undefined;
  /** Counts every change. */
  changes: number;
  /** Counts changes of content. */
  contents: number;
  /** Its place in the order of all changes of the drive; no two entries have the same. */
  sequence: number;
  readonly created: number;
  modified: number;
  /** Somebody has it open. */
  locked: boolean;
}

export const eTag = (entry: Entry): string => `"{${entry.guid}},${String(entry.changes)}"`;

export const cTag = (entry: Entry): string => `"c:{${entry.guid}},${String(entry.contents)}"`;

/** From the entry itself up to the root. */
export function lineage(entry: Entry): Entry[] {
  return entry.parent === undefined ? [entry] : [entry, ...lineage(entry.parent)];
}

/** Below the root, folders separated by "/"; empty for the root. */
export function pathOf(entry: Entry): string {
  return lineage(entry)
    .slice(0, -1)
    .map(({ name }) => name)
    .reverse()
    .join('/');
}

/** What a description needs to know of the drive and the site. */
export interface Surroundings {
  readonly driveId: string;
  readonly siteId: string;
  /** Address of the library for a person. */
  readonly webUrl: string;
  readonly children: (folder: Entry) => readonly Entry[];
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function describeEntry(entry: Entry, around: Surroundings): Record<string, unknown> {
  const { content, parent } = entry;
  const path = pathOf(entry);
  const parentPath = parent === undefined ? '' : pathOf(parent);
  const moment = (time: number): string => new Date(time).toISOString().replace('.000', '');
  return {
    id: entry.id,
    name: parent === undefined ? 'root' : entry.name,
    eTag: eTag(entry),
    ...(content === undefined ? {} : { cTag: cTag(entry) }),
    size: content?.length ?? 0,
    createdDateTime: moment(entry.created),
    lastModifiedDateTime: moment(entry.modified),
    fileSystemInfo: {
      createdDateTime: moment(entry.created),
      lastModifiedDateTime: moment(entry.modified),
    },
    webUrl: path === '' ? around.webUrl : `${around.webUrl}/${encoded(path)}`,
    parentReference: {
      driveType: 'documentLibrary',
      driveId: around.driveId,
      siteId: around.siteId,
      ...(parent === undefined
        ? {}
        : {
            id: parent.id,
            name: parent.parent === undefined ? 'root' : parent.name,
            path: `/drives/${around.driveId}/root:${parentPath === '' ? '' : `/${encoded(parentPath)}`}`,
          }),
    },
    ...(content === undefined
      ? { folder: { childCount: around.children(entry).length } }
      : { file: { mimeType: XLSX, hashes: { quickXorHash: quickXorHash(content) } } }),
    ...(parent === undefined ? { root: {} } : {}),
  };
}
