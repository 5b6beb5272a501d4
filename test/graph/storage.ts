/**
 * The storage behind the library: addresses on another host that are good for a short time to whoever holds them, and
 * that refuse a bearer token. Downloads with ranges; upload sessions by the rules of
 * https://learn.microsoft.com/graph/api/driveitem-createuploadsession
 */
import { Refusal, refuse } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import type { UploadSession } from './upload-session.ts';
import type { Drive } from './library/drive.ts';
import type { Entry } from './library/entry.ts';

interface Download {
  readonly drive: Drive;
  readonly entry: Entry;
  readonly expires: number;
}

/** Milliseconds that a download's address is good for; the documentation says „a few minutes”. */
const DOWNLOAD_LASTS = 180_000;

export class Storage {
  readonly #origin: string;
  readonly #now: () => number;
  readonly #downloads = new Map<string, Download>();
  readonly #uploads = new Map<string, UploadSession>();
  #numbered = 0;

  /** @param origin „https://127.0.0.1:1234” */
  constructor(origin: string, now: () => number) {
    this.#origin = origin;
    this.#now = now;
  }

  downloadUrl(drive: Drive, entry: Entry): string {
    const path = this.#path('download');
    this.#downloads.set(path, { drive, entry, expires: this.#now() + DOWNLOAD_LASTS });
    return this.#origin + path;
  }

  uploadUrl(session: UploadSession): string {
    const path = this.#path('upload');
    this.#uploads.set(path, session);
    return this.#origin + path;
  }

  answer(asked: Asked): Answer {
    if (asked.headers.authorization !== undefined) {
      throw refuse(401, 'unauthenticated', 'A pre-authenticated address takes no Authorization header');
    }
    const download = this.#downloads.get(asked.path);
    if (download !== undefined && asked.method === 'GET') return this.#download(download, asked);
    const session = this.#uploads.get(asked.path);
    if (session === undefined || session.expires <= this.#now()) throw noSession();
    const answer = session.answer(asked);
    if (session.isOver) this.#uploads.delete(asked.path);
    return answer;
  }

  #download({ drive, entry, expires }: Download, { headers }: Asked): Answer {
    if (expires <= this.#now()) throw refuse(401, 'unauthenticated', 'The address is no longer good');
    const bytes = drive.byId(entry.id)?.content;
    if (bytes === undefined) throw refuse(404, 'itemNotFound', 'The file is gone');
    if (headers.range === undefined) return { status: 200, body: bytes };
    const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range) ?? [];
    const from = Number(first);
    if (first === '' || from >= bytes.length) {
      throw new Refusal({ status: 416, headers: { 'content-range': `bytes */${String(bytes.length)}` } });
    }
    const to = last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
    const range = `bytes ${String(from)}-${String(to)}/${String(bytes.length)}`;
    return { status: 206, headers: { 'content-range': range }, body: bytes.slice(from, to + 1) };
  }

  #path(kind: string): string {
    this.#numbered += 1;
    return `/${kind}/${String(this.#numbered)}-${(this.#numbered * 7919).toString(36)}secret`;
  }
}

const noSession = () => refuse(404, 'itemNotFound', 'The upload session was not found');
