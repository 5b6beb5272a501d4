/**
 * Hyperlinks of cells to other files, put into a sheet that is there. Only such addresses as a report has use for join
 * (write/links.ts), so that a text from a team's file cannot become a link that runs something. Called by the
 * consolidated workbook after its tables were filled.
 */
import { escapeAttribute } from '../../opc/xml.ts';
import { a1, type CellAddress } from '../address.ts';
import { linkTarget, MOST_LINKS } from '../write/links.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet } from './sheet-elements.ts';
import { listItems, withItem } from './xml-list.ts';

export interface AddedLink extends CellAddress {
  /** An https, http or mailto address, or a path relative to the workbook; behind "#" the place in it. */
  readonly url: string;
  readonly tip?: string;
}

/**
 * A cell keeps its value and its look. Links beyond as many as Excel takes are left out, and the cells keep their text.
 * @throws TeczkaError `sheet-missing`, `link-refused`
 */
export function addLinks(sheet: string, links: readonly AddedLink[]): PatchOperation {
  return (draft) => {
    if (links.length === 0) return;
    const { name, part } = draft.sheet(sheet);
    changeSheet(draft, part, (elements) => {
      const own = elements.find('hyperlinks');
      const list = own ? elements.xml(own) : `<${elements.prefix}hyperlinks/>`;
      const room = MOST_LINKS - listItems(list).length;
      const relations = new Map<string, string>();
      const items = links.slice(0, Math.max(0, room)).map(({ row, column, url, tip }) => {
        const cell = a1(row, column);
        const { target, location } = linkTarget(url, { sheet: name, cell });
        const id = relations.get(target) ?? draft.relate(part, { type: 'hyperlink', target, external: true });
        relations.set(target, id);
        const shown = tip === undefined ? '' : ` tooltip="${escapeAttribute(tip)}"`;
        return `<${elements.prefix}hyperlink ref="${cell}"${elements.link(id)}${location}${shown}/>`;
      });
      if (items.length > 0) elements.put('hyperlinks', withItem(list, ...items));
    });
  };
}
