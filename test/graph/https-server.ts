/** HTTPS on loopback: requests come in whole, answers go out whole or are cut where a fault says. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asked } from './answer.ts';
import type { Certificate } from './certificate.ts';
import type { Delivery } from './faults/fault.ts';

export interface HttpsServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** @param date what the server believes the time to be */
export async function serveHttps(
  { key, certificate }: Certificate,
  answer: (asked: Asked) => Delivery,
  date: () => number,
): Promise<HttpsServer> {
  const server = createServer({ key, cert: certificate }, (request, response) => {
    void serve(request, response, answer, date);
  });
  // On a busy machine a connection would be closed just when a client uses it again: a fault that nobody ordered.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Asked) => Delivery,
  date: () => number,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) return;
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const { method = '', headers } = request;
  const delivery = answer({ method, path, query: new URLSearchParams(query), headers, body });
  if (delivery.answer === undefined) {
    response.destroy();
    return;
  }
  const { status, headers: said = {}, body: told } = delivery.answer;
  const [type, bytes] = encode(told);
  response.writeHead(status, {
    date: new Date(date()).toUTCString(),
    'request-id': '00000000-0000-4000-8000-000000000000',
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(status === 304 || status === 204 ? {} : { 'content-length': String(bytes.length) }),
    ...said,
  });
  if (delivery.cutAfter === undefined || bytes.length === 0) response.end(bytes);
  else
    response.write(bytes.subarray(0, Math.min(delivery.cutAfter, bytes.length - 1)), () =>
      response.destroy(),
    );
}

/** Undefined when whoever asked went away before all was said. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    request.once('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    request.once('error', () => {
      resolve(undefined);
    });
  });
}

function encode(body: unknown): readonly [type: string | undefined, bytes: Uint8Array] {
  if (body === undefined) return [undefined, new Uint8Array(0)];
  if (body instanceof Uint8Array) return ['application/octet-stream', body];
  if (typeof body === 'string') return ['text/html', new TextEncoder().encode(body)];
  return ['application/json', new TextEncoder().encode(JSON.stringify(body))];
}
