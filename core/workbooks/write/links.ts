/**
 * Hyperlinks of a sheet: into the same workbook by place, outside by a relationship. Only addresses that a report
 * has use for are written, so that a text from a team's file cannot become a link that runs something. Called by
 * sheet.ts.
 */
import { TeczkaError, type Place } from '../../values/errors.ts';
import type { NewRelationship } from '../../opc/relationships.ts';
import { escapeAttribute, xmlCharacters } from '../../opc/xml.ts';
import { quotedSheet } from '../address.ts';
import type { Link } from './model.ts';

/** Excel refuses sheets with more links than this; the cells beyond keep their text without a link. */
export const MOST_LINKS = 65_530;

export class LinkList {
  private readonly links: string[] = [];
  private readonly relationships: NewRelationship[];

  /** @param relationships of the sheet, to which the addresses outside are added */
  constructor(relationships: NewRelationship[]) {
    this.relationships = relationships;
  }

  /** @throws TeczkaError `link-refused` for an address of another kind */
  add(sheet: string, cell: string, link: Link): void {
    if (this.links.length >= MOST_LINKS) return;
    const tip = link.tip === undefined ? '' : ` tooltip="${escapeAttribute(link.tip)}"`;
    if ('sheet' in link) {
      const place = `${quotedSheet(link.sheet)}!${link.cell ?? 'A1'}`;
      this.links.push(`<hyperlink ref="${cell}" location="${escapeAttribute(place)}"${tip}/>`);
      return;
    }
    const { target, location } = linkTarget(link.url, { sheet, cell });
    this.relationships.push({ type: 'hyperlink', target, external: true });
    this.links.push(`<hyperlink ref="${cell}" r:id="rId${this.relationships.length}"${location}${tip}/>`);
  }

  xml(): string {
    return this.links.length === 0 ? '' : `<hyperlinks>${this.links.join('')}</hyperlinks>`;
  }
}

/**
 * The file of an address and, as an attribute with a space before it, the place in that file.
 * @throws TeczkaError `link-refused` for an address of another kind
 */
export function linkTarget(address: string, place: Place): { target: string; location: string } {
  // What XML cannot hold goes first: it would hide a scheme here and be gone from the file. Excel keeps the file and the place in it apart; a "#" of a file's own name is written %23.
  const [url = '', ...inside] = xmlCharacters(address).split('#');
  const location = inside.length === 0 ? '' : ` location="${escapeAttribute(inside.join('#'))}"`;
  return { target: allowedAddress(url, place), location };
}

function allowedAddress(url: string, place: Place): string {
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(url)?.[0].toLowerCase();
  const outside = scheme === 'https:' || scheme === 'http:' || scheme === 'mailto:';
  const relative = scheme === undefined && !/^[\\/]/.test(url);
  if (url === '' || (!outside && !relative)) {
    throw new TeczkaError(
      'link-refused',
      `Arkusz „${place.sheet}”, komórka ${place.cell}: odsyłacz może prowadzić tylko do strony (https), na adres e-mail albo do pliku obok skoroszytu.`,
      place,
    );
  }
  return url.replace(/[\s"<>\\^`{|}]/g, (character) =>
    character === '\\' ? '/' : encodeURIComponent(character),
  );
}
