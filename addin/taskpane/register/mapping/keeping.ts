/** What the workbook is made to remember of the columns, or to forget. Called by the session. */
import type { SettingsChange } from '../../../../core/host/index.ts';
import { forgetMapping, keepMapping } from '../../../../core/registers/index.ts';
import type { MappingView } from './mapping-view.ts';

export interface Keeping {
  /** Polish, in the nominative: what the undo takes back. */
  readonly title: string;
  readonly change: SettingsChange;
  /** Polish sentence: what was done. */
  readonly told: string;
}

export function remembering({ proposal }: MappingView): Keeping {
  return {
    title: `zapamiętanie kolumn arkusza „${proposal.sheet.name}”`,
    change: (rows) => keepMapping(rows, proposal),
    told: `Zapamiętano kolumny arkusza „${proposal.sheet.name}” w skoroszycie.`,
  };
}

export function forgetting({ proposal }: MappingView): Keeping {
  return {
    title: `zapomnienie kolumn arkusza „${proposal.sheet.name}”`,
    change: (rows) => forgetMapping(rows, proposal),
    told: `Skoroszyt nie pamięta już kolumn arkusza „${proposal.sheet.name}”; rozpoznano je na nowo.`,
  };
}
