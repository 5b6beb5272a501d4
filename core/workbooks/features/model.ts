/**
 * What a sheet holds besides the values of its cells, as its readers see it. Everything here is read from the file
 * only when somebody asks for it. Given by Sheet (sheet.ts); a feature that an old format does not tell is empty.
 */
import type { CellRange } from '../address.ts';
import type { SheetRow } from '../sheet.ts';

/** A table of Excel (ListObject). */
export interface SheetTable {
  readonly name: string;
  /** The name that formulas use. */
  readonly displayName: string;
  /** With its header row and its totals row. */
  readonly range: CellRange;
  /** Names of its columns, from the left; they are the header row's texts where it has one. */
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  /** Is its last row one of totals? */
  readonly totals: boolean;
  /** Its part in the package. */
  readonly part: string;
}

export interface SheetComment {
  readonly row: number;
  readonly column: number;
  /** Empty where nobody is named. */
  readonly author: string;
  readonly text: string;
  /** One of a conversation (Microsoft 365); answers follow the first comment, with the same place. */
  readonly threaded: boolean;
}

/** A title and a text shown to whoever enters a value. */
export interface ValidationMessage {
  readonly title: string;
  readonly text: string;
}

export interface SheetValidation {
  readonly ranges: readonly CellRange[];
  /** As the file calls it: `list`, `whole`, `decimal`, `date`, `textLength`, `custom` …; `none` allows everything. */
  readonly kind: string;
  /** `between`, `greaterThan` …; of no meaning for lists and own formulas. */
  readonly operator: string;
  /** The words of a list that is written in the rule itself; undefined when the list is a range or a formula. */
  readonly list?: readonly string[];
  /** At most two, in Excel's English notation without "=". */
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly prompt?: ValidationMessage;
  readonly error?: ValidationMessage;
  /** May a value that breaks the rule be kept: never (`stop`), after a question (`warning`), after a notice. */
  readonly strictness: 'stop' | 'warning' | 'information';
}

export interface HighlightRule {
  /** As the file calls it: `expression`, `cellIs`, `duplicateValues`, `dataBar`, `colorScale` … */
  readonly kind: string;
  /** The lowest number counts first. */
  readonly priority: number;
  readonly operator?: string;
  /** In Excel's English notation without "=". */
  readonly formulas: readonly string[];
  readonly stops: boolean;
}

/** Conditional formats of a group of ranges. */
export interface SheetHighlight {
  readonly ranges: readonly CellRange[];
  readonly rules: readonly HighlightRule[];
}

/** What a protected sheet still allows, in the file's own words: `formatCells`, `sort`, `autoFilter` … */
export interface SheetProtection {
  readonly password: boolean;
  readonly allows: ReadonlySet<string>;
  /** Ranges that may be changed all the same, some of them behind a password of their own. */
  readonly editable: readonly CellRange[];
}

/** How a cell looks by its own style; conditional formats do not count. */
export interface CellLook {
  /** RRGGBB in capitals; undefined for no fill. */
  readonly fill?: string;
  /** Colour of the letters, RRGGBB; undefined for the automatic one. */
  readonly color?: string;
  readonly bold: boolean;
  readonly strike: boolean;
  /** Can it not be changed once the sheet is protected? */
  readonly locked: boolean;
}

/** Read lazily; each throws TeczkaError `workbook-damaged` or `workbook-too-large` when its part cannot be read. */
export interface SheetFeatures {
  readonly tables: readonly SheetTable[];
  readonly comments: readonly SheetComment[];
  readonly validations: readonly SheetValidation[];
  readonly highlights: readonly SheetHighlight[];
  /** Undefined for a sheet that is not protected. */
  readonly protection: SheetProtection | undefined;
  /** The range of the sheet's own filter (tables have theirs); undefined without one. */
  readonly filter: CellRange | undefined;
  /** Of a cell that holds a value; any other looks plain. */
  look(row: SheetRow, column: number): CellLook;
}

export const PLAIN_LOOK: CellLook = { bold: false, strike: false, locked: true };

/** What a workbook tells of itself, read lazily as above. */
export interface WorkbookFeatures {
  /** Names of the files that formulas refer to, without folders and addresses. */
  readonly externalLinks: readonly string[];
  readonly hasMacros: boolean;
  /** Marked as final by its author. */
  readonly isFinal: boolean;
  /** Sheets cannot be added, removed or renamed. */
  readonly structureProtected: boolean;
  /** In the old mode of shared workbooks. */
  readonly shared: boolean;
}
