/**
 * The far side of `context.sync()`: takes what office.js sends, counts it, holds it to Office's limits, fails when a
 * test wants it to, and has the rest answered by the model. Extended by excel/fake-excel.ts.
 *
 *   host.syncs                     round trips so far, without those in which office.js only lets go of objects
 *   host.log                       what each of them used and how large it was
 *   host.limits                    bytes of a request and of a response (5 MB, as Excel on the web has it)
 *   host.failNext({ code, … })     the next round trip, or the n-th from now, fails; or one member of it does
 */
import { HostError } from './host-error.ts';
import type { HostObject } from './host-object.ts';
import { Interpreter, isCleanUp, type RequestBody, type ResponseBody } from './protocol.ts';

const MEGABYTE = 1024 * 1024;
const LIMIT = 5 * MEGABYTE;

export interface Failure {
  /** As `error.code` is to be: GeneralException, AccessDenied, RequestAborted … */
  readonly code: string;
  readonly message?: string;
  /** Which of the coming round trips; 1, the next, unless said otherwise. */
  readonly when?: number;
  /** `Range.values`: the batch runs until it uses this member; without it nothing of the batch is done. */
  readonly member?: string;
}

export interface Sync {
  /** Members in the order of use: `Workbook.worksheets`, `Range.values`. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error that ended it. */
  readonly error: string | undefined;
}

interface Message {
  readonly flags: number;
  readonly body: RequestBody;
}

export abstract class FakeHost {
  readonly log: Sync[] = [];
  readonly limits = { requestBytes: LIMIT, responseBytes: LIMIT };
  readonly #interpreter: Interpreter;
  #failures: (Failure & { left: number })[] = [];

  constructor(root: HostObject) {
    this.#interpreter = new Interpreter(root);
  }

  get syncs(): number {
    return this.log.length;
  }

  failNext(failure: Failure): void {
    this.#failures.push({ ...failure, left: failure.when ?? 1 });
  }

  /** Called by the script that install.ts puts between office.js and here. */
  async execute(message: string): Promise<string> {
    const { flags, body } = JSON.parse(message) as Message;
    if (isCleanUp(body)) return responseText(this.#interpreter.execute(body, () => undefined));
    const members: string[] = [];
    const requestBytes = bytesOf(JSON.stringify(body));
    const failure = this.#dueFailure();
    const ended = (text: string, error: string | undefined): string => {
      this.log.push({ members, requestBytes, responseBytes: bytesOf(text), error });
      return text;
    };
    const refusal = (await this.refuse(flags)) ?? (failure?.member === undefined ? failure : undefined);
    if (refusal) return ended(refusalText(refusal), refusal.code);
    if (requestBytes > this.limits.requestBytes)
      return ended(refusalText(TOO_LARGE.request), TOO_LARGE.request.code);
    const answer = this.#interpreter.execute(body, (member) => {
      members.push(member);
      if (member === failure?.member) throw new HostError(failure.code, failure.message ?? GENERAL);
    });
    const text = responseText(answer);
    if (bytesOf(text) > this.limits.responseBytes)
      return ended(refusalText(TOO_LARGE.response), TOO_LARGE.response.code);
    return ended(text, answer.Error?.Code);
  }

  /** Why the host takes no batch at all at this moment. */
  protected abstract refuse(flags: number): Promise<Failure | undefined>;

  #dueFailure(): Failure | undefined {
    for (const failure of this.#failures) failure.left--;
    const due = this.#failures.find(({ left }) => left <= 0);
    this.#failures = this.#failures.filter((failure) => failure !== due);
    return due;
  }
}

const GENERAL = 'There was an internal error while processing the request.';
const TOO_LARGE = {
  request: {
    code: 'RequestPayloadSizeLimitExceeded',
    message:
      'The request payload size has exceeded the limit. Please refer to the documentation for details.',
  },
  response: {
    code: 'ResponsePayloadSizeLimitExceeded',
    message:
      'The response payload size has exceeded the limit. Please refer to the documentation for details.',
  },
};

function responseText(Body: ResponseBody): string {
  return JSON.stringify({ HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body });
}

function refusalText({ code, message = GENERAL }: Failure): string {
  return JSON.stringify({
    HttpStatusCode: 400,
    ErrorCode: code,
    ErrorMessage: message,
    Headers: {},
    Body: null,
  });
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
