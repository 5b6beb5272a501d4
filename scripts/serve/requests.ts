/**
 * What the workbench's server answers to a request. The page and its scripts are the same for everybody and hold no
 * secret; workbooks, and even their names, are only for the tab in which the printed address was opened: see session.ts
 * for that and `refusal` for the tricks by which other pages try to get in. Called by server.ts.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { TeczkaError } from '../../core/values/errors.ts';
import { failureJson } from '../command/failure.ts';
import { readInputFile } from '../files/read.ts';
import { answer, json, page, redirect, type Answer } from './answer.ts';
import type { OfferedWorkbook } from './offered-workbooks.ts';
import type { Session } from './session.ts';
import type { Site } from './site.ts';

export interface Request {
  readonly method: string;
  /** Path with query, as it came. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** The server's. */
  readonly port: number;
}

export interface Workbench {
  readonly session: Session;
  readonly site: Site;
  readonly workbooks: readonly OfferedWorkbook[];
}

/** In the printed address. */
const KEY = 'klucz';
/** In the fragment and the header by which addin/workbench knows and sends the session's secret. */
const SECRET_IN_ADDRESS = 'sesja';
const SECRET_HEADER = 'x-teczka';
const WORKBOOKS = '/skoroszyty';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const COPY_ADDRESS = 'Skopiuj cały adres z okna terminala i wklej go w pasek adresu przeglądarki.';

export async function answerTo(request: Request, workbench: Workbench): Promise<Answer> {
  const { session, site, workbooks } = workbench;
  const refused = refusal(request);
  if (refused) return refused;
  const [path = '', query = ''] = request.target.split(/\?(.*)/s);
  const key = path === '/' ? new URLSearchParams(query).get(KEY) : null;
  if (key !== null) return openSession(request, key, session);
  if (path === WORKBOOKS || path.startsWith(`${WORKBOOKS}/`)) {
    if (!session.admits(String(request.headers[SECRET_HEADER]))) {
      return page(403, 'Brak dostępu', COPY_ADDRESS);
    }
    return workbookAnswer(path, workbooks);
  }
  return site.get(path) ?? nothingThere();
}

/** The refusal of a request that no page of the workbench makes; undefined when there is nothing against it. */
function refusal({ method, target, headers, port }: Request): Answer | undefined {
  // A foreign name that points at 127.0.0.1 (DNS rebinding) shows in the Host header.
  if (!hosts(port).includes(headers.host ?? '')) {
    return page(403, 'Zły adres', `Warsztat odpowiada tylko pod adresem z okna terminala. ${COPY_ADDRESS}`);
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return page(405, 'Niedozwolone', 'Warsztat tylko udostępnia pliki.', { Allow: 'GET, HEAD' });
  }
  // Browsers say who asks. Another port of this machine counts as the same site, so that is refused too.
  const asker = headers['sec-fetch-site'];
  const foreign = asker !== undefined && asker !== 'same-origin' && asker !== 'none';
  const { host = '', origin = `http://${host}` } = headers;
  if (foreign || origin !== `http://${host}`) {
    return page(403, 'Brak dostępu', `Odnośnik z innej strony nie otwiera warsztatu. ${COPY_ADDRESS}`);
  }
  // What a browser fetches in case it is wanted would spend the key before the person opens the page.
  if ([headers['sec-purpose'], headers.purpose, headers['x-moz']].some(isPrefetch)) {
    return page(403, 'Brak dostępu', 'Warsztat nie otwiera się na zapas.');
  }
  // A target that names another host ("http://…", "*") is for proxies.
  return target.startsWith('/') ? undefined : page(400, 'Złe żądanie', COPY_ADDRESS);
}

/** Browsers leave the port out where it is that of http. */
function hosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost'];
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${String(port)}`]));
}

/** `prefetch`, or with more about it: `prefetch;prerender`. */
function isPrefetch(purpose: string | readonly string[] | undefined): boolean {
  return /\bprefetch\b/i.test(String(purpose));
}

/** A HEAD is not a person opening the page: it does not spend the key. */
function openSession({ method }: Request, key: string, session: Session): Answer {
  const secret = method === 'GET' ? session.open(key) : undefined;
  if (secret !== undefined) return redirect(`/#${SECRET_IN_ADDRESS}=${secret}`);
  return page(
    403,
    'Adres nie jest już ważny',
    'Adres z kluczem działa raz, w jednej karcie przeglądarki. Wróć do niej albo zatrzymaj warsztat (Ctrl+C), uruchom go ponownie i skopiuj nowy adres z okna terminala.',
  );
}

async function workbookAnswer(path: string, workbooks: readonly OfferedWorkbook[]): Promise<Answer> {
  if (path === WORKBOOKS) {
    return json(
      200,
      workbooks.map(({ id, name, given }) => ({ id, name, given })),
    );
  }
  const workbook = workbooks.find(({ id }) => path === `${WORKBOOKS}/${id}`);
  return workbook ? bytesOf(workbook) : nothingThere();
}

function nothingThere(): Answer {
  return page(404, 'Nie ma takiej strony', 'Pod tym adresem warsztat niczego nie ma.');
}

async function bytesOf({ path }: OfferedWorkbook): Promise<Answer> {
  try {
    return answer(200, XLSX, await readInputFile(path), { 'Content-Disposition': 'attachment' });
  } catch (error) {
    if (error instanceof TeczkaError) return json(404, failureJson(error));
    throw error;
  }
}
