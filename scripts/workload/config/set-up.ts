/**
 * From settings to a run of the job: stores, office.xlsx, names of the results, the clock. Called by the command and by
 * the timer function.
 */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { Io } from '../../command/io.ts';
import { readInputFile } from '../../files/read.ts';
import { refuseInputs } from '../../files/same-file.ts';
import { isSharePoint, storeAt } from '../../store/store-at.ts';
import type { StoreSession } from '../../store/store-session.ts';
import { today } from '../../today.ts';
import { findOffice } from '../find-office.ts';
import { headCopyName, isOwnFile, workbookName } from '../job/names.ts';
import type { JobOptions, OfficeSource } from '../job/options.ts';
import type { JobWorld } from '../job/world.ts';
import { periodOf } from './period.ts';
import { fileAt, onDisk, pathIn, storeAddress, workbookAt, type FilePlace } from './place.ts';
import { readTemplate } from './read-template.ts';
import { refuseFileOnTheWay } from './target-folder.ts';
import type { JobSettings } from './settings.ts';

export interface Job {
  readonly options: JobOptions;
  readonly world: JobWorld;
  /** The workbook as people know its place: a path on this machine, or an address. */
  readonly target: string;
}

const OFFICE = 'office.xlsx';

/** @throws TeczkaError of a setting, of office.xlsx, of a place that cannot be reached */
export async function setUp(
  settings: JobSettings,
  session: StoreSession,
  io: Pick<Io, 'progress'>,
): Promise<Job> {
  const period = periodOf(settings.period, today());
  const latest = workbookAt(settings.to, workbookName(period.id), '--to');
  const head =
    settings.headCopy === undefined
      ? undefined
      : workbookAt(settings.headCopy, headCopyName(period.id), '--head-copy');
  refuseSamePlace(latest, head);
  if (!isSharePoint(latest.store)) await refuseFileOnTheWay('--to', resolve(latest.store));
  if (head && !isSharePoint(head.store)) await refuseFileOnTheWay('--head-copy', resolve(head.store));
  const from = storeAddress(settings.from);
  const office = await officeOf(settings.office, from, session);
  for (const place of [latest, head]) await refuseOffice(place, office.place);
  const template = settings.template === undefined ? undefined : await readTemplate(settings.template);
  const written = [latest, head].flatMap((place) => (place && pathIn(from, place)) ?? []);
  const officeInside = office.place && pathIn(from, office.place);
  const headStore = head && storeAt(head.store, session);
  const options: JobOptions = {
    period,
    office: office.source,
    latest: latest.name,
    ...(head && { headCopy: head.name }),
    ...(template && { template }),
    ...(settings.data !== undefined && {
      data: { folder: resolve(settings.data), format: settings.dataFormat },
    }),
    isOwn: (path) => path === officeInside || isOwnFile(path, written),
    keepDated: settings.keepDated,
    concurrency: settings.filesAtOnce,
    checkTarget: [latest, head].every((place) => place === undefined || !isSharePoint(place.store)),
  };
  const world: JobWorld = {
    source: storeAt(from, session, 'read'),
    target: storeAt(latest.store, session),
    ...(headStore && { headTarget: headStore }),
    io,
    now: () => new Date(),
    nonce: () => randomBytes(4).toString('hex'),
    onDisk: (name) => onDisk({ ...latest, name }),
    headOnDisk: (name) => head && onDisk({ ...head, name }),
  };
  return { options, world, target: onDisk(latest) ?? `${latest.store}/${latest.name}` };
}

interface OfficeFound {
  readonly source: OfficeSource;
  /** Where it lies, when that is known as a place of its own. */
  readonly place: FilePlace | undefined;
}

/** On this machine it is read at once; in the store of the sources only when something changed. */
async function officeOf(
  given: string | undefined,
  from: string,
  session: StoreSession,
): Promise<OfficeFound> {
  if (given === undefined && isSharePoint(from)) return { source: { inSource: OFFICE }, place: undefined };
  const place = fileAt(given ?? (await findOffice(from)));
  const path = onDisk(place);
  if (path !== undefined) return { source: { name: place.name, bytes: await readInputFile(path) }, place };
  const inside = pathIn(from, place);
  if (inside !== undefined) return { source: { inSource: inside }, place };
  const content = await storeAt(place.store, session, 'read').open(place.name);
  if (content !== undefined) return { source: { name: place.name, bytes: content.bytes }, place };
  throw new TeczkaError(
    'office-not-found',
    `Nie ma pliku „${place.name}” z listą zespołów pod podanym adresem.`,
    {
      file: place.name,
    },
  );
}

/** Names would replace the workbook without names. */
function refuseSamePlace(latest: FilePlace, head: FilePlace | undefined): void {
  if (head?.store !== latest.store || head.name !== latest.name) return;
  throw new TeczkaError(
    'usage',
    '--head-copy: kopia z nazwiskami nie może być tym samym plikiem co wynik z --to. Podaj inne miejsce.',
    { field: 'headCopy' },
  );
}

async function refuseOffice(target: FilePlace | undefined, office: FilePlace | undefined): Promise<void> {
  const [written, read] = [target && onDisk(target), office && onDisk(office)];
  if (written !== undefined && read !== undefined) await refuseInputs(written, [read]);
}
