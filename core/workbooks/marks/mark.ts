/**
 * Marks that a check leaves in a workbook: what is said of a cell, how gravely. Given by whoever has findings, put into
 * the workbook by annotate.ts.
 */
import type { CellAddress } from '../address.ts';

/** From the gravest: `error`, `warning`, `info`. */
export type MarkSeverity = 'error' | 'warning' | 'info';

export interface Mark extends CellAddress {
  readonly sheet: string;
  readonly severity: MarkSeverity;
  /** Polish, without the word of its severity. May have several lines. */
  readonly text: string;
}

/** A cell that was marked. */
export interface MarkedPlace extends CellAddress {
  readonly sheet: string;
}

/** Written as the author of every note of ours: by it they are known again. */
export const AUTHOR = 'Teczka';

export const MARK_SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];

/** The first word of a note: it says without any colour how grave it is. */
export const MARK_WORDS: Readonly<Record<MarkSeverity, string>> = {
  error: 'Błąd:',
  warning: 'Ostrzeżenie:',
  info: 'Do wiadomości:',
};
