/**
 * Turns what Graph says of missing access into what a person has to do about it. Called by the SharePoint store around
 * each of its requests.
 */
import { GraphError, missingAccess, type GraphFailure } from '../../core/graph/index.ts';
import type { SharePointLibrary } from './sharepoint-library.ts';
import type { StoreSession } from './store-session.ts';

export interface Access {
  readonly library: SharePointLibrary;
  readonly role: 'read' | 'write';
  readonly graphHost: string;
  readonly application: StoreSession['application'];
}

/**
 * @param signs what of Graph's answers means that there is no access here: `denied`, and `missing` where what is asked for
 *   must be there
 */
export async function withAccess<Result>(
  { library, role, graphHost, application }: Access,
  signs: readonly GraphFailure[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphError) || !signs.includes(error.failure)) throw error;
    const { title, site, drive } = library;
    throw missingAccess({ graphHost, title, site, drive, role, application, cause: error });
  }
}
