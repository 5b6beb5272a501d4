/** The library of a site by its name in addresses. Called by stores, where the library is not the first one of the site. */
import { z } from 'zod';
import { driveById, siteAt, type DriveAddress } from './address.ts';
import type { GraphClient } from './client.ts';
import { GraphError } from './errors.ts';

const zDrives = z.object({
  value: z.array(z.object({ id: z.string().min(1), name: z.string().optional(), webUrl: z.string() })),
  '@odata.nextLink': z.string().optional(),
});

/**
 * @param site `/sites/mcpr`
 * @param library as it stands in addresses, or as people see it
 * @throws GraphError `missing` where the site has no such library
 */
export async function driveNamed(
  client: GraphClient,
  host: string,
  site: string,
  library: string,
): Promise<DriveAddress> {
  let url: string | undefined = `${siteAt(host, site)}/drives?$select=id,name,webUrl`;
  while (url !== undefined) {
    const page: z.infer<typeof zDrives> = await client.json(zDrives, {
      method: 'GET',
      url,
      repeatable: true,
    });
    const found = page.value.find(
      ({ name, webUrl }) => isSame(lastName(webUrl), library) || isSame(name, library),
    );
    if (found !== undefined) return driveById(found.id);
    url = page['@odata.nextLink'];
  }
  throw new GraphError('missing', { status: 404, reason: '', requestId: undefined }, library);
}

const isSame = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

function lastName(webUrl: string): string | undefined {
  const last = webUrl.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
