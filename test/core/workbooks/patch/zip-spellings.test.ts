/** Packages as other programs pack them stay readable after a change, and their other parts are copied. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { patchWorkbook, setCells } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawParts, rawSheet } from '../../../support/raw-workbook.ts';

interface Packing {
  readonly isStored?: boolean;
  /** Sizes and checksum behind the part, as streams write them. */
  readonly hasDescriptor?: boolean;
  /** A field of other programs in both headers. */
  readonly extra?: Buffer;
  /** Sizes and places in fields of 64 bits. */
  readonly isLong?: boolean;
}

const PARTS = rawParts(rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
  'xl/vbaProject.bin': 'macros',
});

/** A zip file written by hand; its parts in reverse order. */
function packed({ isStored, hasDescriptor, extra = Buffer.alloc(0), isLong }: Packing): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(PARTS).reverse()) {
    const bytes = Buffer.from(content);
    const data = isStored ? bytes : Buffer.from(nodePlatform.deflateRaw(bytes));
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(nodePlatform.crc32(bytes), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(bytes.length, 8);
    const common = Buffer.alloc(10);
    common.writeUInt16LE(45, 0);
    common.writeUInt16LE(hasDescriptor ? 8 : 0, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    const lengths = (more: number) => Buffer.from([name.length, 0, more, 0]);
    const local = hasDescriptor ? Buffer.alloc(12) : sizes;
    const header = [
      Buffer.from('PK\x03\x04'),
      common,
      local,
      lengths(extra.length),
      Buffer.from(name),
      extra,
      data,
    ];
    const descriptor = hasDescriptor ? [Buffer.from('PK\x07\x08'), sizes] : [];
    const long = Buffer.alloc(28);
    long.writeUInt16LE(1, 0);
    long.writeUInt16LE(24, 2);
    long.writeUInt32LE(bytes.length, 4);
    long.writeUInt32LE(data.length, 12);
    long.writeUInt32LE(offset, 20);
    const fields = isLong ? Buffer.concat([extra, long]) : extra;
    const known = isLong ? Buffer.concat([sizes.subarray(0, 4), Buffer.alloc(8, 0xff)]) : sizes;
    const place = Buffer.alloc(14);
    if (isLong) place.writeUInt32LE(0xffffffff, 10);
    else place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x2d\x00'),
        common,
        known,
        lengths(fields.length),
        place,
        Buffer.from(name),
        fields,
      ]),
    );
    const whole = Buffer.concat([...header, ...descriptor]);
    pieces.push(whole);
    offset += whole.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

test.each<[string, Packing]>([
  ['deflated, in an unusual order', {}],
  ['stored', { isStored: true }],
  ['as a stream with descriptors behind the parts', { hasDescriptor: true }],
  ['with fields of its own', { extra: Buffer.from([0x55, 0x54, 1, 0, 9]) }],
  ['with fields of 64 bits', { isLong: true }],
])('a package %s is changed and read again', (_, packing) => {
  const bytes = packed(packing);
  const edit = { sheet: 'Arkusz1', row: 1, column: 1, entry: { kind: 'number' as const, number: 2 } };
  const after = patchWorkbook(bytes, nodePlatform, [setCells([edit])]);
  expect(readWorkbook(after, nodePlatform).sheet('Arkusz1').rows[0]?.values).toEqual([1, 2]);
  const [before, later] = [openZip(bytes, nodePlatform), openZip(after, nodePlatform)];
  expect(later.names).toEqual(before.names);
  for (const name of before.names.filter((one) => !one.includes('sheet1'))) {
    expect(later.packed(name)).toEqual(before.packed(name));
  }
});
