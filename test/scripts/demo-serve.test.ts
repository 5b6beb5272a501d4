/** The end of `npm start`: the workbench where a person sits at a terminal, else the words that open it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../scripts/command/io.ts';
import { demoCommand } from '../../scripts/commands/demo.ts';
import { serveCommand } from '../../scripts/commands/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'teczka-pokaz-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the demo says, and what it gave to the workbench if it opened it. */
async function demo(attended: boolean, serve: boolean): Promise<{ said: string; served: unknown[] }> {
  const said: string[] = [];
  const served: unknown[] = [];
  const workbench = jest.spyOn(serveCommand, 'run').mockImplementation((input) => {
    served.push(input);
    return Promise.resolve(0);
  });
  const io: Io = {
    say: (line) => said.push(line),
    json: () => undefined,
    talk: () => undefined,
    progress: () => ({ done: () => undefined, stop: () => undefined }),
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    attended,
    untilInterrupted: () => Promise.resolve(),
  };
  expect(await demoCommand.run(demoCommand.input.parse({ out: folder, serve }), io)).toBe(0);
  workbench.mockRestore();
  return { said: said.join('\n'), served };
}

test('at a terminal it ends with the sample register open in the workbench', async () => {
  const { served } = await demo(true, true);
  expect(served).toEqual([
    { file: expect.stringMatching(/Rejestr dzieci w pieczy zastepczej\.xlsx$/), json: false },
  ]);
});

test('without a terminal it ends by itself and says what opens the workbench', async () => {
  const { said, served } = await demo(false, true);
  expect(served).toEqual([]);
  expect(said).toMatch(/otwiera: npx teczka serve$/);
});

test('`teczka demo` alone opens nothing', async () => {
  const { said, served } = await demo(true, false);
  expect(served).toEqual([]);
  expect(said).not.toContain('npx teczka serve');
});
