/** Tables of a workbook that is being changed, and the names that none of them has yet. Called by table operations and add-sheet.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { parseRange, type CellRange } from '../address.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

export interface DraftTable {
  readonly sheet: string;
  /** Of the sheet's relationship to it. */
  readonly relationship: string;
  readonly part: string;
  readonly id: number;
  /** The one that formulas use. */
  readonly name: string;
  /** With header and totals; undefined where the part gives none. */
  readonly range: CellRange | undefined;
}

export function tablesOf(draft: WorkbookDraft): readonly DraftTable[] {
  return draft.main.sheets.flatMap(({ name: sheet, part }) =>
    draft.related(part).flatMap(({ id: relationship, type, target }) => {
      const bytes = type === 'table' ? draft.read(target) : undefined;
      const reader = new XmlReader(bytes ? xmlText(bytes) : '');
      if (!reader.open('table')) return [];
      const id = Number(reader.attribute('id') ?? 0);
      const name = reader.attribute('displayName') ?? reader.attribute('name') ?? '';
      const range = parseRange(reader.attribute('ref') ?? '');
      return [{ sheet, relationship, part: target, id, name, range }];
    }),
  );
}

/** The wanted name, with a number behind it where a table or a defined name has it. */
export function freeTableName(draft: WorkbookDraft, wanted: string): string {
  const names = [...tablesOf(draft), ...draft.main.names].map(({ name }) => name.toLowerCase());
  const taken = new Set(names);
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}_${copy}`;
  return name;
}
