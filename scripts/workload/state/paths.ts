/** Where the job keeps its state: in a folder of its own beside the workbook. */

const FOLDER = '_teczka';

export interface StatePaths {
  readonly index: string;
  /** @param name without folder */
  shard(name: string): string;
  /** A damaged or outdated file as it was found. @param stamp letters and digits that no other has */
  aside(name: string, stamp: string): string;
  /** Frozen results of a closed month. */
  closed(month: string): string;
}

/** @param latest path of the workbook in its store */
export function statePaths(latest: string): StatePaths {
  const folder = `${folderOf(latest)}${FOLDER}/`;
  return {
    index: `${folder}stan.json`,
    shard: (name) => folder + name,
    aside: (name, stamp) => `${folder}odlozone/${stamp} ${name}`,
    closed: (month) => `${folder}zamkniety ${month}.json.gz`,
  };
}

/** The folder of a path with its slash; empty in the store's root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Is the path inside a state folder, wherever that lies? */
export function isStatePath(path: string): boolean {
  return path.split('/').includes(FOLDER);
}
