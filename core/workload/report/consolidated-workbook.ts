/**
 * The consolidated workbook of a period: a template workbook (or the workbook of the last run, with everything that the
 * manager added to it) filled with the figures. Called by the job and the command line.
 */
import type { Platform } from '../../opc/platform.ts';
import { fillWorkbook } from '../../workbooks/fill/index.ts';
import { readWorkbook } from '../../workbooks/index.ts';
import type { Figures } from '../figures/model.ts';
import { periodTitle } from '../period.ts';

export interface WorkbookOptions {
  /** Name of the office. */
  readonly office: string;
  /** The head's copy: with the workers' names. All other copies show codes. */
  readonly names: boolean;
  /** How a hyperlink of the workbook names a file of the store; undefined where none can. */
  readonly link: (file: string) => string | undefined;
  /** The template workbook, or the workbook of the last run. */
  readonly base: Uint8Array;
}

/** @throws TeczkaError as `fillWorkbook`, for a template that lacks a table or a column */
export function consolidatedWorkbook(
  figures: Figures,
  options: WorkbookOptions,
  platform: Platform,
): Uint8Array {
  const { names } = readWorkbook(options.base, platform);
  const cells = { okres: periodTitle(figures.period), urzad: options.office };
  const known = Object.entries(cells).filter(([key]) => names.some(({ name }) => name === key));
  return fillWorkbook(options.base, platform, { cells: Object.fromEntries(known) });
}
