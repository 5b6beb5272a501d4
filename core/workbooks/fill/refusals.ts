/**
 * What a person is told when a template cannot be filled: which template, table, column or name, and what to do. Never
 * what stands in the cells. Called by the files of this folder.
 */
import { TeczkaError } from '../../values/errors.ts';
import { a1, LAST_ROW, rangeText, type CellAddress, type CellRange } from '../address.ts';
import { fileWords, type WorkbookPlace } from '../errors.ts';

/** A table as errors name it. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
}

function refusal(
  code: string,
  place: WorkbookPlace,
  sheet: string | undefined,
  text: string,
  cell?: CellAddress,
): TeczkaError {
  return new TeczkaError(code, `${fileWords(place)}: ${text}`, {
    ...place,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell ? { cell: a1(cell.row, cell.column) } : {}),
  });
}

const listed = (names: readonly string[]): string =>
  names.length === 0 ? 'nie ma żadnej' : `są: ${names.map((name) => `„${name}”`).join(', ')}`;

export function tableUnknown(place: WorkbookPlace, name: string, known: readonly string[]): TeczkaError {
  const text = `szablon nie ma tabeli „${name}” (${listed(known)}). Nadaj tabeli tę nazwę w Excelu (Projekt tabeli > Nazwa tabeli).`;
  return refusal('fill-table-unknown', place, undefined, text);
}

export function columnUnknown(
  place: WorkbookPlace,
  { name, sheet }: NamedTable,
  column: string,
  known: readonly string[],
): TeczkaError {
  const text = `tabela „${name}” w arkuszu „${sheet}” nie ma kolumny „${column}” (${listed(known)}). Przywróć w szablonie nagłówek tej kolumny.`;
  return refusal('fill-column-unknown', place, sheet, text);
}

export function tooManyValues(
  place: WorkbookPlace,
  { name, sheet }: NamedTable,
  row: number,
  columns: number,
): TeczkaError {
  const text = `wiersz ${row} danych dla tabeli „${name}” w arkuszu „${sheet}” ma więcej wartości, niż jest kolumn (${columns}). Dodaj w szablonie brakujące kolumny.`;
  return refusal('fill-row-too-long', place, sheet, text);
}

/** @param what Polish words for what is there twice: `tabela „Dzieci”` */
export function givenTwice(place: WorkbookPlace, what: string): TeczkaError {
  return refusal(
    'fill-duplicate',
    place,
    undefined,
    `w danych dla szablonu dwa razy podano to samo: ${what}. Podaj to raz.`,
  );
}

export function nameUnknown(place: WorkbookPlace, name: string): TeczkaError {
  const text = `szablon nie ma komórki o nazwie „${name}”. Nadaj tę nazwę komórce w Excelu (Formuły > Menedżer nazw).`;
  return refusal('fill-name-unknown', place, undefined, text);
}

export function nameNoCell(place: WorkbookPlace, name: string): TeczkaError {
  const text = `nazwa „${name}” nie wskazuje jednej komórki w arkuszu. Popraw ją w Excelu (Formuły > Menedżer nazw).`;
  return refusal('fill-name-no-cell', place, undefined, text);
}

export function nameInTable(
  place: WorkbookPlace,
  name: string,
  sheet: string,
  cell: CellAddress,
): TeczkaError {
  const text = `nazwa „${name}” wskazuje komórkę ${a1(cell.row, cell.column)} w arkuszu „${sheet}”, która jest wierszem przykładowym wypełnianej tabeli. Wskaż nazwą komórkę poza tabelą.`;
  return refusal('fill-name-in-table', place, sheet, text, cell);
}

export function tableMerged(
  place: WorkbookPlace,
  { name, sheet }: NamedTable,
  merge: CellRange,
): TeczkaError {
  const text = `w arkuszu „${sheet}” scalone komórki ${rangeText(merge)} zachodzą na tabelę „${name}”. Rozdziel je w szablonie.`;
  return refusal('fill-table-merged', place, sheet, text);
}

/** @param what Polish words for what would be cut: `tabela „Rodziny”` */
export function wouldCut(place: WorkbookPlace, { name, sheet }: NamedTable, what: string): TeczkaError {
  const text = `w arkuszu „${sheet}” na tych samych wierszach co tabela „${name}” leży ${what}, więc nie można dodać ani usunąć wierszy. Przenieś to w szablonie pod tabelę, nad nią albo do innego arkusza.`;
  return refusal('fill-would-cut', place, sheet, text);
}

export function cellsBeside(
  place: WorkbookPlace,
  { name, sheet }: NamedTable,
  cell: CellAddress,
): TeczkaError {
  const text = `w arkuszu „${sheet}” obok tabeli „${name}”, w wierszach, które trzeba by usunąć, coś jest wpisane (komórka ${a1(cell.row, cell.column)}). Przenieś to w szablonie nad tabelę albo do innego arkusza.`;
  return refusal('fill-cells-beside', place, sheet, text, cell);
}

export function templateProtected(place: WorkbookPlace, { name, sheet }: NamedTable): TeczkaError {
  const text = `arkusz „${sheet}” z tabelą „${name}” jest chroniony. Zdejmij w szablonie ochronę arkusza (Recenzja > Nie chroń arkusza).`;
  return refusal('fill-sheet-protected', place, sheet, text);
}

export function formulaOfArea(
  place: WorkbookPlace,
  { name, sheet }: NamedTable,
  cell: CellAddress,
): TeczkaError {
  const text = `tabela „${name}” w arkuszu „${sheet}” ma w komórce ${a1(cell.row, cell.column)} formułę tablicową albo tabelę danych, których nie można powtórzyć w wierszach. Zastąp ją w szablonie zwykłą formułą.`;
  return refusal('fill-formula-of-area', place, sheet, text, cell);
}

export function tooManyRows(place: WorkbookPlace, sheet: string): TeczkaError {
  const text = `arkusz „${sheet}” miałby po wypełnieniu ponad ${LAST_ROW} wierszy, a tyle mieści arkusz Excela. Podziel dane na części.`;
  return refusal('workbook-too-large', place, sheet, text);
}
