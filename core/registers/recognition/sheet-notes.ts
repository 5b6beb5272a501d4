/** What the clerk is told of the sheets that were not taken, and of rows that nobody sees. Called by recognise.ts. */
import { counted, type Forms } from '../../polish/plural.ts';
import { monthFromName } from '../../values/month-names.ts';
import { columnLetters, type Sheet, type SheetRow, type SheetView } from '../../workbooks/index.ts';
import { originalOf, type Candidate } from './candidates.ts';
import type { MappedColumn } from './mapping.ts';
import { inRows } from './row-numbers.ts';
import { sheetsWithSameData } from './same-data.ts';

/** More sheets than these are counted, not named. */
const MOST_NAMED = 12;
const ROWS: Forms = ['wiersz', 'wiersze', 'wierszy'];

/** @param others visible sheets that are registers too @param hidden hidden ones */
export function sheetNotes(
  taken: Candidate,
  others: readonly Candidate[],
  hidden: readonly Candidate[],
): readonly string[] {
  const besides = distinct(others, taken);
  const unseen = distinct(hidden, taken);
  const better = unseen.filter(({ score }) => score > taken.score);
  return [
    ...(besides.length > 0 ? [besidesNote(taken, besides)] : []),
    ...copyNotes([taken, ...besides].map(({ sheet }) => sheet.name)),
    ...sameDataNotes([taken, ...besides]),
    ...(unseen.length > 0 ? [`Pominięto ukryte arkusze, które wyglądają na rejestr: ${names(unseen)}.`] : []),
    ...(better.length > 0
      ? [
          `Więcej kolumn rejestru niż arkusz „${taken.sheet.name}” mają ukryte arkusze: ${names(better)}. Jeśli to one są właściwe, odkryj je albo wskaż.`,
        ]
      : []),
  ];
}

function besidesNote(taken: Candidate, others: readonly Candidate[]): string {
  const all = [taken, ...others].map(({ sheet }) => sheet.name);
  const taking = `sprawdzono arkusz „${taken.sheet.name}”, ${whyTaken(taken, others)}`;
  const parts = partsOf(all);
  if (parts === undefined) return `Na rejestr wyglądają też arkusze: ${names(others)}; ${taking}.`;
  return `Rejestr jest podzielony na arkusze (${parts}); ${taking}. Osobno sprawdź: ${names(others)}.`;
}

function copyNotes(sheets: readonly string[]): readonly string[] {
  return sheets.flatMap((name) => {
    const original = originalOf(name)?.toLowerCase();
    const copied = sheets.find((other) => other.toLowerCase() === original);
    return copied === undefined ? [] : [`Arkusz „${name}” wygląda na kopię arkusza „${copied}”.`];
  });
}

/** A sheet that is a copy by its name was named already. */
function sameDataNotes(candidates: readonly Candidate[]): readonly string[] {
  return sheetsWithSameData(candidates)
    .filter(({ one, other }) => originalOf(other) === undefined && originalOf(one) === undefined)
    .map(
      ({ one, other, rows }) =>
        `Arkusze „${one}” i „${other}” mają te same dane (${counted(rows, ROWS)}). Jeżeli jeden jest kopią drugiego, sprawdź, czy go uaktualniono.`,
    );
}

function whyTaken({ isKept, score, weight }: Candidate, others: readonly Candidate[]): string {
  if (isKept) return 'bo tak zapamiętano w skoroszycie';
  if (others.every((other) => other.score < score)) return 'bo ma najwięcej kolumn';
  if (others.every((other) => other.weight < weight)) {
    return 'bo ma więcej kolumn, po których poznaje się ten rejestr';
  }
  return 'pierwszy z tych, które mają najwięcej kolumn i wiersze z danymi';
}

/** „2026”, „Rejestr 2026”. */
const YEAR = /^\D*(?:19|20)\d\d\D*$/;

/** What a register is cut into, when the names of its sheets say so. */
function partsOf(sheets: readonly string[]): string | undefined {
  const isMonth = (name: string): boolean =>
    name.split(/[^\p{L}]+/u).some((word) => monthFromName(word) !== undefined);
  if (sheets.every(isMonth)) return 'miesiące';
  if (sheets.every((name) => YEAR.test(name))) return 'lata';
  return sheets.every((name) => /^\p{L}(?:\s*[-–]\s*\p{L})?$/u.test(name.trim())) ? 'litery' : undefined;
}

/** Rows that a filter or a person has hidden count like all others. */
export function hiddenRowsNote(rows: readonly SheetRow[]): readonly string[] {
  const hidden = rows.filter((row) => row.hidden).map(({ number }) => number);
  if (hidden.length === 0) return [];
  return [`Sprawdzono także to, co ukrywa filtr lub ukryto ręcznie: ${inRows(hidden)}.`];
}

/** Columns of the register that nobody sees count like all others. */
export function hiddenColumnsNote(
  sheet: SheetView,
  mapping: ReadonlyMap<string, MappedColumn>,
): readonly string[] {
  if (!tellsColumns(sheet)) return [];
  const hidden = [...mapping.values()].filter(({ column }) => sheet.isColumnHidden(column));
  if (hidden.length === 0) return [];
  const list = hidden.map(({ column, header }) => `${columnLetters(column)} („${header}”)`).join(', ');
  return [`Sprawdzono także ukryte kolumny: ${list}.`];
}

function tellsColumns(sheet: SheetView): sheet is Sheet {
  return 'isColumnHidden' in sheet;
}

function distinct(candidates: readonly Candidate[], taken: Candidate): readonly Candidate[] {
  const seen = new Set([taken.sheet.name]);
  return candidates.filter(({ sheet }) => !seen.has(sheet.name) && seen.add(sheet.name));
}

function names(candidates: readonly Candidate[]): string {
  const all = candidates.map(({ sheet }) => `„${sheet.name}”`);
  const more = all.length > MOST_NAMED ? ` i dalsze (razem ${all.length})` : '';
  return all.slice(0, MOST_NAMED).join(', ') + more;
}
