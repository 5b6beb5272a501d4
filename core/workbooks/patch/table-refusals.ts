/** What stands in the way of a table, and what a person is told about it. Called by add-table.ts and table-cells.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { TeczkaError } from '../../values/errors.ts';
import { parseRange, rangeText, type CellRange } from '../address.ts';
import { mergedRanges } from '../sheet-surroundings.ts';
import { areaFormulas } from './kept-cells.ts';
import type { SheetPart } from './sheet-part.ts';
import { overlap } from './sqref.ts';
import { tablesOf } from './tables.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** Cells that are to become a table. */
export interface TablePlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * @throws TeczkaError `sheet-protected`, `table-over-merged`, `table-over-table`, `table-over-pivot`,
 *   `table-over-array`
 */
export function refuseTable(draft: WorkbookDraft, part: SheetPart, place: TablePlace): void {
  const { sheet, range } = place;
  const hit = (ranges: readonly CellRange[]) => ranges.filter((one) => overlap(one, range));
  const located = part.locate(new Set());
  const { bytes, tail } = located;
  if (part.kept(located).isProtected) {
    const what = 'arkusz jest chroniony. Zdejmij ochronę arkusza w Excelu (Recenzja > Nie chroń arkusza)';
    throw refusal('sheet-protected', place, what);
  }
  const merged = hit(mergedRanges(xmlText(bytes.subarray(tail))));
  if (merged.length > 0) {
    throw refusal('table-over-merged', place, `są w nim scalone komórki: ${list(merged)}. Rozdziel je`);
  }
  const table = tablesOf(draft).find((one) => one.sheet === sheet && one.range && overlap(one.range, range));
  if (table?.range) {
    const what = `zachodzi na niego tabela „${table.name}” (${rangeText(table.range)}). Wskaż inny zakres albo zamień tę tabelę na zakres`;
    throw refusal('table-over-table', place, what);
  }
  const pivot = hit(pivotRanges(draft, part.name));
  if (pivot.length > 0) {
    throw refusal(
      'table-over-pivot',
      place,
      `zachodzi na niego tabela przestawna (${list(pivot)}). Wskaż inny zakres`,
    );
  }
  const arrays = hit(areaFormulas(bytes)).filter((one) => one.top !== one.bottom || one.left !== one.right);
  if (arrays.length > 0) {
    const what = `są w nim formuły tablicowe (${list(arrays)}), których tabela nie przyjmie. Zamień je na zwykłe formuły albo wartości`;
    throw refusal('table-over-array', place, what);
  }
}

/** @param cells each with what is wrong with it */
export function unsuitableHeaders(place: TablePlace, cells: readonly string[]): TeczkaError {
  const what = `nagłówki tabeli muszą być niepustymi, różnymi tekstami. Popraw w wierszu ${place.range.top}: ${cells.join(', ')}`;
  return refusal('table-headers', place, what);
}

export function filterClash(place: TablePlace, own: CellRange): TeczkaError {
  const what = `arkusz ma filtr na innych komórkach (${rangeText(own)}). Wyłącz go w Excelu (Dane > Filtruj)`;
  return refusal('table-filter-clash', place, what);
}

/** @param what Polish clause without a full stop, with the advice */
function refusal(code: string, { sheet, range }: TablePlace, what: string): TeczkaError {
  const cell = rangeText(range);
  const text = `Arkusz „${sheet}”: z zakresu ${cell} nie można zrobić tabeli, bo ${what}.`;
  return new TeczkaError(code, text, { sheet, cell });
}

function list(ranges: readonly CellRange[]): string {
  return ranges.map(rangeText).join(', ');
}

function pivotRanges(draft: WorkbookDraft, part: string): CellRange[] {
  return draft.related(part).flatMap(({ type, target }) => {
    const bytes = type === 'pivotTable' ? draft.read(target) : undefined;
    const reader = new XmlReader(bytes ? xmlText(bytes) : '');
    const range = reader.open('location') ? parseRange(reader.attribute('ref') ?? '') : undefined;
    return range ? [range] : [];
  });
}
