/** Faults of the package: parts lost, doubled, exchanged, renamed; headers that lie about sizes, places and methods. */
import { pick, spliced, utf8, type Mutation, type Original, type Random } from './original.ts';

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END = 0x06054b50;

/** Places in the file where a record of the zip format begins. */
function records(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 22 <= bytes.length; at++) if (view.getUint32(at, true) === signature) found.push(at);
  return found;
}

const NUMBERS = [0, 1, 0x7f, 0xffff, 0x7fff_ffff, 0xffff_fffe, 0xffff_ffff];

/** A field of one record gets another number. */
function header(name: string, signature: number, offset: number, size: 2 | 4): Mutation {
  return {
    name: `header: ${name}`,
    mutate: (original, random) => {
      const copy = original.bytes.slice();
      const view = new DataView(copy.buffer);
      const at = pick(records(copy, signature), random) + offset;
      const value = random(0, 1) ? pick(NUMBERS, random) : random(0, copy.length);
      if (size === 2) view.setUint16(at, value & 0xffff, true);
      else view.setUint32(at, value, true);
      return copy;
    },
  };
}

const NAMES = ['../../etc/x', '/xl/workbook.xml', 'C:\\x', 'xl\\workbook.xml', 'xl//a', 'xl/\u0000', ''];

function exchanged(original: Original, random: Random): Uint8Array {
  const [one, other] = [pick(original.names, random), original.anyXml(random)];
  return original.with({ [one]: original.read(other), [other]: original.read(one) });
}

/** One name in a part that says where parts are, for another name. */
function misled(original: Original, random: Random): Uint8Array {
  const name = pick(
    original.names.filter((part) => /\.rels$|^\[Content_Types\]|workbook\.xml$/.test(part)),
    random,
  );
  const text = new TextDecoder().decode(original.read(name));
  const targets = [...text.matchAll(/(?<=(?:Target|PartName|Id|r:id)=")[^"]*/g)];
  if (targets.length === 0) return original.with({ [name]: null });
  const target = pick(targets, random);
  const other = random(0, 1) ? pick(targets, random)[0] : pick([...NAMES, ...original.names], random);
  const after = text.slice(0, target.index) + other + text.slice(target.index + target[0].length);
  return original.with({ [name]: utf8(after) });
}

export const PACKAGE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a part lost',
    mutate: (original, random) => original.with({ [pick(original.names, random)]: null }),
  },
  {
    name: 'a part emptied',
    mutate: (original, random) => original.with({ [pick(original.names, random)]: new Uint8Array() }),
  },
  {
    name: 'a part twice',
    mutate: (original, random) => {
      const name = pick(original.names, random);
      return original.with({}, [{ name, bytes: original.read(original.anyXml(random)) }]);
    },
  },
  {
    name: 'a part twice in other case',
    mutate: (original, random) => {
      const name = pick(original.names, random);
      return original.with({}, [{ name: name.toUpperCase(), bytes: original.read(name) }]);
    },
  },
  { name: 'two parts exchanged', mutate: exchanged },
  {
    name: 'a part by a refused name',
    mutate: (original, random) => original.with({}, [{ name: pick(NAMES, random), bytes: utf8('<x/>') }]),
  },
  { name: 'a wrong target', mutate: misled },
  {
    name: 'a part of packed nothing',
    mutate: (original, random) => original.with({ [original.anyXml(random)]: new Uint8Array(3 << 20) }),
  },
  {
    name: 'words before the package',
    mutate: ({ bytes }, random) => spliced(bytes, 0, 0, new Uint8Array(random(1, 3000))),
  },
  header('flags', DIRECTORY_ENTRY, 8, 2),
  header('method', DIRECTORY_ENTRY, 10, 2),
  header('checksum', DIRECTORY_ENTRY, 16, 4),
  header('packed size', DIRECTORY_ENTRY, 20, 4),
  header('size', DIRECTORY_ENTRY, 24, 4),
  header('length of the name', DIRECTORY_ENTRY, 28, 2),
  header('place', DIRECTORY_ENTRY, 42, 4),
  header('length of the name at the part', LOCAL_ENTRY, 26, 2),
  header('number of parts', END, 10, 2),
  header('place of the directory', END, 16, 4),
];
