/** What the sheets of the consolidated workbook are drawn from. Made by report/index.ts, given to every sheet. */
import type { Consolidation } from '../consolidation.ts';
import type { Figures } from '../figures.ts';

export interface ReportContext {
  readonly consolidation: Consolidation;
  readonly figures: Figures;
  /** Name of the office, shown above everything. */
  readonly office: string;
  /** How a hyperlink of the workbook names a file of the store; undefined where none can. */
  readonly link: (file: string) => string | undefined;
}
