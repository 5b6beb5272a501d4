/** What the pane is opened in. Made by open-office.ts inside Office and by the workbench; read by the pane's frame. */
import type { DocumentHost, WorkbookHost } from '../../core/host/index.ts';

export type PaneHost =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookHost }
  | { readonly kind: 'document'; readonly document: DocumentHost }
  /** A plain browser, an Office that is too old, or no way to Office. */
  | {
      readonly kind: 'none';
      readonly explanation: string;
      /** Loading the page anew may help. */
      readonly retry?: true;
    };

export type HostKind = PaneHost['kind'];
