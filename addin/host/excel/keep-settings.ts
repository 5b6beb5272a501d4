/**
 * Keeps rows on the very hidden settings sheet of the open workbook, in four syncs at most whatever their number: is it
 * there; its cells; the change, read back at once; and, where Excel did not take it, what was there before. Called by
 * excel-workbook.ts.
 */
import {
  sameSettings,
  settingsLeftChanged,
  settingsNotKept,
  structureProtected,
  type SettingsChange,
  type WrittenSettings,
} from '../../../core/host/index.ts';
import { LONGEST_TEXT, textTooLong } from '../../../core/workbooks/cell-text.ts';
import { a1 } from '../../../core/workbooks/index.ts';
import {
  referenceFormula,
  settingsForeign,
  settingsLines,
  SETTINGS_SHEET,
  type SettingsRow,
  type SettingsValue,
} from '../../../core/workbooks/settings-sheet/index.ts';
import { isBusy } from './host-errors.ts';
import { isOurs, queueCells, queueHead, settingsFrom, type AskedSettings } from './settings-cells.ts';

/** What stands there before the change. */
interface Present {
  readonly rows: readonly SettingsRow[];
  /** Undefined where the workbook has no such sheet. */
  readonly asked: AskedSettings | undefined;
  readonly isProtected: boolean;
}

/**
 * What WorkbookHost.keepSettings promises.
 * @param file name without folders; empty for a workbook without a name
 * @param touch takes the id of the sheet that comes, changes or goes: Excel will tell of it as of any other
 */
export async function keepSettings(
  context: Excel.RequestContext,
  change: SettingsChange,
  file: string,
  touch: (sheetId: string) => void,
): Promise<WrittenSettings> {
  const present = await readPresent(context, file);
  const { rows: before, asked, isProtected } = present;
  const after = change(before);
  const contents = contentsOf(after);
  const comesOrGoes = (asked === undefined) !== (contents.length === 0);
  if (comesOrGoes && isProtected) throw structureProtected(file);
  if (asked) touch(asked.sheet.id);
  if (contents.length === 0) {
    if (asked) await remove(context, asked.sheet);
    return { before, after };
  }
  const own = asked?.sheet ?? added(context);
  try {
    const written = queueWriting(own, contents, asked);
    await context.sync();
    touch(own.id);
    if (sameSettings(settingsFrom(written, file), after)) return { before, after };
  } catch (error) {
    if (!isBusy(error)) await putBack(context, present);
    throw error;
  }
  await putBack(context, present);
  throw settingsNotKept();
}

async function readPresent(context: Excel.RequestContext, file: string): Promise<Present> {
  const { worksheets, protection } = context.workbook;
  protection.load('protected');
  const asked = queueHead(worksheets.getItemOrNullObject(SETTINGS_SHEET).load('id'));
  await context.sync();
  const isProtected = protection.protected;
  if (asked.sheet.isNullObject) return { rows: [], asked: undefined, isProtected };
  if (!isOurs(asked)) throw settingsForeign(file === '' ? {} : { file });
  queueCells(asked);
  await context.sync();
  return { rows: settingsFrom(asked, file), asked, isProtected };
}

/** Row by row, all of one length, as Excel is to be told it; nothing for no rows. */
function contentsOf(rows: readonly SettingsRow[]): (string | number)[][] {
  if (rows.length === 0) return [];
  const lines = settingsLines(rows);
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line, row) =>
    Array.from({ length: width }, (_, column) => contentOf(line[column] ?? '', row + 1, column)),
  );
}

/** Excel reads a text as if it were typed; behind an apostrophe it stays what it is. @throws TeczkaError `cell-text-too-long` */
function contentOf(value: SettingsValue, row: number, column: number): string | number {
  if (typeof value === 'object') return `=${referenceFormula(value)}`;
  if (typeof value === 'number' || value === '') return value;
  if (value.length >= LONGEST_TEXT) throw textTooLong(value, SETTINGS_SHEET, a1(row, column));
  return `'${value}`;
}

function added(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(SETTINGS_SHEET);
  sheet.visibility = 'VeryHidden';
  return sheet.load('id');
}

/** Queues it, and the question for what the sheet then holds. @param before what it held */
function queueWriting(
  sheet: Excel.Worksheet,
  contents: (string | number)[][],
  before?: AskedSettings,
): AskedSettings {
  before?.used.clear('Contents');
  sheet.getRangeByIndexes(0, 0, contents.length, contents[0]?.length ?? 0).formulas = contents;
  const written = queueHead(sheet);
  queueCells(written);
  return written;
}

/** Excel deletes no sheet that is very hidden. */
async function remove(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.visibility = 'Hidden';
  sheet.delete();
  await context.sync();
}

/** @throws TeczkaError `settings-left-changed` */
async function putBack(context: Excel.RequestContext, { rows, asked }: Present): Promise<void> {
  try {
    if (asked) {
      queueWriting(asked.sheet, contentsOf(rows), queueHead(asked.sheet));
      await context.sync();
      return;
    }
    const sheet = context.workbook.worksheets.getItemOrNullObject(SETTINGS_SHEET);
    await context.sync();
    if (!sheet.isNullObject) await remove(context, sheet);
  } catch (cause) {
    throw settingsLeftChanged(cause);
  }
}
