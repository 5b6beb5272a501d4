/**
 * Who may do what: one application with Sites.Selected, which has a role in each site or none, and an administrator who
 * grants roles. Tokens are opaque words; an old one is refused like none.
 * https://learn.microsoft.com/graph/permissions-selected-overview
 */
import { refuse } from './answer.ts';
import type { Asked } from './answer.ts';
import type { Site } from './library/sites.ts';

export type Role = 'read' | 'write';

export const APPLICATION = '11111111-2222-4333-8444-555555555555';
export const ADMINISTRATOR = 'token-of-an-administrator';

export class Permissions {
  readonly #roles = new Map<string, Role>();
  #token = 1;

  /** The application's token that is good now. */
  get token(): string {
    return `token-of-the-application-${String(this.#token)}`;
  }

  expireToken(): void {
    this.#token += 1;
  }

  grant(site: Site, role: Role | undefined): void {
    if (role === undefined) this.#roles.delete(site.id);
    else this.#roles.set(site.id, role);
  }

  role(site: Site): Role | undefined {
    return this.#roles.get(site.id);
  }

  /** @throws Refusal 401 */
  refuseStranger({ headers }: Asked): void {
    if (headers.authorization === undefined) {
      throw refuse(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    }
    if (headers.authorization === `Bearer ${this.token}` || this.isAdministrator(headers.authorization))
      return;
    throw refuse(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
  }

  /** @throws Refusal 403 */
  refuseWithout(role: Role, site: Site, { headers }: Asked): void {
    if (this.isAdministrator(headers.authorization)) return;
    const granted = this.role(site);
    if (granted === 'write' || granted === role) return;
    throw refuse(403, 'accessDenied', 'Access denied');
  }

  isAdministrator(authorization: string | undefined): boolean {
    return authorization === `Bearer ${ADMINISTRATOR}`;
  }
}
