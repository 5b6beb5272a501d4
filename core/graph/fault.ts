/**
 * What an answer of Microsoft Graph that is an error says. Graph nests codes, and the outer one may mislead: a locked file
 * comes as `notAllowed` with `resourceLocked` inside. So the innermost code counts
 * (https://learn.microsoft.com/graph/errors). Called by client.ts.
 */
import { z } from 'zod';
import type { GraphAnswer } from './transport.ts';

export interface Fault {
  /** 0 where no answer came. */
  readonly status: number;
  /** The innermost code; empty where the answer has none, as a page of a proxy. */
  readonly reason: string;
  /** By which Microsoft's support finds the request. */
  readonly requestId: string | undefined;
}

interface Inner {
  readonly code?: string | undefined;
  readonly innerError?: Inner | undefined;
  readonly innererror?: Inner | undefined;
}

/** Deeper than Graph ever nests. */
const DEEPEST = 10;

const zInner: z.ZodType<Inner> = z.lazy(() =>
  z.object({
    code: z.string().optional(),
    innerError: zInner.optional(),
    innererror: zInner.optional(),
  }),
);
const zBody = z.object({ error: zInner });

const decoder = new TextDecoder();

/** Reads the body of an error if it is one of Graph's; any other body says nothing. */
export function faultOf(answer: GraphAnswer): Fault {
  const body = zBody.safeParse(jsonOrNothing(answer.body));
  return {
    status: answer.status,
    reason: body.success ? innermost(body.data.error) : '',
    requestId: answer.header('request-id') ?? answer.header('client-request-id'),
  };
}

function innermost(error: Inner): string {
  let reason = error.code ?? '';
  let inner = error.innerError ?? error.innererror;
  for (let depth = 0; inner !== undefined && depth < DEEPEST; depth++) {
    reason = inner.code ?? reason;
    inner = inner.innerError ?? inner.innererror;
  }
  return reason;
}

/** The JSON of a body; undefined where it is none: empty, cut off, or a page made for people. */
export function jsonOrNothing(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
