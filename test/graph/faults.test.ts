import { cutAfter, cutBefore, cutMidway, FAULTS, slow, truncatedDownload } from './faults/kinds.ts';
import { asker, bytes, sharePointForTests, text } from './plain.ts';

const sharepoint = sharePointForTests({
  seed: { '/sites/mcpr': { Dokumenty: { 'a.txt': bytes('0123456789') } } },
});

const library = () => sharepoint().library('/sites/mcpr');
const file = () => `/drives/${library().driveId}/root:/a.txt`;
const put = () => asker(sharepoint())(`${file()}:/content`, { method: 'PUT', body: bytes('nowe') });

it('cuts a connection before or after the server acted', async () => {
  sharepoint().weather.plan(cutBefore);
  await expect(put()).rejects.toThrow();
  expect(library().read('a.txt')).toEqual(bytes('0123456789'));
  sharepoint().weather.plan(cutAfter);
  await expect(put()).rejects.toThrow();
  expect(library().read('a.txt')).toEqual(bytes('nowe'));
});

it('cuts a connection in the middle of an answer', async () => {
  sharepoint().weather.plan(cutMidway);
  await expect(asker(sharepoint())(file())).rejects.toThrow();
});

it('shortens a download so that only its length and hash tell', async () => {
  const ask = asker(sharepoint());
  sharepoint().weather.plan(truncatedDownload);
  const location = String((await ask(`${file()}:/content`)).headers.get('location'));
  expect(text(await ask(location))).toBe('01234');
  expect(text(await ask(location))).toBe('0123456789');
});

it('answers slowly, in its own time only', async () => {
  const before = sharepoint().clock.now();
  sharepoint().weather.plan(slow);
  await asker(sharepoint())(file());
  expect(sharepoint().clock.now() - before).toBe(200_000);
});

it.each(FAULTS.filter(({ name }) => name.startsWith('5')).map((fault) => [fault.name, fault] as const))(
  'fails with %s',
  async (name, fault) => {
    sharepoint().weather.plan(fault);
    const answer = await put();
    expect(String(answer.status)).toBe(name.slice(0, 3));
    expect(library().read('a.txt')).toEqual(bytes(name.includes('after') ? 'nowe' : '0123456789'));
  },
);

it('brings the same faults for the same seed, and as many as it is asked for', async () => {
  const ask = asker(sharepoint());
  const weather = async () => {
    sharepoint().weather.set({ seed: 7, share: 0.5 });
    const seen: string[] = [];
    for (let at = 0; at < 40; at++) {
      seen.push(
        await ask(file()).then(
          ({ status }) => String(status),
          () => 'cut',
        ),
      );
    }
    return seen;
  };
  const first = await weather();
  expect(await weather()).toEqual(first);
  expect(first.filter((answer) => answer !== '200').length).toBeGreaterThan(8);
  sharepoint().weather.set(undefined);
  expect((await ask(file())).status).toBe(200);
});
