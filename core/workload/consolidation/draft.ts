/**
 * Rows of workers on the way from a sheet into the consolidated month: values with their cells, and the key by which rows
 * of one person in several sheets are known as one. Made from sheets by part.ts, joined by merge.ts.
 */
import type { Reading, Source } from '../canonical-row.ts';
import { workerKey } from '../identify/workers.ts';
import type { MeasuredCell, WorkerReading } from '../layouts/definition.ts';
import { layouts } from '../layouts/index.ts';
import type { MeasureId } from '../measures/index.ts';
import type { TeamSheet } from '../team-file.ts';
import type { PlacedDay, PlacedValue } from './model.ts';
import type { StaffList } from './staff-list.ts';

export interface WorkerDraft {
  /** The same for every row of one person in one month. */
  readonly key: string;
  /** Id in office.xlsx; undefined for somebody whom it does not know. */
  readonly id: string | undefined;
  readonly name: string;
  readonly post: string;
  readonly fte: Reading;
  readonly source: Source;
  readonly values: ReadonlyMap<MeasureId, PlacedValue>;
  readonly days: readonly PlacedDay[];
  readonly absentOn: readonly number[] | undefined;
}

/** A sheet that counts, or the rows of it that do. */
export interface Part {
  readonly sheet: TeamSheet;
  readonly workers: readonly WorkerDraft[];
  readonly ofTeam: ReadonlyMap<MeasureId, PlacedValue>;
}

/**
 * Rows of a sheet. Two rows of one person in one sheet stay two: the sheet's own finding asks about them, and nothing may
 * get lost meanwhile.
 */
export function draftsOf(sheet: TeamSheet, staff: StaffList): readonly WorkerDraft[] {
  const seen = new Map<string, number>();
  return sheet.workers.map((worker) => {
    const id = staff.personNamed(worker.name, sheet.team, sheet.period);
    const key = id === undefined ? unknownKey(worker, sheet) : `id ${id}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return draftOf(worker, sheet, times === 1 ? key : `${key} #${times}`, id);
  });
}

/** Without a name the place in the workbook has to do, not the file: a workbook handed in again holds the same rows. */
function unknownKey({ name, cell }: WorkerReading, { sheet }: TeamSheet): string {
  const key = workerKey(name);
  return key === '' ? `cell ${sheet} ${cell}` : `name ${key}`;
}

function draftOf(worker: WorkerReading, sheet: TeamSheet, key: string, id: string | undefined): WorkerDraft {
  const { name, post, fte, cell, values, days = [], absentOn } = worker;
  return {
    ...{ key, id, name, post, fte, absentOn },
    source: sourceOf(sheet, cell),
    values: placed(values, sheet),
    days: days.map(({ day, measure, value, cell: at }) => ({
      day,
      measure,
      value,
      source: sourceOf(sheet, at),
    })),
  };
}

export function sourceOf({ file, sheet }: TeamSheet, cell: string): Source {
  return { file, sheet, cell };
}

/** Values by measure; where a sheet gives a measure twice, the layout has said so and left both out. */
function placed(cells: readonly MeasuredCell[], sheet: TeamSheet): ReadonlyMap<MeasureId, PlacedValue> {
  return new Map(
    cells.map(({ measure, value, cell }) => [measure, { value, source: sourceOf(sheet, cell) }]),
  );
}

const BESIDE_WORKERS: ReadonlySet<string> = new Set(
  layouts.filter(({ besidesWorkers }) => besidesWorkers === true).map(({ id }) => id),
);

/** Values of the team as a whole; some layouts give them beside those of the workers. */
export function placedOfTeam(sheet: TeamSheet): ReadonlyMap<MeasureId, PlacedValue> {
  const values = placed(sheet.ofTeam, sheet);
  if (!BESIDE_WORKERS.has(sheet.layout)) return values;
  return new Map([...values].map(([measure, value]) => [measure, { ...value, besidesWorkers: true }]));
}
