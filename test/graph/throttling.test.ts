import { asker, sharePointForTests } from './plain.ts';

const sharepoint = sharePointForTests();

const drive = () => `/drives/${sharepoint().library('/sites/mcpr').driveId}`;

it('tells a client to wait, and lets it pass when the time is over', async () => {
  const ask = asker(sharepoint());
  sharepoint().throttleNext({ seconds: 240, status: 429 });
  const told = await ask(drive());
  expect([told.status, told.headers.get('retry-after')]).toEqual([429, '240']);
  await sharepoint().clock.sleep(240_000);
  expect((await ask(drive())).status).toBe(200);
  expect(sharepoint().clientFaults).toEqual([]);
});

it('holds it against a client that asks before the time is over, and tells it to wait on', async () => {
  const ask = asker(sharepoint());
  sharepoint().throttleNext({ seconds: 60, status: 503 });
  await ask(drive());
  await sharepoint().clock.sleep(20_000);
  const again = await ask(drive());
  expect([again.status, again.headers.get('retry-after')]).toEqual([503, '40']);
  expect(sharepoint().clientFaults).toEqual([expect.stringContaining('40 s before Retry-After was over')]);
});

it('tells the time of waiting as a date of its own clock too', async () => {
  sharepoint().setClockSkew(-3_600_000);
  sharepoint().throttleNext({ seconds: 60, status: 429, asDate: true });
  const { headers } = await asker(sharepoint())(drive());
  const [until = '', now = ''] = [headers.get('retry-after') ?? '', headers.get('date') ?? ''];
  expect(Date.parse(until) - Date.parse(now)).toBe(60_000);
  expect(Date.parse(now)).toBe(sharepoint().clock.now() - 3_600_000);
});

it('does not hold against one client what another was told', async () => {
  const first = asker(sharepoint(), sharepoint().process('first').fetch);
  const second = asker(sharepoint(), sharepoint().process('second').fetch);
  sharepoint().throttleNext({ seconds: 60, status: 429 });
  expect((await first(drive())).status).toBe(429);
  expect((await second(drive())).status).toBe(200);
  expect(sharepoint().clientFaults).toEqual([]);
});

it('does not hold against a client what was on its way when it was told', async () => {
  const ask = asker(sharepoint(), sharepoint().process('first').fetch);
  sharepoint().throttleNext({ seconds: 60, status: 429 });
  const answers = await Promise.all([ask(drive()), ask(drive())]);
  expect(answers.map(({ status }) => status)).toEqual([429, 429]);
  expect(sharepoint().clientFaults).toEqual([]);
  await sharepoint().clock.sleep(1);
  await ask(drive());
  expect(sharepoint().clientFaults).toHaveLength(1);
});
