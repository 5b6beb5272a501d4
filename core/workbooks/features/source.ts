/**
 * What the readers of features take: the sheet's XML around its rows and the other parts of the package. Made by
 * part-features.ts; the bounds here keep a hostile file from filling the memory with ranges and rules.
 */
import { damaged, tooLarge } from '../../opc/damage.ts';
import type { Relationship } from '../../opc/relationships.ts';
import { xmlText } from '../../opc/xml.ts';
import { parseRange, type CellRange } from '../address.ts';

export interface FeatureSource {
  /** The sheet's XML without its rows. */
  readonly surroundings: string;
  /** What the sheet's part points at. */
  readonly related: readonly Relationship[];
  /** Parts that name the people in conversations; the workbook's. */
  readonly persons: readonly string[];
  /** Bytes of a part; undefined when there is none. */
  read(part: string): Uint8Array | undefined;
}

/** Excel itself keeps 65,534 validations a sheet. */
const MOST = 100_000;
/** Characters of a list of ranges. */
const LONGEST = 1_000_000;

/** Adds to a list of features. @throws TeczkaError `package-too-large` */
export function collect<Item>(list: Item[], item: Item): void {
  if (list.length >= MOST) throw tooLarge('arkusz ma zbyt wiele reguł, komentarzy albo scaleń');
  list.push(item);
}

/** "A1:B2 D4" to its ranges; what is no range is left out. @throws TeczkaError `package-too-large` */
export function rangesOf(text: string | undefined): CellRange[] {
  if (text === undefined) return [];
  if (text.length > LONGEST) throw tooLarge('reguła arkusza wymienia zbyt wiele zakresów');
  return text.split(/\s+/).flatMap((piece) => parseRange(piece) ?? []);
}

/** Names of the parts of that type, in the order of the file. */
export function partsOf({ related }: FeatureSource, type: string): string[] {
  return related.filter((found) => found.type === type && !found.external).map(({ target }) => target);
}

/** @throws TeczkaError `package-damaged` when the part is missing */
export function textOf(source: FeatureSource, part: string): string {
  const bytes = source.read(part);
  if (!bytes) throw damaged(`brakuje w nim części „${part}”`);
  return xmlText(bytes);
}
