/** What a later version of a sheet changed: told where the former one lies, and marked on the values that count. */
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import { replacedByLater } from '../findings/deliveries.ts';
import { measureOf } from '../measures/by-id.ts';
import type { MeasureId } from '../measures/index.ts';
import type { TeamSheet } from '../team-file.ts';
import { valueInText } from '../value-in-text.ts';
import type { Part, WorkerDraft } from './draft.ts';
import type { PlacedValue } from './model.ts';

type Values = ReadonlyMap<MeasureId, PlacedValue>;

interface Change {
  readonly measure: MeasureId;
  readonly before: PlacedValue | undefined;
  readonly after: PlacedValue | undefined;
}

/** Examples named in the sentence; the number of all is said. */
const NAMED = 3;

export function placeOf({ team, file, sheet, period }: TeamSheet): FindingPlace {
  return { team, file, sheet, month: period };
}

export const named = ({ file, sheet }: Pick<TeamSheet, 'file' | 'sheet'>): string =>
  `„${file}” (arkusz „${sheet}”)`;

/** The finding at the former version. */
export function replacedFinding(former: Part, taken: Part): WorkloadFinding {
  const changes = pairsOf(former, taken).flatMap(([before, after]) => changesOf(before, after));
  const examples = changes.slice(0, NAMED).map(inWords);
  return replacedByLater(placeOf(former.sheet), named(taken.sheet), changes.length, examples);
}

/** The part that counts, with a mark on every value that is another one than in a former version. */
export function withCorrections(taken: Part, former: readonly Part[]): Part {
  if (former.length === 0) return taken;
  const changed = new Set(
    former.flatMap((part) =>
      pairsOf(part, taken).flatMap(([before, after]) =>
        changesOf(before, after).map(({ after: value }) => value),
      ),
    ),
  );
  const marked = (values: Values): Values =>
    new Map(
      [...values].map(([id, value]) => [id, changed.has(value) ? { ...value, corrected: true } : value]),
    );
  return {
    ...taken,
    workers: taken.workers.map((worker) => ({ ...worker, values: marked(worker.values) })),
    ofTeam: marked(taken.ofTeam),
  };
}

const NONE: Values = new Map();

/** Values of the same worker, and of the team, in both versions. */
function pairsOf(former: Part, taken: Part): readonly (readonly [before: Values, after: Values])[] {
  const before = byKey(former.workers);
  const after = byKey(taken.workers);
  const keys = new Set([...before.keys(), ...after.keys()]);
  const ofWorkers = [...keys].map((key) => [before.get(key) ?? NONE, after.get(key) ?? NONE] as const);
  return [...ofWorkers, [former.ofTeam, taken.ofTeam]];
}

const byKey = (workers: readonly WorkerDraft[]): ReadonlyMap<string, Values> =>
  new Map(workers.map(({ key, values }) => [key, values]));

function changesOf(before: Values, after: Values): readonly Change[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .map((measure) => ({ measure, before: before.get(measure), after: after.get(measure) }))
    .filter((change) => (change.before?.value ?? 'missing') !== (change.after?.value ?? 'missing'));
}

function inWords({ measure, before, after }: Change): string {
  const definition = measureOf(measure);
  const [was, is] = [before, after].map((placed) => valueInText(placed?.value ?? 'missing', definition));
  const cell = (after ?? before)?.source.cell;
  return `${definition.title} (${cell}): było ${was}, jest ${is}`;
}
