/** Makes plain cells of an Excel table again; their values and looks stay. Called where a structured register is taken back. */
import { TeczkaError } from '../../values/errors.ts';
import { partText } from './part-text.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet } from './sheet-elements.ts';
import { holdsFormula } from './recalculation.ts';
import { tablesOf } from './tables.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { listItems, withoutItems } from './xml-list.ts';

/** A name that no table has is passed over. @throws TeczkaError `table-in-use` where formulas name the table */
export function removeTable(name: string): PatchOperation {
  return (draft) => {
    const table = tablesOf(draft).find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!table) return;
    const user = userOf(draft, table.name);
    if (user !== undefined) throw inUse(table.name, user);
    const { part } = draft.sheet(table.sheet);
    changeSheet(draft, part, (elements) => {
      const list = elements.find('tableParts');
      if (!list) return;
      const rest = withoutItems(elements.xml(list), (item) => {
        const reader = new XmlReader(item);
        return reader.open('tablePart') && reader.attribute('id') === table.relationship;
      });
      if (listItems(rest).length === 0) elements.remove(list);
      else elements.replace(list, rest);
    });
    draft.unrelate(part, table.relationship);
    draft.remove(table.part);
  };
}

/** Words for what names the table in a formula; undefined when nothing does. */
function userOf(draft: WorkbookDraft, name: string): string | undefined {
  const names = (text: string) => text.toLowerCase().includes(`${name.toLowerCase()}[`);
  const defined = draft.main.names.find(({ formula }) => names(formula));
  if (defined) return `nazwa „${defined.name}”`;
  const sheet = draft.main.sheets.find(({ cells, part }) => {
    const bytes = cells ? draft.read(part) : undefined;
    return bytes !== undefined && holdsFormula(bytes) && names(partText(bytes));
  });
  return sheet && `arkusz „${sheet.name}”`;
}

function inUse(table: string, user: string): TeczkaError {
  const text = `Nie można zamienić tabeli „${table}” na zwykłe komórki: korzysta z niej ${user}. Popraw najpierw formuły, które ją wymieniają.`;
  return new TeczkaError('table-in-use', text);
}
