/**
 * Changes of ours as the workbook itself remembers them: rows of the settings sheet, so that each can be taken back,
 * whoever has the file. Written by the operations that change a clerk's workbook, read by undo.ts. Nothing leaves the
 * workbook.
 */
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { changeSettings } from '../settings-sheet/set-settings.ts';
import type { SettingsRow, SettingsValue } from '../settings-sheet/settings-row.ts';

const CHANGE = 'change';
const DETAIL = 'change-detail';

/** What is needed to take a change back, one row of values after another: each kind of change has its own. */
export type ChangeDetails = readonly (readonly SettingsValue[])[];

export interface NewChange {
  /** By which `ChangeKind` it is taken back. */
  readonly kind: string;
  /** Polish, in the nominative: „poprawki 3 komórek”. No personal data. */
  readonly title: string;
  /** `YYYY-MM-DD HH:MM`, from whoever has a clock. */
  readonly at: string;
  readonly details: ChangeDetails;
}

export interface RecordedChange extends NewChange {
  /** From 1, in the order of the changes. */
  readonly number: number;
}

/** Oldest first. @param rows all settings of the workbook */
export function recordedChanges(rows: readonly SettingsRow[]): readonly RecordedChange[] {
  return rows
    .filter(({ kind }) => kind === CHANGE)
    .map(({ key, values: [kind, title, at] }) => ({
      number: Number(key),
      kind: textOf(kind),
      title: textOf(title),
      at: textOf(at),
      details: rows.filter((row) => row.kind === DETAIL && row.key === key).map(({ values }) => values),
    }));
}

/** To be done together with the change itself. @throws TeczkaError as `changeSettings` */
export function recordChange(change: NewChange): PatchOperation {
  return changeSettings((rows) => withChange(rows, change));
}

/** The settings without one of the changes. */
export function forgetChange({ number }: RecordedChange): PatchOperation {
  return changeSettings((rows) => rows.filter((row) => !isOf(row, number)));
}

/** As `recordChange`, in the place of all earlier changes of its kind. */
export function recordInstead(change: NewChange): PatchOperation {
  return changeSettings((rows) => {
    const former = recordedChanges(rows).filter(({ kind }) => kind === change.kind);
    return withChange(
      rows.filter((row) => !former.some(({ number }) => isOf(row, number))),
      change,
    );
  });
}

function withChange(rows: readonly SettingsRow[], { kind, title, at, details }: NewChange): SettingsRow[] {
  const numbers = recordedChanges(rows).map((change) => change.number);
  const key = String(Math.max(0, ...numbers) + 1);
  const lines = details.map((values): SettingsRow => ({ kind: DETAIL, key, values }));
  return [...rows, { kind: CHANGE, key, values: [kind, title, at] }, ...lines];
}

function textOf(value: SettingsValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isOf({ kind, key }: SettingsRow, number: number): boolean {
  return (kind === CHANGE || kind === DETAIL) && key === String(number);
}
