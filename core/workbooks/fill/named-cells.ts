/**
 * The cells that the template's defined names mean, with what is to stand in them. Called by fill-template.ts before
 * anything moves.
 */
import type { CellEntry } from '../cell-entry.ts';
import { formulaPieces } from '../formula-references.ts';
import type { CellEdit } from '../patch/cell-edit.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import type { DefinedName } from '../workbook-part.ts';
import type { FillData } from './fill-data.ts';
import { givenTwice, nameInTable, nameNoCell, nameUnknown } from './refusals.ts';
import type { TemplateTable } from './template-table.ts';

type CellData = NonNullable<FillData['cells']>;

/**
 * @param filled tables whose rows are replaced
 * @throws TeczkaError `fill-name-unknown`, `fill-name-no-cell`, `fill-name-in-table`, `fill-duplicate`
 */
export function namedCells(
  draft: WorkbookDraft,
  given: CellData,
  filled: readonly TemplateTable[],
): readonly CellEdit[] {
  const taken = new Set<string>();
  return Object.entries(given).map(([name, value]): CellEdit => {
    const key = name.toLowerCase();
    if (taken.has(key)) throw givenTwice(draft.place, `nazwa „${name}”`);
    taken.add(key);
    const own = draft.main.names.filter((one) => one.name.toLowerCase() === key);
    // A name of the whole workbook comes before those of single sheets, of which there may be several.
    const found = own.find(({ sheet }) => sheet === undefined) ?? own[0];
    if (!found) throw nameUnknown(draft.place, name);
    return { ...cellOf(draft, found, filled), entry: entryOf(value) };
  });
}

function cellOf(
  draft: WorkbookDraft,
  { name, formula }: DefinedName,
  filled: readonly TemplateTable[],
): Omit<CellEdit, 'entry'> {
  const [piece, ...more] = formulaPieces(formula);
  if (piece === undefined || typeof piece === 'string' || more.length > 0 || piece.isForeign) {
    throw nameNoCell(draft.place, name);
  }
  const { from, to, sheet } = piece;
  const { row, column } = from;
  const isOne = !to || (to.row === row && to.column === column);
  if (sheet === undefined || row === undefined || column === undefined || !isOne) {
    throw nameNoCell(draft.place, name);
  }
  const table = filled.find(
    (one) => one.sheet.toLowerCase() === sheet.toLowerCase() && row >= one.first && row <= one.last,
  );
  if (table && column >= table.range.left && column <= table.range.right) {
    throw nameInTable(draft.place, name, sheet, { row, column });
  }
  return { sheet, row, column };
}

function entryOf(value: CellData[string]): CellEntry {
  if (value === undefined) return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return 'day' in value ? { kind: 'day', day: value.day } : { kind: 'number', number: value.grosze / 100 };
}
