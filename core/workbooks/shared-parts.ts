/**
 * Parts that all sheets of a workbook share, read once and only if needed. Made by package-workbook.ts.
 */
import type { Zip } from '../opc/zip-read.ts';
import { inWorkbook, type WorkbookPlace } from './errors.ts';
import { readLooks } from './features/looks.ts';
import type { CellLook } from './features/model.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles, type CellStyle } from './styles-read.ts';
import type { WorkbookPart } from './workbook-part.ts';

export class SharedParts {
  private readonly zip: Zip;
  private readonly main: WorkbookPart;
  private readonly place: WorkbookPlace;
  private knownStrings: readonly string[] | undefined;
  private knownStyles: readonly CellStyle[] | undefined;
  private knownLooks: readonly CellLook[] | undefined;

  constructor(zip: Zip, main: WorkbookPart, place: WorkbookPlace) {
    this.zip = zip;
    this.main = main;
    this.place = place;
  }

  get strings(): readonly string[] {
    return (this.knownStrings ??= readSharedStrings(this.target('sharedStrings')));
  }

  get styles(): readonly CellStyle[] {
    return (this.knownStyles ??= readStyles(this.target('styles')));
  }

  get looks(): readonly CellLook[] {
    return (this.knownLooks ??= inWorkbook(this.place, () =>
      readLooks(this.target('styles'), this.target('theme')),
    ));
  }

  private target(type: string): Uint8Array | undefined {
    const found = this.main.relationships.find((relationship) => relationship.type === type);
    return found && this.zip.read(found.target);
  }
}
