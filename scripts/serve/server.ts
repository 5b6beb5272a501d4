/** The workbench's server: listens on this machine only, writes the answers of requests.ts. Called by `teczka serve`. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { TeczkaError } from '../../core/values/errors.ts';
import { systemCode } from '../files/system-causes.ts';
import { page, type Answer } from './answer.ts';
import type { Request } from './requests.ts';

/** The loopback address: no other machine can reach it, whatever the firewall says. */
const HERE = '127.0.0.1';
const FIRST_PORT = 4080;
const PORTS_TO_TRY = 20;

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Undefined: the first free one from 4080 on. 0: the system's choice. */
  readonly port: number | undefined;
  readonly answerTo: (request: Request) => Promise<Answer>;
  /** Told of what `answerTo` threw; the browser gets no detail. */
  readonly onFault: (error: unknown) => void;
}

/** @throws TeczkaError `port-taken`, `port-refused` */
export async function startServer({ port, answerTo, onFault }: ServerOptions): Promise<RunningServer> {
  const server = port === undefined ? await listenOnFirstFree() : await listen(port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  server.on('request', ({ method = '', url = '', headers }, response) => {
    answerTo({ method, target: url, headers, port: address.port }).then(
      (answer) => send(answer, response),
      (error: unknown) => {
        onFault(error);
        send(page(500, 'Błąd', 'Warsztat nie mógł odpowiedzieć. Przyczynę podaje okno terminala.'), response);
      },
    );
  });
  return {
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

async function listenOnFirstFree(): Promise<Server> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
    }
  }
  // All of them taken: any other.
  return listen(0);
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(refusalOf(port, error)));
    server.listen(port, HERE, () => resolve(server));
  });
}

function refusalOf(port: number, error: Error): Error {
  const advice = 'Podaj inny albo pomiń --port, a program sam wybierze wolny.';
  const refused = (code: string, cause: string): TeczkaError =>
    new TeczkaError(code, `port ${String(port)} ${cause}. ${advice}`, { field: 'port' }, { cause: error });
  const code = systemCode(error);
  if (code === 'EADDRINUSE') return refused('port-taken', 'jest zajęty przez inny program');
  // Windows keeps ranges of ports for itself; elsewhere the low ones belong to the administrator.
  return code === 'EACCES' ? refused('port-refused', 'jest zastrzeżony przez system') : error;
}
