/** What the pane is opened in. Made by open-office.ts inside Office and by the workbench; read by the pane's frame. */
import type { DocumentHost, WorkbookHost } from '../../core/host/index.ts';

export type PaneHost =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookHost }
  | { readonly kind: 'document'; readonly document: DocumentHost }
  /** A plain browser, or an Office that is too old. */
  | { readonly kind: 'none'; readonly explanation: string };

export type HostKind = PaneHost['kind'];
