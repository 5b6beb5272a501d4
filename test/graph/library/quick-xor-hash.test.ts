import { quickXorHash } from './quick-xor-hash.ts';

// From the tests of rclone, whose hash Microsoft's servers agree with.
it.each([
  ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
  ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
  ['tbQ=', 'taAFAAAAAAAAAAAAAgAAAAAAAAA='],
])('hashes %j as SharePoint does', (content, hash) => {
  expect(quickXorHash(new Uint8Array(Buffer.from(content, 'base64')))).toBe(hash);
});
