/** What happened in a run so far, over all its attempts; in the end it becomes the report. Called by run.ts. */
import type { OutputLine, RunOutcome, RunReport } from '../report/model.ts';
import type { PeriodSummary } from '../report/summary-schema.ts';
import { versionLine } from '../../version.ts';
import { momentText } from './moment.ts';
import type { JobOptions } from './options.ts';
import type { JobWorld } from './world.ts';

export interface Journal {
  readonly read: Set<string>;
  readonly gone: Set<string>;
  readonly unread: Set<string>;
  readonly notices: Set<string>;
  kept: number;
  note(outputs: readonly OutputLine[]): void;
  /** Will the report name files? */
  namesFiles(): boolean;
  /** @param hide leaves workers' names out of names of files */
  report(outcome: RunOutcome, summary: PeriodSummary, hide?: (text: string) => string): RunReport;
}

export function journal({ period }: JobOptions, world: JobWorld): Journal {
  const { source, target, headTarget } = world;
  const started = momentText(world.now());
  const outputs = new Map<string, OutputLine>();
  const sets = {
    read: new Set<string>(),
    gone: new Set<string>(),
    unread: new Set<string>(),
    notices: new Set<string>(),
  };
  const self: Journal = {
    ...sets,
    kept: 0,
    note(lines) {
      // What was written stays so, even if a later attempt has nothing left to do.
      for (const line of lines) {
        const key = `${line.kind} ${line.path}`;
        if (outputs.get(key)?.outcome !== 'written' || line.outcome !== 'unchanged') outputs.set(key, line);
      }
    },
    namesFiles: () => sets.read.size + sets.gone.size + sets.unread.size > 0,
    report: (outcome, summary, hide = (text) => text) => ({
      schema: 1,
      program: versionLine(),
      period: period.id,
      outcome,
      started,
      ended: momentText(world.now()),
      read: [...sets.read].sort().map(hide),
      kept: self.kept,
      gone: [...sets.gone].sort().map(hide),
      unread: [...sets.unread].sort().map(hide),
      outputs: [...outputs.values()],
      notices: [...sets.notices, ...noticesOf([...outputs.values()])],
      summary,
      requests: {
        source: { ...source.requests },
        target: { ...target.requests },
        ...(headTarget && { head: { ...headTarget.requests } }),
      },
    }),
  };
  return self;
}

/** Only of what the outputs came to in the end: a later attempt may have written what an earlier one could not. */
function noticesOf(lines: readonly OutputLine[]): readonly string[] {
  const undated = lines.filter(({ kind, outcome }) => kind === 'dated' && outcome === 'deferred');
  const instead = undated.length === 0 ? '; nowy wynik jest już w kopii z datą' : '';
  return [
    ...undated.map(({ path }) => `Nie zapisano kopii z datą „${path}”: nazwa albo miejsce jest zajęte.`),
    ...lines
      .filter(({ outcome }) => outcome === 'locked')
      .map(({ path }) => path.split('/').at(-1) ?? path)
      .map(
        (file) =>
          `Skoroszyt „${file}” jest otwarty, więc go nie zastąpiono. Zrobi to następne uruchomienie${instead}.`,
      ),
  ];
}
