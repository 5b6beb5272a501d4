import { asker, bytes, sharePointForTests } from './plain.ts';

const sharepoint = sharePointForTests();

const library = () => sharepoint().library('/sites/mcpr');
const target = (name: string) => `/drives/${library().driveId}/root:/${name}:/content`;

it.each([
  ['before its last request is sent', false, ['1']],
  ['when its last request was sent', true, ['1', '2']],
])('a process dies %s and never hears of it', async (_when, sent, expected) => {
  const process = sharepoint().process('first', { at: 2, sent });
  const ask = asker(sharepoint(), process.fetch);
  let lived = false;
  const life = (async () => {
    await ask(target('1'), { method: 'PUT', body: bytes('1') });
    await ask(target('2'), { method: 'PUT', body: bytes('2') });
    lived = true;
  })();
  expect(await Promise.race([life, process.died])).toBe('died');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(lived).toBe(false);
  expect(library().paths()).toEqual(expected);
});
