/**
 * Adds a sheet described as for a new workbook (write/model.ts). Its styles join those of the workbook, its texts stand
 * in its own cells, so that nothing else in the file has to change. Called by the structuring of registers.
 */
import type { SheetModel } from '../write/model.ts';
import { safeSheetName } from '../write/sheet-name.ts';
import { quotedSheet } from '../address.ts';
import { absoluteRange, absoluteRows } from '../write/sheet-ranges.ts';
import { writeSheet } from '../write/sheet.ts';
import { StringTable, textElement } from '../write/strings.ts';
import { setNames } from './names.ts';
import { NewParts } from './new-parts.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { holdsFormula } from './recalculation.ts';
import { listSheet, refuseLockedStructure } from './sheet-list.ts';
import { changeStyles } from './styles-draft.ts';
import { freeTableName } from './tables.ts';
import { TakenStyles } from './taken-styles.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

export interface SheetPlace {
  /** Among all sheets from 0; the last one without it. */
  readonly at?: number;
}

/**
 * A table whose name is taken gets a number behind it. Where the sheet has formulas the order of calculation goes:
 * Excel makes a new one when it saves.
 * @throws TeczkaError `workbook-structure-protected` and as `writeWorkbook`; RangeError for a name that no sheet can
 *   have or that one has
 */
export function addSheet(model: SheetModel, { at }: SheetPlace = {}): PatchOperation {
  return (draft) => {
    refuseLockedStructure(draft);
    const { name, visibility = 'visible' } = model;
    const taken = draft.main.sheets.map((sheet) => sheet.name);
    if (safeSheetName(name, taken) !== name) throw new RangeError(`Not a name for a new sheet: ${name}`);
    const part = draft.freePart('xl/worksheets/sheet#.xml');
    const strings = new TextList();
    const parts = new NewParts(draft);
    const number = Number(/(\d+)\.xml$/.exec(part)?.[1]);
    const written = writeSheet(withFreeTable(draft, model), number, false, strings, parts);
    changeStyles(draft, ({ lists }) => {
      const styles = new TakenStyles(lists);
      parts.join((own, xml) => (own === part ? adapted(xml, styles, strings) : xml));
    });
    listSheet(draft, { name, part, visibility, ...(at !== undefined && { at }) });
    const { header, filter, needsCounting } = written;
    const sheet = quotedSheet(name);
    const own = [
      ...(filter
        ? [{ name: '_xlnm._FilterDatabase', formula: `${sheet}!${absoluteRange(filter)}`, hidden: true }]
        : []),
      ...(header === undefined
        ? []
        : [{ name: '_xlnm.Print_Titles', formula: `${sheet}!${absoluteRows(header, header)}` }]),
    ];
    setNames(own.map((one) => ({ ...one, sheet: name })))(draft);
    if (needsCounting) draft.noteValues();
    if (holdsFormula(draft.require(part))) draft.noteFormulas();
  };
}

function withFreeTable(draft: WorkbookDraft, model: SheetModel): SheetModel {
  const { table } = model;
  return table ? { ...model, table: { ...table, name: freeTableName(draft, table.name) } } : model;
}

/** The sheet with the workbook's styles, and with its texts in the cells. */
function adapted(xml: string, styles: TakenStyles, strings: TextList): string {
  return xml
    .replace(
      /(<c r="[A-Z]+\d+" s=")(\d+)/g,
      (_, open: string, style: string) => open + styles.cell(Number(style)),
    )
    .replace(
      /(<cfRule [^>]*dxfId=")(\d+)/g,
      (_, open: string, look: string) => open + styles.look(Number(look)),
    )
    .replace(/t="s"><v>(\d+)<\/v>/g, (_, text: string) => {
      return `t="inlineStr"><is>${textElement(strings.text(Number(text)))}</is>`;
    });
}

/** The texts of the sheet by the numbers under which it was written. */
class TextList extends StringTable {
  private readonly texts: string[] = [];

  override number(text: string): number {
    const number = super.number(text);
    this.texts[number] = text;
    return number;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }
}
