/** Sites with their libraries, and the one place where the ids of sites and drives are made. */
import { Drive } from './drive.ts';

export interface Site {
  readonly id: string;
  /** "/sites/mcpr". */
  readonly path: string;
  readonly title: string;
  readonly drives: readonly Drive[];
}

/** The name that a library has in addresses; its title may be another one. */
const ADDRESS_OF_DEFAULT = 'Shared Documents';

export function makeSite(
  host: string,
  path: string,
  names: readonly string[],
  number: number,
  now: () => number,
): Site {
  const digits = String(number).padStart(4, '0');
  const drives = names.map(
    (name, at) => new Drive(`b!${digits}${String(at).padStart(2, '0')}Zmyslin`, name, now),
  );
  return {
    id: `${host},aaaaaaaa-${digits}-4000-8000-000000000001,bbbbbbbb-${digits}-4000-8000-000000000002`,
    path,
    title: path.split('/').at(-1) ?? path,
    drives,
  };
}

/** Address of a library for a person. */
export function webUrl(host: string, site: Site, drive: Drive): string {
  const name = drive === site.drives[0] ? ADDRESS_OF_DEFAULT : drive.name;
  return `https://${host}${site.path}/${encodeURIComponent(name)}`;
}
