/** Takes back the sheet of explanations and the names that lead to its lists, unless somebody has worked in it. */
import { fnv1a } from '../../../values/fnv1a.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import { removeNames, removeSheet } from '../../../workbooks/patch/index.ts';
import { changeSettings, isReference, readSettings } from '../../../workbooks/settings-sheet/index.ts';
import { LEGEND_KEY, LEGEND_KIND } from '../steps/legend-sheet.ts';
import { LEGEND, NAMED, rowsOf } from './record.ts';
import type { TakeBack } from './take-back.ts';

/** What a sheet says, in a few letters: another text in any cell gives another. */
export function fingerprint(sheet: Sheet): string {
  const text = JSON.stringify(sheet.rows.map(({ number, values }) => [number, values]));
  return `${text.length.toString(36)}-${fnv1a(text).toString(36)}`;
}

export const legend: TakeBack = ({ details, workbook }) => {
  const [made] = rowsOf(details, LEGEND);
  if (!made) return { operations: [] };
  const isOurs = ({ kind, key }: { readonly kind: string; readonly key: string }) =>
    kind === LEGEND_KIND && key === LEGEND_KEY;
  const [place] = readSettings(workbook).find(isOurs)?.values ?? [];
  const forget = changeSettings((rows) => rows.filter((row) => !isOurs(row)));
  const present = isReference(place) && workbook.sheetNames.includes(place.sheet) ? place.sheet : undefined;
  if (present === undefined) return { operations: [forget] };
  if (fingerprint(workbook.sheet(present)) !== made[0]) return { operations: [], changed: [present] };
  const given = new Set(rowsOf(details, NAMED).map(([name]) => name));
  const names = workbook.names.filter(({ name, formula }) => given.has(name) && formula.includes(present));
  return { operations: [forget, removeNames(names.map(({ name }) => ({ name }))), removeSheet(present)] };
};
