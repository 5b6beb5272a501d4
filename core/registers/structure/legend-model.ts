/**
 * The sheet „Objaśnienia” of a structured register: what each column means, which words it takes, which checks read it
 * and on what provision it rests; below them the checks, and last the lists to choose from, which grow downwards.
 * Called by steps/legend-sheet.ts.
 */
import { a1, columnLetters, quotedSheet, sheetLayout } from '../../workbooks/index.ts';
import type { CellInput, ColumnModel, RowModel, SheetModel } from '../../workbooks/index.ts';
import type { Subject, SubjectColumn } from './subject.ts';
import type { WordList } from './word-lists.ts';

export interface LegendSheet {
  readonly model: SheetModel;
  /** Row of the first word of each list; list i stands in column i. */
  readonly firstWord: number;
}

const WIDTHS = [30, 42, 32, 22, 24];
/** Columns for further lists. */
const MORE_WIDTH = 20;
/** Rows into which a list may grow. */
const ROOM = 200;

export function legendSheet(subject: Subject, lists: readonly WordList[], name: string): LegendSheet {
  const { register, legend } = subject.kind;
  const width = Math.max(WIDTHS.length, lists.length);
  const columns = Array.from({ length: width }, (_, index): ColumnModel => {
    return { width: WIDTHS[index] ?? MORE_WIDTH, style: 'wrapped' };
  });
  const above: readonly (readonly CellInput[] | RowModel)[] = [
    heading('Kolumna', 'Co wpisujemy', 'Wartości do wyboru', 'Kontrole', 'Podstawa'),
    ...subject.columns.map((column) => columnRow(subject, lists, column)),
    [],
    [{ value: 'Kontrole, które czytają ten rejestr', style: 'label' }],
    heading('Kontrola', 'Co wykrywa', 'Co zrobić', 'Kolumny', 'Podstawa'),
    ...checkRows(subject),
    [],
    [{ value: 'Listy do wyboru', style: 'label' }],
    [{ value: 'Nowe słowo dopisz pod ostatnim słowem listy.', style: 'text' }],
    heading(...lists.map(({ title }) => title)),
  ];
  const model: SheetModel = {
    name,
    titles: [
      { text: `Objaśnienia: ${register.title}` },
      { text: register.rowMeans, style: 'subtitle' },
      { text: `Podstawa prowadzenia: ${legend.basis}.`, style: 'subtitle' },
    ],
    columns,
    rows: [...above, ...listRows(lists)],
    print: { landscape: true, header: `Objaśnienia: ${register.title}` },
  };
  return { model, firstWord: sheetLayout(model).first + above.length };
}

/** The words of a list, however many the office adds below. @param column index of the list */
export function listFormula(sheet: string, column: number, firstWord: number): string {
  const letters = columnLetters(column);
  const fixed = (row: number) => `${quotedSheet(sheet)}!$${letters}$${row}`;
  const room = `${fixed(firstWord)}:$${letters}$${firstWord + ROOM - 1}`;
  return `${fixed(firstWord)}:INDEX(${room},COUNTA(${room}))`;
}

/** The first cell of a list, read back from its formula; undefined for a formula of another making. */
export function listPlace(formula: string): string | undefined {
  return /^(?:'(?:[^']|'')+'|[^'!]+)!(\$[A-Z]+\$\d+):INDEX\(/.exec(formula)?.[1]?.replaceAll('$', '');
}

function heading(...texts: readonly string[]): RowModel {
  return { cells: texts.map((value) => ({ value, style: 'header' })) };
}

function columnRow(
  { kind, area, sheet }: Subject,
  lists: readonly WordList[],
  { id, text, column }: SubjectColumn,
): readonly CellInput[] {
  const title = text.replace(/\s+/g, ' ').trim();
  const legend = id === undefined ? undefined : kind.legend.columns[id];
  if (id === undefined || legend === undefined) {
    return [title, 'Kolumna własna urzędu; program jej nie czyta.', undefined, undefined, undefined];
  }
  const checks = kind.checks.filter(({ reads, mayRead }) => [...reads, ...mayRead].includes(id));
  return [
    {
      value: title,
      link: { sheet: sheet.name, cell: a1(area.header, column) },
    },
    legend.meaning,
    lists.find((list) => list.id === id)?.words.join('; '),
    checks.map((check) => check.id).join(', ') || undefined,
    legend.basis,
  ];
}

function checkRows({ kind, columns }: Subject): readonly (readonly CellInput[])[] {
  const present = new Map(columns.flatMap(({ id, text }) => (id === undefined ? [] : [[id, text] as const])));
  return kind.checks.map(({ id, title, advice, reads, mayRead, basis }) => [
    id,
    title,
    advice,
    [...reads, ...mayRead].flatMap((one) => present.get(one)?.replace(/\s+/g, ' ') ?? []).join('; ') ||
      undefined,
    basis.text,
  ]);
}

function listRows(lists: readonly WordList[]): readonly (readonly CellInput[])[] {
  const longest = Math.max(0, ...lists.map(({ words }) => words.length));
  return Array.from({ length: longest }, (_, row) => lists.map(({ words }) => words[row]));
}
