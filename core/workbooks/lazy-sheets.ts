/** The sheets of a workbook, each read when it is first asked for. Called by package-workbook.ts and legacy/. */
import { inWorkbook, sheetMissing, type WorkbookPlace } from './errors.ts';
import type { Sheet } from './sheet.ts';

export interface SheetMaker {
  readonly name: string;
  make(): Sheet;
}

export class LazySheets {
  readonly names: readonly string[];
  private readonly place: WorkbookPlace;
  private readonly makers: ReadonlyMap<string, SheetMaker>;
  private readonly made = new Map<string, Sheet>();

  /** @param makers in the clerk's order */
  constructor(makers: readonly SheetMaker[], place: WorkbookPlace) {
    this.names = makers.map(({ name }) => name);
    this.place = place;
    this.makers = new Map(makers.map((maker) => [maker.name.toLowerCase(), maker]));
  }

  /** @throws TeczkaError `sheet-missing`, `workbook-damaged`, `workbook-too-large` */
  sheet(name: string): Sheet {
    const maker = this.maker(name);
    const known = this.made.get(maker.name);
    if (known) return known;
    const sheet = inWorkbook({ ...this.place, sheet: maker.name }, () => maker.make());
    this.made.set(maker.name, sheet);
    return sheet;
  }

  /** The name as the workbook writes it. @throws TeczkaError `sheet-missing` */
  exactName(name: string): string {
    return this.maker(name).name;
  }

  private maker(name: string): SheetMaker {
    const maker = this.makers.get(name.toLowerCase());
    if (!maker) throw sheetMissing(name, this.names, this.place);
    return maker;
  }
}
