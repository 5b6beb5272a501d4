/**
 * A workbook as it was read from a host, and the same workbook after some of its cells, or what Teczka keeps in it, have
 * changed. Called by the adapters of WorkbookHost and by the pane.
 */
import type { SheetView, WorkbookView } from '../workbooks/index.ts';
import type { SettingsRow } from '../workbooks/settings-sheet/index.ts';
import { SheetSnapshot } from './sheet-snapshot.ts';
import type { SheetChange } from './workbook-host.ts';

export interface ReadWorkbook {
  readonly sheets: readonly SheetView[];
  readonly date1904: boolean;
  /** Asked each time; may throw. */
  readonly settings: () => readonly SettingsRow[];
}

/** A workbook of these parts. @throws (by `sheet`) what `missing` makes of a name that no sheet has */
export function workbookOf(
  { sheets, date1904, settings }: ReadWorkbook,
  missing: (name: string) => Error,
): WorkbookView {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    sheetNames: sheets.map(({ name }) => name),
    date1904,
    get settings() {
      return settings();
    },
    sheet(name) {
      const sheet = byName.get(name.toLowerCase());
      if (!sheet) throw missing(name);
      return sheet;
    },
  };
}

/** The workbook after the change of some of its cells; the same one where it has no such sheet. */
export function afterChange(view: WorkbookView, change: SheetChange & { kind: 'cells' }): WorkbookView {
  const key = change.sheet.toLowerCase();
  if (!view.sheetNames.some((name) => name.toLowerCase() === key)) return view;
  const changed = SheetSnapshot.over(view.sheet(change.sheet)).with(change.cells);
  return ChangedWorkbook.over(view).with(key, changed);
}

/** The workbook once it keeps these rows. */
export function afterKeeping(view: WorkbookView, settings: readonly SettingsRow[]): WorkbookView {
  return ChangedWorkbook.over(view).keeping(settings);
}

/** One view over another, however many changes there were. */
class ChangedWorkbook implements WorkbookView {
  readonly sheetNames: readonly string[];
  readonly date1904: boolean;
  readonly #below: WorkbookView;
  /** By name in lower case. */
  readonly #changed: ReadonlyMap<string, SheetView>;
  /** Undefined as long as they are those below. */
  readonly #settings: readonly SettingsRow[] | undefined;

  private constructor(
    below: WorkbookView,
    changed: Iterable<readonly [key: string, sheet: SheetView]>,
    settings: readonly SettingsRow[] | undefined,
  ) {
    this.sheetNames = below.sheetNames;
    this.date1904 = below.date1904;
    this.#below = below;
    this.#changed = new Map(changed);
    this.#settings = settings;
  }

  static over(view: WorkbookView): ChangedWorkbook {
    return view instanceof ChangedWorkbook ? view : new ChangedWorkbook(view, [], undefined);
  }

  get settings(): readonly SettingsRow[] {
    return this.#settings ?? this.#below.settings ?? [];
  }

  sheet(name: string): SheetView {
    return this.#changed.get(name.toLowerCase()) ?? this.#below.sheet(name);
  }

  with(key: string, sheet: SheetView): ChangedWorkbook {
    return new ChangedWorkbook(this.#below, [...this.#changed, [key, sheet]], this.#settings);
  }

  keeping(settings: readonly SettingsRow[]): ChangedWorkbook {
    return new ChangedWorkbook(this.#below, this.#changed, settings);
  }
}
