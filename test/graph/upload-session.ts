/**
 * One upload session: ranges in order, every one but the last a multiple of 320 KiB and below 60 MiB, and what becomes
 * of the file when the last byte is there. Until then nobody sees anything of it.
 */
import { jsonOf, refuse } from './answer.ts';
import type { Answer, Asked } from './answer.ts';

/** Bytes: https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
const UNIT = 320 * 1024;
const LARGEST = 60 * 1024 * 1024;

type Serve = (session: UploadSession, asked: Asked) => Answer;

export class UploadSession {
  /** Milliseconds since 1970. */
  readonly expires: number;
  isOver = false;
  readonly #commit: (bytes: Uint8Array) => Answer;
  #received = new Uint8Array(0);
  #total: number | undefined;

  /** @param commit puts the file into its library, or throws the refusal; a refused session lives on */
  constructor(expires: number, commit: (bytes: Uint8Array) => Answer) {
    this.expires = expires;
    this.#commit = commit;
  }

  answer(asked: Asked): Answer {
    const serve = METHODS[asked.method];
    if (serve === undefined) throw refuse(405, 'invalidRequest', 'Method not allowed');
    return serve(this, asked);
  }

  /** How far it is. */
  state(): Record<string, unknown> {
    return {
      expirationDateTime: new Date(this.expires).toISOString(),
      nextExpectedRanges: [`${String(this.#received.length)}-`],
    };
  }

  cancel(): Answer {
    this.isOver = true;
    return { status: 204 };
  }

  receive({ headers, body, isCutShort = false }: Asked): Answer {
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
    if (range === null) throw refuse(400, 'invalidRequest', 'Invalid Content-Range header value');
    const [first = 0, last = 0, total = 0] = range.slice(1).map(Number);
    if (isCutShort) return this.#keepPart(first, body);
    if (last - first + 1 !== body.length || last >= total || total !== (this.#total ?? total)) {
      throw refuse(400, 'invalidRequest', 'Declared range does not fit the content');
    }
    if (body.length >= LARGEST || (last + 1 !== total && body.length % UNIT !== 0)) {
      throw refuse(400, 'invalidRequest', 'A range is a multiple of 320 KiB and smaller than 60 MiB');
    }
    if (first !== this.#received.length && this.#received.length !== total) {
      throw refuse(416, 'invalidRange', 'Not the range that was expected', 'fragmentOverlap');
    }
    this.#total = total;
    if (this.#received.length !== total) {
      this.#append(body);
    }
    if (this.#received.length < total) return { status: 202, body: this.state() };
    const answer = this.#commit(this.#received);
    this.isOver = true;
    return answer;
  }

  /** Of a range that did not come whole. */
  #keepPart(first: number, part: Uint8Array): Answer {
    if (first === this.#received.length) this.#append(part);
    return { status: 202, body: this.state() };
  }

  #append(bytes: Uint8Array): void {
    const received = new Uint8Array(this.#received.length + bytes.length);
    received.set(this.#received);
    received.set(bytes, this.#received.length);
    this.#received = received;
  }
}

const METHODS: Readonly<Record<string, Serve>> = {
  GET: (session) => ({ status: 200, body: session.state() }),
  PUT: (session, asked) => session.receive(asked),
  DELETE: (session) => session.cancel(),
};

/** The body of createUploadSession, as far as this server heeds it. */
export function wantedUpload(asked: Asked): { conflict: string; fileSize: number; name: string | undefined } {
  const { item } = jsonOf(asked);
  const wanted = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const { fileSize, name, '@microsoft.graph.conflictBehavior': conflict } = wanted;
  return {
    conflict: typeof conflict === 'string' ? conflict : 'fail',
    fileSize: typeof fileSize === 'number' ? fileSize : 0,
    name: typeof name === 'string' ? name : undefined,
  };
}
