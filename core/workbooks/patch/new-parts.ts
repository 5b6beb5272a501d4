/** Parts that write/ makes for a package that has some already: their numbers are free ones. Called by add-sheet.ts. */
import { PartList, type PartKind } from '../write/parts.ts';
import { inKindOf } from './strict.ts';
import { tablesOf } from './tables.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

const NAMES: Partial<Record<PartKind, string>> = {
  table: 'xl/tables/table#.xml',
  drawing: 'xl/drawings/drawing#.xml',
  chart: 'xl/charts/chart#.xml',
};
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

export class NewParts extends PartList {
  private readonly draft: WorkbookDraft;
  private readonly last = new Map<PartKind, number>();

  constructor(draft: WorkbookDraft) {
    super();
    this.draft = draft;
  }

  /** Number for the next part of a kind, which for a table is its id too. */
  override next(kind: PartKind): number {
    const pattern = NAMES[kind] ?? '';
    const ids = kind === 'table' ? tablesOf(this.draft).map(({ id }) => id) : [];
    const free = (from: number) => this.draft.freeNumber(pattern, from);
    let number = free((this.last.get(kind) ?? 0) + 1);
    while (ids.includes(number)) number = free(number + 1);
    this.last.set(kind, number);
    return number;
  }

  /** Puts all of them into the package. @param changed what becomes of a part's XML */
  join(changed: (part: string, xml: string) => string): void {
    const types = new Map(this.types);
    const decoder = new TextDecoder();
    for (const { name, bytes } of this.parts) {
      const xml = inKindOf(this.draft, changed(name, decoder.decode(bytes)));
      this.draft.add(name, new TextEncoder().encode(xml), types.get(name) ?? RELATIONSHIPS);
    }
  }
}
