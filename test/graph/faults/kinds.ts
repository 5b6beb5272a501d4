/**
 * Everything that can befall a request, each as its own object. The error statuses per method are those that the
 * documentation of Graph names; before and after the server acted look the same to the one who asked.
 */
import { errorBody } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Fault } from './fault.ts';

const always = (): boolean => true;
const bytesOf = (answer: Answer | undefined): Uint8Array | undefined =>
  answer?.body instanceof Uint8Array ? answer.body : undefined;

const failures: readonly (readonly [name: string, answer: Answer])[] = [
  ['500 without a body', { status: 500 }],
  ['502 as a page', { status: 502, body: '<html><body><h1>Bad Gateway</h1></body></html>' }],
  ['502 without a body', { status: 502 }],
  ['503', { status: 503, body: errorBody('serviceNotAvailable', 'The service is not available.') }],
  ['504', { status: 504, body: errorBody('UnknownError', 'MaxRequestDurationExceeded') }],
];

const failed = ([name, answer]: (typeof failures)[number], acts: boolean): Fault => ({
  name: `${name}, ${acts ? 'after' : 'before'} the server acted`,
  befalls: always,
  acts,
  deliver: () => ({ answer }),
});

/** Of an upload, too: nothing of the range is kept. */
export const cutBefore: Fault = {
  name: 'connection cut before the server acted',
  befalls: always,
  acts: false,
  deliver: () => ({ answer: undefined }),
};

export const cutAfter: Fault = {
  name: 'connection cut after the server acted',
  befalls: always,
  acts: true,
  deliver: () => ({ answer: undefined }),
};

export const cutMidway: Fault = {
  name: 'connection cut in the middle of the answer',
  befalls: ({ method }) => method !== 'DELETE',
  acts: true,
  deliver: (answer) => ({ answer, cutAfter: 20 }),
};

/** The server keeps what it has of a range: the next one that it expects begins in the middle. */
export const cutUpload: Fault = {
  name: 'connection cut in the middle of a range, of which the server keeps a part',
  befalls: ({ method, headers }, host) =>
    host === 'storage' && method === 'PUT' && headers['content-range'] !== undefined,
  arrives: (asked) => ({ ...asked, body: asked.body.slice(0, asked.body.length >> 1), isCutShort: true }),
  acts: true,
  deliver: () => ({ answer: undefined }),
};

/** The answer looks whole; only its length or hash tells. */
export const truncatedDownload: Fault = {
  name: 'download without its second half',
  befalls: ({ method, headers }, host) =>
    host === 'storage' && method === 'GET' && headers.range === undefined,
  acts: true,
  deliver: (answer) => {
    const bytes = bytesOf(answer);
    if (answer === undefined || bytes === undefined) return { answer };
    return { answer: { ...answer, body: bytes.slice(0, bytes.length >> 1) } };
  },
};

/** Longer than a download's address lives. */
export const slow: Fault = {
  name: 'slow answer',
  befalls: always,
  acts: true,
  slow: 200_000,
  deliver: (answer) => ({ answer }),
};

/** All of them; throttling comes on top (throttling.ts), as it lasts longer than one request. */
export const FAULTS: readonly [Fault, ...Fault[]] = [
  cutBefore,
  cutAfter,
  cutMidway,
  cutUpload,
  truncatedDownload,
  slow,
  ...failures.flatMap((failure) => [failed(failure, false), failed(failure, true)]),
];
