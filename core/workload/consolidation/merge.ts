/**
 * Several sheets of one team and month as one: a table of the team beside sheets of its workers, a year's table beside a
 * month's. The table of the team with its workers counts first, because its head signs it; then sheets of single workers,
 * then tables without workers. Later ones give what the earlier ones lack; where both give a number, the earlier counts
 * and the difference is told at the later one's cell. Nothing is ever added twice.
 */
import type { WorkloadFinding } from '../findings/definition.ts';
import { sheetsDisagree, workerOnlyInOwnSheet } from '../findings/deliveries.ts';
import { measureOf } from '../measures/by-id.ts';
import type { MeasureId } from '../measures/index.ts';
import type { TeamSheet } from '../team-file.ts';
import { valueInText } from '../value-in-text.ts';
import type { Part, WorkerDraft } from './draft.ts';
import type { PlacedValue } from './model.ts';
import { named, placeOf } from './replaced.ts';

export interface Merged {
  readonly workers: readonly WorkerDraft[];
  readonly ofTeam: ReadonlyMap<MeasureId, PlacedValue>;
  readonly findings: readonly WorkloadFinding[];
}

/** Where both cover the team with its workers, the monthly table before the others. */
const FIRST_LAYOUT = 'team-month';

function rankOf({ sheet, workers }: Part): string {
  const kind = workers.length === 0 ? 2 : sheet.covers === 'team' ? 0 : 1;
  return `${kind}${sheet.layout === FIRST_LAYOUT ? 0 : 1}${sheet.layout}`;
}

/** @param parts those that count, in any order */
export function merge(parts: readonly Part[]): Merged {
  const ordered = [...parts].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const team = new MergedTeam();
  for (const part of ordered) team.add(part);
  return team.result();
}

const keyOf = (part: Part): readonly string[] => [
  ...[rankOf(part), part.sheet.file, part.sheet.sheet],
  part.workers[0]?.source.cell ?? '',
];

function compareText(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

class MergedTeam {
  readonly #workers = new Map<string, WorkerDraft>();
  readonly #ofTeam = new Map<MeasureId, PlacedValue>();
  readonly #findings: WorkloadFinding[] = [];
  /** What the workers of the parts so far come to, by measure. */
  readonly #sums = new Map<MeasureId, number>();
  /** The table that names all workers, where there is one. */
  #table: TeamSheet | undefined;

  add(part: Part): void {
    for (const worker of part.workers) this.#addWorker(worker, part.sheet);
    const sums = new Map(this.#sums);
    for (const [measure, given] of part.ofTeam) this.#addOfTeam(measure, given, part, sums);
    if (part.workers.length > 0 && part.sheet.covers === 'team') this.#table ??= part.sheet;
  }

  result(): Merged {
    return { workers: [...this.#workers.values()], ofTeam: this.#ofTeam, findings: this.#findings };
  }

  #addWorker(worker: WorkerDraft, sheet: TeamSheet): void {
    const known = this.#workers.get(worker.key);
    if (known === undefined && this.#table !== undefined) {
      const place = { ...placeOf(sheet), cell: worker.source.cell };
      this.#findings.push(workerOnlyInOwnSheet(place, named(this.#table)));
    }
    const draft = known === undefined ? worker : this.#joined(known, worker, sheet);
    this.#workers.set(worker.key, draft);
    const before = known?.values;
    for (const [measure, { value }] of draft.values) {
      if (typeof value !== 'number' || typeof before?.get(measure)?.value === 'number') continue;
      this.#sums.set(measure, (this.#sums.get(measure) ?? 0) + value);
    }
  }

  /** The former row with what it lacks from the later one. */
  #joined(former: WorkerDraft, later: WorkerDraft, sheet: TeamSheet): WorkerDraft {
    const values = new Map(former.values);
    for (const [measure, given] of later.values) {
      const taken = values.get(measure);
      if (taken === undefined || taken.value === 'missing') values.set(measure, given);
      else this.#compare(measure, given, taken.value, taken.source, sheet);
    }
    return {
      ...former,
      values,
      post: former.post === '' ? later.post : former.post,
      fte: former.fte === 'missing' ? later.fte : former.fte,
      days: former.days.length === 0 ? later.days : former.days,
      absentOn: former.absentOn ?? later.absentOn,
    };
  }

  /** @param sums of the workers, those of the part itself among them: its own row stands beside its workers */
  #addOfTeam(measure: MeasureId, given: PlacedValue, part: Part, sums: ReadonlyMap<MeasureId, number>): void {
    const taken = this.#ofTeam.get(measure);
    if (taken !== undefined && taken.value !== 'missing') {
      this.#compare(measure, given, taken.value, taken.source, part.sheet);
      return;
    }
    const sum = sums.get(measure);
    const table = this.#firstSheet();
    if (part.workers.length > 0 || sum === undefined || table === undefined) this.#ofTeam.set(measure, given);
    else if (measureOf(measure).joint === true) this.#ofTeam.set(measure, given);
    else this.#compare(measure, given, sum, table, part.sheet);
  }

  #firstSheet(): Pick<TeamSheet, 'file' | 'sheet'> | undefined {
    return this.#table ?? [...this.#workers.values()][0]?.source;
  }

  #compare(
    measure: MeasureId,
    given: PlacedValue,
    taken: PlacedValue['value'],
    there: Pick<TeamSheet, 'file' | 'sheet'>,
    sheet: TeamSheet,
  ): void {
    if (typeof given.value !== 'number' || given.value === taken) return;
    const definition = measureOf(measure);
    const [here, counted] = [given.value, taken].map((value) => valueInText(value, definition));
    const place = { ...placeOf(sheet), cell: given.source.cell };
    this.#findings.push(sheetsDisagree(place, definition.title, here ?? '', counted ?? '', named(there)));
  }
}
