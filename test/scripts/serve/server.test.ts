/** Where the server listens: this machine only, the port that was asked for or the next free one. */
import { createServer, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Server } from 'node:net';
import { page } from '../../../scripts/serve/answer.ts';
import { startServer } from '../../../scripts/serve/server.ts';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { ask } from '../../support/ask.ts';

const running: RunningServer[] = [];
const others: Server[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  await Promise.all(others.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function start(port?: number): Promise<RunningServer> {
  const server = await startServer({
    port,
    answerTo: () => Promise.resolve(page(200, 'Jest', 'Działa.')),
    onFault: (error) => {
      throw error;
    },
  });
  running.push(server);
  return server;
}

/** Another program on the port; the port it got. */
function occupy(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    others.push(server);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

/** What became of a connection: `connected` or the error's code. */
function tryToReach(host: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 }, () => resolve('connected'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'failed'));
    socket.on('timeout', () => resolve('timeout'));
    socket.on('connect', () => socket.destroy());
  });
}

test('nothing but 127.0.0.1 is listened on', async () => {
  const { port } = await start(0);
  expect(await tryToReach('127.0.0.1', port)).toBe('connected');
  const elsewhere = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).map(({ address }) => address),
  );
  for (const address of ['127.0.0.2', '::1', ...elsewhere]) {
    if (address !== '127.0.0.1') expect(await tryToReach(address, port)).not.toBe('connected');
  }
});

test('a port that was asked for and is taken is refused in Polish', async () => {
  const taken = await occupy(0);
  await expect(start(taken)).rejects.toMatchObject({
    code: 'port-taken',
    message: `port ${taken} jest zajęty przez inny program. Podaj inny albo pomiń --port, a program sam wybierze wolny.`,
  });
});

test('without a port it takes the next one when the usual is taken', async () => {
  const first = await start();
  const second = await start();
  expect(second.port).toBeGreaterThan(first.port);
  expect(await ask(second.port, '/')).toMatchObject({ status: 200 });
});

test('closing ends open connections too', async () => {
  const server = await start(0);
  const socket = connect({ host: '127.0.0.1', port: server.port });
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  running.splice(0);
  await server.close();
  await closed;
  expect(await tryToReach('127.0.0.1', server.port)).toBe('ECONNREFUSED');
});
