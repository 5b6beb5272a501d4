/** Sites, their drives, and the roles of applications in them. */
import { jsonOf, refuse } from '../answer.ts';
import { webUrl } from '../library/sites.ts';
import type { Site } from '../library/sites.ts';
import { APPLICATION } from '../permissions.ts';
import { only, placeOf, selected } from './service.ts';
import type { Request, Service } from './service.ts';

const describeSite = ({ world }: Request, site: Site): Record<string, unknown> => ({
  id: site.id,
  name: site.title,
  displayName: site.title,
  webUrl: `https://${world.library.host}${site.path}`,
  siteCollection: { hostname: world.library.host },
});

const describeDrive = ({ world, site }: Request, drive: Site['drives'][number]): Record<string, unknown> => ({
  id: drive.id,
  name: drive.name,
  driveType: 'documentLibrary',
  webUrl: webUrl(world.library.host, site, drive),
  quota: { remaining: drive.room },
});

/** What a grant looks like; the application has one role in a site at most. */
function permission({ world }: Request, site: Site): readonly unknown[] {
  const role = world.permissions.role(site);
  if (role === undefined) return [];
  const application = { id: APPLICATION, displayName: 'Teczka' };
  return [{ id: `role-in-${site.title}`, roles: [role], grantedToIdentitiesV2: [{ application }] }];
}

function refuseOthers({ world, asked }: Request): void {
  if (world.permissions.isAdministrator(asked.headers.authorization)) return;
  throw refuse(403, 'accessDenied', 'Access denied');
}

export const getSite: Service = {
  method: 'GET',
  of: 'site',
  needs: 'read',
  answer: (request) => ({
    status: 200,
    body: only(describeSite(request, request.site), selected(request.asked)),
  }),
};

export const listDrives: Service = {
  method: 'GET',
  of: 'site/drives',
  needs: 'read',
  answer: (request) => {
    const value = request.site.drives.map((drive) =>
      only(describeDrive(request, drive), selected(request.asked)),
    );
    return { status: 200, body: { value } };
  },
};

export const getDrive: Service = {
  method: 'GET',
  of: 'drive',
  needs: 'read',
  answer: (request) => ({
    status: 200,
    body: only(describeDrive(request, placeOf(request).drive), selected(request.asked)),
  }),
};

export const listPermissions: Service = {
  method: 'GET',
  of: 'site/permissions',
  needs: 'read',
  answer: (request) => {
    refuseOthers(request);
    return { status: 200, body: { value: permission(request, request.site) } };
  },
};

/** The grant of Sites.Selected: the request that the job prints for the administrator. */
export const grantPermission: Service = {
  method: 'POST',
  of: 'site/permissions',
  needs: 'read',
  answer: (request) => {
    refuseOthers(request);
    const { roles, grantedToIdentities } = jsonOf(request.asked);
    const [role] = Array.isArray(roles) ? (roles as unknown[]) : [];
    const names = JSON.stringify(grantedToIdentities ?? null);
    if ((role !== 'read' && role !== 'write') || !names.includes(APPLICATION)) {
      throw refuse(400, 'invalidRequest', 'Roles and an application are needed');
    }
    request.world.permissions.grant(request.site, role);
    return { status: 201, body: permission(request, request.site)[0] };
  },
};
