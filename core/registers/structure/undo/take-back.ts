/** What one file of this folder answers: how it takes back its part of structuring. Called by structure-changes.ts. */
import type { Workbook } from '../../../workbooks/index.ts';
import type { PatchOperation } from '../../../workbooks/patch/index.ts';
import type { RecordRow } from './record.ts';

export interface TakeBackSource {
  readonly details: readonly RecordRow[];
  /** As it is now. */
  readonly workbook: Workbook;
  /** Leave what somebody has changed since as it is now and take back the rest. */
  readonly skipChanged: boolean;
}

export interface TakenBack {
  readonly operations: readonly PatchOperation[];
  /** Places that stay because somebody has worked there since. */
  readonly changed?: readonly string[];
}

export type TakeBack = (source: TakeBackSource) => TakenBack;
