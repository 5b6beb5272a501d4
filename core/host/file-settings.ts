/**
 * What Teczka keeps in a workbook that is open from a file: the rows of the file until they are changed. The file's
 * bytes stay as they are; rows that are again those of the file are no change any more. Called by file-workbook.ts.
 */
import type { Platform } from '../opc/platform.ts';
import { inWorkbook } from '../workbooks/errors.ts';
import { WorkbookDraft, type PatchOperation } from '../workbooks/patch/index.ts';
import type { Workbook } from '../workbooks/index.ts';
import { readSettings, setSettings, type SettingsRow } from '../workbooks/settings-sheet/index.ts';
import { structureProtected } from './refusals.ts';
import { sameSettings } from './settings-state.ts';
import type { SettingsChange, WrittenSettings } from './workbook-host.ts';

export class FileSettings {
  readonly #bytes: Uint8Array;
  readonly #platform: Platform;
  readonly #workbook: Workbook;
  readonly #file: string;
  /** Undefined as long as they are those of the file. */
  #changed: readonly SettingsRow[] | undefined;

  constructor(bytes: Uint8Array, platform: Platform, workbook: Workbook, file: string) {
    this.#bytes = bytes;
    this.#platform = platform;
    this.#workbook = workbook;
    this.#file = file;
  }

  /** As they are by now. @throws TeczkaError as `readSettings` */
  get rows(): readonly SettingsRow[] {
    return this.#changed ?? this.#original;
  }

  /** As they are at this moment, whatever comes later. */
  snapshot(): () => readonly SettingsRow[] {
    const changed = this.#changed;
    return () => changed ?? this.#original;
  }

  /** What puts them into a copy of the file; none where nothing differs. */
  get operations(): readonly PatchOperation[] {
    return this.#changed ? [setSettings(this.#changed)] : [];
  }

  /** @throws TeczkaError as `WorkbookHost.keepSettings`; then nothing is changed */
  change(change: SettingsChange): WrittenSettings {
    const before = this.rows;
    const after = change(before);
    this.#refuse(after);
    this.#changed = sameSettings(after, this.#original) ? undefined : after;
    return { before, after };
  }

  get #original(): readonly SettingsRow[] {
    return readSettings(this.#workbook, { file: this.#file });
  }

  /** What could otherwise only be refused when the file is saved. */
  #refuse(rows: readonly SettingsRow[]): void {
    const place = { file: this.#file };
    const draft = WorkbookDraft.open(this.#bytes, this.#platform, place);
    inWorkbook(place, () => setSettings(rows)(draft));
    const comesOrGoes = (rows.length === 0) !== (this.#original.length === 0);
    if (comesOrGoes && this.#workbook.structureProtected) throw structureProtected(this.#file);
  }
}
