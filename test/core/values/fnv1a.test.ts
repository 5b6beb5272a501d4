import { fnv1a, FNV_START, fnvNext } from '../../../core/values/fnv1a.ts';

// The test values of the Internet draft „The FNV Non-Cryptographic Hash Algorithm”.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('gives for „%s” what its authors print', (text, mark) => {
  expect(fnv1a(text)).toBe(mark);
});

test('grows letter by letter', () => {
  const codes = [...'foobar'].map((letter) => letter.charCodeAt(0));
  expect(codes.reduce(fnvNext, FNV_START)).toBe(fnv1a('foobar'));
});
