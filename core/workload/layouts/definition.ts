/**
 * What a layout of a team sheet is: how it is recognised, by the structure of the sheet and never by a file name, and
 * how its cells become values of workers. A layout is one folder with a `defineLayout` and one line in layouts/index.ts.
 * Called by team-file.ts, which adds the team and the month.
 */
import type { Sheet } from '../../workbooks/index.ts';
import type { Reading, Worker } from '../canonical-row.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import type { MeasureId } from '../measures/index.ts';

/** A text above the table, where offices write the team and the month. */
export interface TitleLine {
  readonly text: string;
  readonly cell: string;
}

export interface MeasuredCell {
  readonly measure: MeasureId;
  readonly value: Reading;
  readonly cell: string;
}

export interface WorkerReading extends Worker {
  /** Where the worker's name stands. */
  readonly cell: string;
  readonly values: readonly MeasuredCell[];
}

export interface SheetReading {
  readonly titles: readonly TitleLine[];
  readonly workers: readonly WorkerReading[];
  readonly findings: readonly WorkloadFinding[];
}

/** Where a sheet is, for the places of findings. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

interface LayoutDefinition<Recognised> {
  readonly id: string;
  /** Polish description for people: „tabela zespołu za miesiąc”. */
  readonly title: string;
  /** What the sheet shows of this layout; undefined when it has another one. */
  recognise(sheet: Sheet): Recognised | undefined;
  read(sheet: Sheet, recognised: Recognised, place: SheetPlace): SheetReading;
}

export interface Layout {
  readonly id: string;
  readonly title: string;
  /** The sheet read by this layout; undefined when it has another one. */
  read(sheet: Sheet, place: SheetPlace): SheetReading | undefined;
}

/** Ties recognition and reading together, so that what one found is exactly what the other gets. */
export function defineLayout<Recognised>(definition: LayoutDefinition<Recognised>): Layout {
  const { id, title } = definition;
  return {
    id,
    title,
    read(sheet, place) {
      const recognised = definition.recognise(sheet);
      return recognised === undefined ? undefined : definition.read(sheet, recognised, place);
    },
  };
}
