/**
 * Addresses in one cell, parsed softly: what is recognised (postal code, town, street, house, flat) is named, and the
 * text as it was typed always stays beside it. Used by registers and by documents that need the parts.
 */
import { cleanText, LONGEST_TYPED } from '../values/clean-text.ts';

export interface Address {
  /** As it was typed. */
  readonly original: string;
  /** "00-950". */
  readonly postalCode?: string;
  readonly town?: string;
  /** With its „ul.”, „al.”, „pl.” or „os.”, written the usual way. */
  readonly street?: string;
  readonly house?: string;
  readonly flat?: string;
}

/** A hyphen, which cleanText makes of any dash, a space or nothing between the parts; not a piece of a longer number. */
const POSTAL_CODE = /(?<![\d-])(\d{2})(?: ?- ?)(\d{3})(?![\d-])/;
const HOUSE =
  /^(.*?)[ ,]+(?:nr )?(\d{1,4} ?[a-z]?)(?:(?: ?\/ ?| ?m\.? ?| ?lok\.? ?| mieszk\.? ?| mieszkanie )(\d{1,4} ?[a-z]?))?$/i;
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ulica\s+|ul\.\s*|ul\s+)/i, 'ul. '],
  [/^(?:al\.?|aleja|aleje)\s+/i, 'al. '],
  [/^(?:pl\.?|plac)\s+/i, 'pl. '],
  [/^(?:os\.?|osiedle)\s+/i, 'os. '],
];

/** Names the parts of an address that can be told; parts that cannot are left out. Never throws. */
export function readAddress(text: string): Address {
  if (text.length > LONGEST_TYPED) return { original: text };
  const clean = cleanText(text);
  const code = POSTAL_CODE.exec(clean);
  const parts = (code ? clean.replace(code[0], ',') : clean)
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const houseAt = parts.findIndex((part) => HOUSE.test(part));
  const [, place = '', house, flat] = HOUSE.exec(parts[houseAt] ?? '') ?? [];
  const prefix = PREFIXES.find(([form]) => form.test(place));
  const named = prefix ? prefix[1] + place.replace(prefix[0], '') : place;
  const others = parts.filter((_, index) => index !== houseAt);
  const [town] = others;
  return {
    original: text,
    ...(code && { postalCode: `${code[1]}-${code[2]}` }),
    ...(town !== undefined && others.length === 1 && { town }),
    ...(houseAt >= 0 && { street: named }),
    ...(house !== undefined && { house: house.replace(/ /g, '') }),
    ...(flat !== undefined && { flat: flat.replace(/ /g, '') }),
  };
}
