/** One HTTP request exactly as it is given: unlike fetch, any Host header and any path go out as they are. */
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** @param path with its query, e.g. `/?klucz=…` */
export function ask(port: number, path: string, { method = 'GET', headers }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** Opens the printed address: the secret that the page would take from the fragment and send as `X-Teczka`. */
export async function sessionSecret(port: number, pathWithKey: string): Promise<string> {
  const { headers } = await ask(port, pathWithKey);
  return /^\/#sesja=(.+)$/.exec(headers.location ?? '')?.[1] ?? 'none';
}
