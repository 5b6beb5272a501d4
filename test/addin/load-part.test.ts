/** A part that does not come is a refusal with a way out; a part that fails while it runs is a fault of ours. */
import { loadPart } from '../../addin/load-part.ts';

const failing = (fault: Error) => () => Promise.reject(fault);

test('what is loaded is given on', async () => {
  expect(await loadPart(() => Promise.resolve('screen'))).toBe('screen');
});

test('a file that did not come is told in Polish, without its address', async () => {
  const missing = Object.assign(new Error('Loading chunk 7 failed: https://dodatki.example/7.js'), {
    name: 'ChunkLoadError',
  });
  const told = {
    code: 'part-not-loaded',
    message: expect.stringMatching(/wczytaj panel ponownie\.$/) as string,
  };
  await expect(loadPart(failing(missing))).rejects.toMatchObject(told);
});

test('a fault of the part itself goes on as it is', async () => {
  const fault = new TypeError('undefined is not a function');
  await expect(loadPart(failing(fault))).rejects.toBe(fault);
});
