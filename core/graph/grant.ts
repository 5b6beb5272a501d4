/**
 * What a person must do when the application has no access to a site: with Sites.Selected an administrator grants a role
 * in each site by one request (https://learn.microsoft.com/graph/api/site-post-permissions). Called by stores.
 */
import { TeczkaError } from '../values/errors.ts';

export interface MissingAccess {
  /** Host of Microsoft Graph. */
  readonly graphHost: string;
  /** What the address leads to, for people: „biblioteka …”. */
  readonly title: string;
  /** `/sites/{id}` or `/sites/{host}:/sites/{name}:`; undefined where only the library is known. */
  readonly site: string | undefined;
  /** `/drives/{id}`, from which an administrator finds the site. */
  readonly drive: string | undefined;
  /** `read` where files come from, `write` where results go. */
  readonly role: 'read' | 'write';
  /** Undefined where a person signs in. */
  readonly application: { readonly id: string; readonly name: string } | undefined;
  readonly cause: unknown;
}

const PURPOSES = {
  read: 'skąd zadanie czyta pliki (źródło), aplikacja potrzebuje roli „read”',
  write: 'gdzie zadanie zapisuje wyniki (cel), aplikacja potrzebuje roli „write”',
} as const;

/** TeczkaError `graph-no-access` with the request that an administrator has to send, to be copied. */
export function missingAccess(missing: MissingAccess): TeczkaError {
  const { title, application, cause } = missing;
  const what = `Brak dostępu: ${title} (albo pod tym adresem nic nie ma).`;
  const help = application === undefined ? forPerson(missing) : forApplication(missing, application);
  return new TeczkaError('graph-no-access', `${what} ${help}`, {}, { cause });
}

function forPerson({ role }: MissingAccess): string {
  const right = role === 'read' ? 'odczytu' : 'zapisu';
  return `Sprawdź adres i zaloguj się kontem, które ma tam prawo ${right}, albo poproś właściciela witryny o dostęp.`;
}

function forApplication(
  { graphHost, site, drive, role }: MissingAccess,
  { id, name }: { readonly id: string; readonly name: string },
): string {
  const root = `https://${graphHost}/v1.0`;
  const body = { roles: [role], grantedToIdentities: [{ application: { id, displayName: name } }] };
  const find =
    site === undefined
      ? [
          `Najpierw znajdź siteId witryny: GET ${root}${drive ?? '/drives/{driveId}'}/root?$select=sharepointIds`,
        ]
      : [];
  return [
    `W miejscu, ${PURPOSES[role]}. Sprawdź adres i poproś administratora Microsoft 365, żeby wysłał żądanie (np. w Graph Explorer):`,
    ...find,
    `POST ${root}${site ?? '/sites/{siteId}'}/permissions`,
    'Content-Type: application/json',
    '',
    JSON.stringify(body, null, 2),
  ].join('\n');
}
