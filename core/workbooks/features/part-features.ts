/**
 * The features of a sheet over its part of the package. Each is read when it is first asked for and kept; a sheet of
 * which only the values are wanted pays nothing. Made by part-sheet.ts.
 */
import type { CellRange } from '../address.ts';
import { readComments } from './comments.ts';
import { readFilter } from './filter.ts';
import { readHighlights } from './highlights.ts';
import type {
  SheetComment,
  SheetFeatures,
  SheetHighlight,
  SheetProtection,
  SheetTable,
  SheetValidation,
} from './model.ts';
import { readProtection } from './protection.ts';
import type { FeatureSource } from './source.ts';
import { readTables } from './tables.ts';
import { readValidations } from './validations.ts';

export class PartFeatures implements Omit<SheetFeatures, 'look'> {
  private readonly source: FeatureSource;
  private readonly guard: <Result>(work: () => Result) => Result;
  private readonly known = new Map<(source: FeatureSource) => unknown, unknown>();

  /** @param guard makes errors of the package into sentences about this file and sheet */
  constructor(source: FeatureSource, guard: <Result>(work: () => Result) => Result) {
    this.source = source;
    this.guard = guard;
  }

  get tables(): readonly SheetTable[] {
    return this.once(readTables);
  }

  get comments(): readonly SheetComment[] {
    return this.once(readComments);
  }

  get validations(): readonly SheetValidation[] {
    return this.once(readValidations);
  }

  get highlights(): readonly SheetHighlight[] {
    return this.once(readHighlights);
  }

  get protection(): SheetProtection | undefined {
    return this.once(readProtection);
  }

  get filter(): CellRange | undefined {
    return this.once(readFilter);
  }

  private once<Feature>(read: (source: FeatureSource) => Feature): Feature {
    if (!this.known.has(read))
      this.known.set(
        read,
        this.guard(() => read(this.source)),
      );
    return this.known.get(read) as Feature;
  }
}
