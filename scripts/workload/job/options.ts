/** What one run of the job is asked to do. Made by scripts/commands/consolidate.ts and by the timer function. */
import type { DataFormatName } from '../data-files/sync-data-files.ts';
import type { WorkloadPeriod } from '../../../core/workload/period.ts';

/** office.xlsx: read already, or to be read from the store of the sources. */
export type OfficeSource =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly inSource: string };

export interface JobOptions {
  readonly period: WorkloadPeriod;
  readonly office: OfficeSource;
  /** Path of the workbook in the target store, folders separated by "/": „Obciążenie pracą 2026-04.xlsx”. */
  readonly latest: string;
  /** Path of the copy with names in the head's store; without it there is none. */
  readonly headCopy?: string;
  /** The office's own template, for a workbook that is not there yet; else the delivered one. */
  readonly template?: Uint8Array;
  /** Files of the source store that the job made itself (the target may lie among the sources); none by default. */
  readonly isOwn?: (path: string) => boolean;
  /** How many dated workbooks are kept; 12 by default. */
  readonly keepDated?: number;
  /** How many files are read at once; 4 by default. */
  readonly concurrency?: number;
  /** Data files for other programs, on this machine; none by default. */
  readonly data?: { readonly folder: string; readonly format: DataFormatName };
  /** Read and say what would be written; write nothing. */
  readonly dryRun?: boolean;
  /** Read everything anew and write, whatever the state says. */
  readonly full?: boolean;
  /** Make sure that the workbook is still there even when nothing changed: costs requests, so only for a folder. */
  readonly checkTarget?: boolean;
}

export const KEPT_DATED = 12;
export const FILES_AT_ONCE = 4;
