/** What a person chooses for the columns of the register, before and after it is checked with. Called by the session and the form. */
import type { Corrections } from '../../../../core/registers/index.ts';
import type { Choice, MappedColumn, MappingView } from './mapping-view.ts';

/** What differs from the proposal. */
export interface Choices {
  /** By column id. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Excel's number of the header's lowest row. */
  readonly header?: number;
}

export const NO_CHOICES: Choices = { columns: {} };

/** Corrections of one sheet. */
export interface SheetCorrections extends Corrections {
  readonly sheet: string;
}

/** What is chosen for a column just now. */
export function choiceOf({ id, choice }: MappedColumn, { columns }: Choices): Choice {
  return Object.hasOwn(columns, id) ? columns[id] : choice;
}

/** Only what the proposal does not say anyway. */
export function differing({ columns, proposal }: MappingView, choices: Choices): Choices {
  const changed = columns.filter((column) => choiceOf(column, choices) !== column.choice);
  const { header } = choices;
  return {
    columns: Object.fromEntries(changed.map(({ id }) => [id, choices.columns[id] ?? null])),
    ...(header === undefined || header === proposal.header.row ? {} : { header }),
  };
}

export function isNothing({ columns, header }: Choices): boolean {
  return header === undefined && Object.keys(columns).length === 0;
}

/** By column of the sheet: the titles of the register's columns for which it is chosen, where there are several. */
export function doubled({ columns }: MappingView, choices: Choices): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const column of columns) {
    const letters = choiceOf(column, choices);
    if (typeof letters === 'string') users.set(letters, [...(users.get(letters) ?? []), column.title]);
  }
  return new Map([...users].filter(([, titles]) => titles.length > 1));
}

/**
 * The corrections with which the sheet is to be checked: those before and these. A new header makes the columns that
 * were chosen below another one worthless.
 */
export function corrected(
  before: SheetCorrections | undefined,
  { proposal }: MappingView,
  { columns, header }: Choices,
): SheetCorrections {
  const sheet = proposal.sheet.name;
  const known = before?.sheet.toLowerCase() === sheet.toLowerCase() ? before : undefined;
  const row = header ?? known?.header;
  const former = header === undefined ? known?.columns : undefined;
  return { sheet, columns: { ...former, ...columns }, ...(row === undefined ? {} : { header: row }) };
}
