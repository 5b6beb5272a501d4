/** The workbooks that a run keeps up to date: the general one, and the head's copy with names. Called by run.ts. */
import type { Content, Store } from '../../store/store.ts';
import type { OutputLine } from '../report/model.ts';
import type { PeriodState } from '../state/model.ts';
import type { Consolidated, Link } from './consolidated.ts';
import type { JobOptions } from './options.ts';
import { openOwnWorkbook } from './own-workbook.ts';
import type { JobWorld } from './world.ts';

export interface Output {
  readonly kind: 'latest' | 'head';
  readonly store: Store;
  readonly path: string;
  /** With the workers' names. */
  readonly names: boolean;
  readonly link: Link;
  /** What it is drawn on where there is none yet; the delivered template by default. */
  readonly template: Uint8Array | undefined;
}

/** An output with what lies in its place now. */
export interface OpenOutput extends Output {
  /** Undefined where there is nothing yet. */
  readonly present: Content | undefined;
}

/** The head's copy last: the general one is what others wait for. */
export function outputsOf({ latest, headCopy, template }: JobOptions, world: JobWorld): readonly Output[] {
  const { source, target, headTarget } = world;
  const general: Output = {
    kind: 'latest',
    store: target,
    path: latest,
    names: false,
    link: (file) => source.link(file, world.onDisk?.(latest)),
    template,
  };
  if (headCopy === undefined || headTarget === undefined) return [general];
  const link: Link = (file) => source.link(file, world.headOnDisk?.(headCopy));
  return [general, { kind: 'head', store: headTarget, path: headCopy, names: true, link, template }];
}

/** Those that do not show these inputs yet. */
export function unfinished(
  outputs: readonly Output[],
  period: PeriodState | undefined,
  inputs: string,
): readonly Output[] {
  return outputs.filter(({ kind }) => period?.[kind] !== inputs);
}

/** @throws TeczkaError `output-not-ours`, before anything is written */
export async function opened(outputs: readonly Output[]): Promise<readonly OpenOutput[]> {
  const open: OpenOutput[] = [];
  for (const output of outputs) {
    open.push({ ...output, present: await openOwnWorkbook(output.store, output.path) });
  }
  return open;
}

/** On what lies there, so that the manager's own notes and sheets stay. */
export function drawn({ names, link, present, template }: OpenOutput, made: Consolidated): Uint8Array {
  return made.workbook(present?.bytes ?? template, names, link);
}

/** `changed`: somebody was faster, so that the workbook has to be drawn again on what lies there now. */
export async function published(
  output: OpenOutput,
  bytes: Uint8Array,
): Promise<OutputLine['outcome'] | 'changed'> {
  const { store, path, present } = output;
  const { outcome } =
    present === undefined ? await store.create(path, bytes) : await store.replace(path, bytes, present.tag);
  return outcome === 'exists' ? 'changed' : outcome;
}
