import fc from 'fast-check';
import { openZip } from '../../../core/opc/zip-read.ts';
import { packPart, writeZip, type ZipPart } from '../../../core/opc/zip-write.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { codeOf } from '../../support/numbers.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const zipOf = (...parts: readonly ZipPart[]): Uint8Array => writeZip(parts, nodePlatform);
const open = (bytes: Uint8Array, limits = {}) => openZip(bytes, nodePlatform, limits);
const END = 22;

/** Writes a number into a copy of the bytes. */
function changed(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

/** Where the central directory of a package of one part begins. */
const directoryOf = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - END + 16, true);

describe('a package written and read', () => {
  test('gives every part back, whatever its name and bytes', () => {
    const name = fc.stringMatching(/^[a-ząęó0-9]{1,8}(\/[a-z0-9_.]{1,8}x){0,2}$/);
    const parts = fc.uniqueArray(fc.record({ name, bytes: fc.uint8Array({ maxLength: 400 }) }), {
      selector: (part) => part.name,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const zip = open(zipOf(...list));
        expect(zip.names).toEqual(list.map((part) => part.name));
        for (const part of list) expect(zip.read(part.name)).toEqual(part.bytes);
      }),
    );
  });

  test('is the same byte for byte every time', () => {
    const parts = [{ name: 'a.xml', bytes: text('<a/>'.repeat(100)) }];
    expect(zipOf(...parts)).toEqual(zipOf(...parts));
  });

  test('takes parts over from another package as they were packed', () => {
    const first = zipOf(
      { name: 'a.xml', bytes: text('<a/>'.repeat(100)) },
      { name: 'b.xml', bytes: text('b') },
    );
    const zip = open(first);
    const copied = zip.names.map((name) => zip.packed(name)).filter((part) => part !== undefined);
    expect(zipOf(...copied)).toEqual(first);
  });

  test('a part packed once can be written into many packages', () => {
    const part = packPart({ name: 'a.xml', bytes: text('<a/>'.repeat(100)) }, nodePlatform);
    expect(zipOf(part)).toEqual(zipOf({ name: 'a.xml', bytes: text('<a/>'.repeat(100)) }));
  });

  test('finds parts without regard to case, and none that is not there', () => {
    const zip = open(zipOf({ name: 'xl/SharedStrings.xml', bytes: text('s') }));
    expect(zip.has('xl/sharedStrings.xml')).toBe(true);
    expect(zip.read('XL/sharedstrings.XML')).toEqual(text('s'));
    expect(zip.read('xl/styles.xml')).toBeUndefined();
  });
});

describe('packages of other programs', () => {
  const plain = zipOf({ name: 'a.xml', bytes: text('content of a') });

  test('sizes behind the data: the directory is believed, not the local header', () => {
    const streamed = changed(changed(changed(plain, 6, 0x0808, 2), 18, 0, 4), 22, 0, 4);
    expect(open(streamed).read('a.xml')).toEqual(text('content of a'));
  });

  test('a comment after the directory is passed over', () => {
    const comment = text('saved by another program');
    const whole = new Uint8Array([...changed(plain, plain.length - 2, comment.length, 2), ...comment]);
    expect(open(whole).read('a.xml')).toEqual(text('content of a'));
  });

  test('64-bit fields in a small file are read', () => {
    const at = directoryOf(plain);
    const view = new DataView(plain.buffer, plain.byteOffset);
    const size = view.getUint32(at + 24, true);
    const packedSize = view.getUint32(at + 20, true);
    const extra = new Uint8Array(20);
    const extraView = new DataView(extra.buffer);
    extraView.setUint16(0, 1, true);
    extraView.setUint16(2, 16, true);
    extraView.setUint32(4, size, true);
    extraView.setUint32(12, packedSize, true);
    const entry = plain.slice(at, plain.length - END);
    const entryView = new DataView(entry.buffer);
    entryView.setUint32(20, 0xffffffff, true);
    entryView.setUint32(24, 0xffffffff, true);
    entryView.setUint16(30, extra.length, true);
    const end = plain.slice(plain.length - END);
    const whole = new Uint8Array([...plain.slice(0, at), ...entry, ...extra, ...end]);
    expect(open(whole).read('a.xml')).toEqual(text('content of a'));
  });
});

describe('broken and hostile packages', () => {
  const good = zipOf({ name: 'a.xml', bytes: text('content of a') });
  const directory = directoryOf(good);

  test.each([
    ['a file cut in the middle', good.slice(0, good.length / 2)],
    ['a file of two bytes', good.slice(0, 2)],
    ['a directory said to be elsewhere', changed(good, good.length - 6, 7, 4)],
    ['more entries than there are', changed(good, good.length - END + 10, 5, 2)],
    ['a local header elsewhere', changed(good, directory + 42, 3, 4)],
    ['a name longer than the directory', changed(good, directory + 28, 60_000, 2)],
  ])('%s is refused', (_, bytes) => {
    expect(codeOf(() => open(bytes).read('a.xml'))).toBe('package-damaged');
  });

  test.each([
    ['another checksum', changed(good, directory + 16, 1, 4)],
    ['a larger size than the content', changed(good, directory + 24, 500, 4)],
    ['a smaller size than the content', changed(good, directory + 24, 3, 4)],
    ['packed data beyond the file', changed(good, directory + 20, 5000, 4)],
    ['an unknown method', changed(good, directory + 10, 12, 2)],
    ['an encrypted entry', changed(good, directory + 8, 0x0801, 2)],
    ['broken packed data', changed(good, 30 + 5, 0xffffffff, 4)],
  ])('%s is refused when the part is read', (_, bytes) => {
    expect(codeOf(() => open(bytes).read('a.xml'))).toBe('package-damaged');
  });

  test.each(['../a.xml', '/etc/a', 'a/../../b', 'a\\b', 'C:/a', './a', 'a//b', ''])(
    'the name "%s" is refused',
    (name) => {
      expect(codeOf(() => open(zipOf({ name, bytes: text('x') })))).toBe('package-damaged');
    },
  );

  test('two parts of one name are refused, also when their case differs', () => {
    const twice = zipOf({ name: 'a.xml', bytes: text('1') }, { name: 'A.xml', bytes: text('2') });
    expect(codeOf(() => open(twice))).toBe('package-damaged');
  });

  test('entries that share their packed bytes are refused when the package is opened', () => {
    const two = zipOf({ name: 'a.xml', bytes: text('1'.repeat(99)) }, { name: 'b.xml', bytes: text('2') });
    const view = new DataView(two.buffer, two.byteOffset);
    const first = view.getUint32(two.length - END + 16, true);
    const second = first + 46 + 'a.xml'.length;
    expect(codeOf(() => open(changed(two, second + 42, 0, 4)))).toBe('package-damaged');
    expect(codeOf(() => open(changed(two, first + 20, 60, 4)))).toBe('package-damaged');
  });

  const zeros = new Uint8Array(20 << 20);
  const packed = nodePlatform.deflateRaw(zeros, 9);
  const bomb = zipOf({
    name: 'a.xml',
    method: 8,
    crc: nodePlatform.crc32(zeros),
    size: zeros.length,
    packed,
  });

  test('a bomb is refused before it is unpacked', () => {
    expect(bomb.length).toBeLessThan(50_000);
    expect(codeOf(() => open(bomb))).toBe('package-too-large');
  });

  test('a bomb that lies about its size unpacks no further than it said', () => {
    const lying = changed(bomb, directoryOf(bomb) + 24, 1000, 4);
    expect(codeOf(() => open(lying).read('a.xml'))).toBe('package-damaged');
  });

  test('bounds of entries, of a part and of all parts hold', () => {
    const three = zipOf(...['a', 'b', 'c'].map((name) => ({ name, bytes: text('0123456789') })));
    expect(codeOf(() => open(three, { maxEntries: 2 }))).toBe('package-too-large');
    expect(codeOf(() => open(three, { maxPart: 9 }))).toBe('package-too-large');
    expect(codeOf(() => open(three, { maxTotal: 29 }))).toBe('package-too-large');
    expect(open(three, { maxEntries: 3, maxPart: 10, maxTotal: 30 }).names).toHaveLength(3);
  });
});
