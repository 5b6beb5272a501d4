/**
 * The header of a list of cases: one row with the headings of the date and of the kind of act, mostly also of the workers,
 * the result and the mark of the case, in any order. Other columns, the client's name among them, are never read.
 */
import type { Sheet, SheetRow } from '../../../workbooks/index.ts';
import { phrase } from '../../text.ts';
import { gridOf } from '../grid.ts';

export type CaseColumn = 'date' | 'worker' | 'kind' | 'result' | 'mark';

export interface CaseHeader {
  /** Excel's row number. */
  readonly row: number;
  readonly date: number;
  readonly kind: number;
  /** None where the whole list is of one worker. */
  readonly worker: number | undefined;
  readonly result: number | undefined;
  readonly mark: number | undefined;
}

const ROWS_SEARCHED = 40;

/** A bare „Imię i nazwisko” is the client's. */
const HEADINGS: Readonly<Record<CaseColumn, readonly string[]>> = {
  date: [
    'Data',
    'Data czynności',
    'Data zdarzenia',
    'Data wykonania',
    'Data przeprowadzenia',
    'Data wywiadu',
    'Dzień',
    'Kiedy',
  ],
  worker: [
    'Pracownik',
    'Pracownicy',
    'Pracownik socjalny',
    'Pracownicy socjalni',
    'Pracownik / pracownicy',
    'Pracownik (pracownicy)',
    'Pracownik(-cy)',
    'Imię i nazwisko pracownika',
    'Nazwisko i imię pracownika',
    'Prowadzący',
    'Wykonał',
    'Wykonała',
    'Wykonał(a)',
    'Wykonał/a',
    'Wykonali',
    'Wykonujący',
    'Kto',
  ],
  kind: [
    'Rodzaj',
    'Rodzaj czynności',
    'Rodzaj zdarzenia',
    'Rodzaj sprawy',
    'Rodzaj działania',
    'Czynność',
    'Zdarzenie',
    'Działanie',
    'Typ',
    'Typ czynności',
    'Co',
  ],
  result: [
    'Wynik',
    'Rezultat',
    'Efekt',
    'Rozstrzygnięcie',
    'Sposób załatwienia',
    'Wynik czynności',
    'Status',
  ],
  mark: [
    'Znak sprawy',
    'Sygnatura',
    'Sygnatura sprawy',
    'Nr sprawy',
    'Numer sprawy',
    'Sprawa',
    'Nr akt',
    'Numer akt',
    'Znak',
  ],
};

const COLUMNS = new Map<string, CaseColumn>(
  (Object.keys(HEADINGS) as CaseColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading): [string, CaseColumn] => [phrase(heading), column]),
  ),
);

/** Undefined when the sheet has another layout. */
export function findCaseHeader(sheet: Sheet): CaseHeader | undefined {
  const { rows } = gridOf(sheet, ROWS_SEARCHED);
  for (const row of rows) {
    const columns = columnsIn(row);
    const { date, kind, worker, result, mark } = Object.fromEntries(columns) as Partial<
      Record<CaseColumn, number>
    >;
    if (date === undefined || kind === undefined || columns.size < FEWEST_COLUMNS) continue;
    return { row: row.number, date, kind, worker, result, mark };
  }
  return undefined;
}

/** Date and kind alone stand in calendars and lists of visits too. */
const FEWEST_COLUMNS = 3;

/** The first column of each heading; a later „Data” is the date of something else. */
function columnsIn({ values }: SheetRow): ReadonlyMap<CaseColumn, number> {
  const found = new Map<CaseColumn, number>();
  values.forEach((value, at) => {
    const column = typeof value === 'string' ? COLUMNS.get(phrase(value)) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, at);
  });
  return found;
}
