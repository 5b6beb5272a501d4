/**
 * What a layout of a team sheet is: how it is recognised, by the structure of the sheet and never by a file name, and
 * how its cells become values of workers. A layout is one folder with a `defineLayout` and one line in layouts/index.ts.
 * Called by team-file.ts, which adds the team and the month.
 */
import type { YearMonth } from '../../values/year-month.ts';
import type { Sheet } from '../../workbooks/index.ts';
import type { Reading, Worker } from '../canonical-row.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import type { MonthMention } from '../identify/months.ts';
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

/** A value of one day, where a sheet has days. */
export interface DayCell extends MeasuredCell {
  /** Day of the month, from 1. */
  readonly day: number;
}

export interface WorkerReading extends Worker {
  /** Where the worker's name stands. */
  readonly cell: string;
  /** Values of the month; where the sheet has days, counts are summed over them and states taken at the end. */
  readonly values: readonly MeasuredCell[];
  /** Values by day; only from layouts that have days. */
  readonly days?: readonly DayCell[];
  /** Days of the month on which the worker was absent, never why; only from layouts that have days. */
  readonly absentOn?: readonly number[];
}

/** What a sheet says of one month. */
export interface PartContents {
  readonly workers: readonly WorkerReading[];
  /** Values of the team as a whole and of no single worker: joint acts, spending against plan. */
  readonly ofTeam: readonly MeasuredCell[];
  readonly findings: readonly WorkloadFinding[];
}

/** One month of a sheet. */
export interface PartReading extends PartContents {
  /** The month as the sheet's own columns or rows say it; undefined where titles and names have to. */
  readonly month?: MonthMention;
  /** Where reading takes the calendar (working days, Sundays, the 31st): the contents once the month is known, instead of those above. */
  readonly inMonth?: (month: YearMonth) => PartContents;
}

export interface SheetReading {
  readonly titles: readonly TitleLine[];
  /** Where this sheet speaks for others than the layout mostly does. */
  readonly covers?: Covers;
  /** One for every month of the sheet; one without a month where the sheet is of one month. */
  readonly parts: readonly PartReading[];
  /** Findings about the sheet as a whole. */
  readonly findings: readonly WorkloadFinding[];
}

/** Whom a sheet speaks for: the whole team, or only the workers named in it (one sheet a worker). */
export type Covers = 'team' | 'workers';

/** Where a sheet is, for the places of findings. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

interface LayoutDefinition<Recognised> {
  readonly id: string;
  /** Polish description for people: „tabela zespołu za miesiąc”. */
  readonly title: string;
  readonly covers: Covers;
  /** As in `Layout`. */
  readonly besidesWorkers?: true;
  /** What the sheet shows of this layout; undefined when it has another one. */
  recognise(sheet: Sheet): Recognised | undefined;
  read(sheet: Sheet, recognised: Recognised, place: SheetPlace): SheetReading;
}

export interface Layout {
  readonly id: string;
  readonly title: string;
  readonly covers: Covers;
  /**
   * What such a sheet gives of the team stands beside what its workers did: joint acts are added to theirs. Without it the
   * team's value counts every joint act, the workers' shares in it among them.
   */
  readonly besidesWorkers?: true;
  /** The sheet read by this layout; undefined when it has another one. */
  read(sheet: Sheet, place: SheetPlace): SheetReading | undefined;
}

/** Ties recognition and reading together, so that what one found is exactly what the other gets. */
export function defineLayout<Recognised>(definition: LayoutDefinition<Recognised>): Layout {
  const { id, title, covers, besidesWorkers } = definition;
  return {
    ...{ id, title, covers },
    ...(besidesWorkers && { besidesWorkers }),
    read(sheet, place) {
      const recognised = definition.recognise(sheet);
      return recognised === undefined ? undefined : definition.read(sheet, recognised, place);
    },
  };
}
