/** The services of the local SharePoint, and the one that a request is for. */
import { parseAddress } from '../addresses.ts';
import type { Address } from '../addresses.ts';
import { refuse } from '../answer.ts';
import type { Answer, Asked } from '../answer.ts';
import { createUploadSession, getContent, putContent } from './content.ts';
import { delta } from './delta.ts';
import { changeEntry, getEntry, listChildren, makeFolder, removeEntry } from './entries.ts';
import { getDrive, getSite, grantPermission, listDrives, listPermissions } from './sites.ts';
import type { World } from './service.ts';

const SERVICES = [
  ...[getSite, listDrives, getDrive, listPermissions, grantPermission],
  ...[getEntry, listChildren, makeFolder, changeEntry, removeEntry],
  ...[getContent, putContent, createUploadSession, delta],
];

function kindOf({ site, drive, entry, action }: Address): string {
  const thing =
    entry !== undefined ? 'entry' : drive !== undefined ? 'drive' : site !== undefined ? 'site' : '';
  return action === '' ? thing : `${thing}/${action}`;
}

/** @throws Refusal */
export function answerGraph(world: World, asked: Asked): Answer {
  world.permissions.refuseStranger(asked);
  const address = parseAddress(asked.path);
  const kind = kindOf(address);
  const service = SERVICES.find(({ of, method }) => of === kind && method === asked.method);
  if (service === undefined)
    throw refuse(400, 'BadRequest', `Resource not found for ${asked.method} ${kind}`);
  const site = world.library.site(address);
  world.permissions.refuseWithout(service.needs, site, asked);
  return service.answer({ world, asked, address, site });
}
