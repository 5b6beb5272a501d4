/** Makes folders and removes files of a library. Called by stores. */
import { itemAt, type DriveAddress } from './address.ts';
import type { GraphClient } from './client.ts';

/** Makes every folder on the way that is not there yet. @throws GraphError; TeczkaError `graph-deadline`, `graph-name` */
export async function makeFolders(
  client: GraphClient,
  drive: DriveAddress,
  names: readonly string[],
): Promise<void> {
  for (const [depth, name] of names.entries()) {
    await client.ask({
      method: 'POST',
      url: `${itemAt(drive, names.slice(0, depth))}/children`,
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      // The second time the folder is there already.
      repeatable: true,
      expected: ['exists', 'conflict'],
      file: name,
    });
  }
}

/** @throws GraphError (`locked`: somebody has it open); TeczkaError `graph-deadline`, `graph-name` */
export async function removeFile(
  client: GraphClient,
  drive: DriveAddress,
  names: readonly string[],
): Promise<void> {
  await client.ask({
    method: 'DELETE',
    url: itemAt(drive, names),
    repeatable: true,
    expected: ['missing'],
    file: names.at(-1) ?? '',
  });
}
