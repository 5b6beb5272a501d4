/** A host that the contract asks, over a workbook that it knows; shared by the themes beside it. */
import type { CellPlace, CellState, WorkbookHost } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { day, excelSerial } from '../../../core/values/day.ts';
import { isCellError, type CellEntry, type CellValue } from '../../../core/workbooks/index.ts';
import { writeWorkbook } from '../../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';

/** A host over a workbook, and the program that holds the workbook. */
export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** The cell as the program holds it now. */
  cell(place: CellPlace): CellState | Promise<CellState>;
  /** The person types a text or a number over what stands in the cell. */
  type(place: CellPlace, value: string | number): void | Promise<void>;
  /** Names of all sheets, hidden ones too. */
  sheets(): readonly string[] | Promise<readonly string[]>;
  /** What the person sees selected; undefined before anything was. */
  selected(): CellPlace | undefined | Promise<CellPlace | undefined>;
}

/** Two visible sheets and a hidden one; row 1 is the header, column F counts column E. */
export function contractWorkbook(): Uint8Array {
  return writeWorkbook(
    {
      title: 'Rejestr zmyślony',
      sheets: [
        {
          name: 'Rejestr',
          columns: [
            { header: 'Nazwisko' },
            { header: 'PESEL', style: 'text' },
            { header: 'Data', style: 'date' },
            { header: 'Uwagi' },
            { header: 'Kwota', style: 'money' },
            { header: 'Razem' },
          ],
          rows: [
            ['Wymyślna', '02270812345', { day: day('2020-05-11') }, 'pilne', 734.9, formula(2, 1469.8)],
            ['Zmyślony', '00210112347', { day: day('2021-12-31') }, undefined, 120, formula(3, 240)],
            [],
            ['Nieprawdziwa', '15231298761', undefined, true, 0.1, formula(5, 0.2)],
          ],
        },
        { name: 'Notatki', columns: [], rows: [['pierwsza'], ['druga']] },
        { name: 'Słownik', visibility: 'hidden', columns: [], rows: [['niezawodowa']] },
      ],
    },
    nodePlatform,
  );
}

function formula(row: number, value: number) {
  return { formula: `E${String(row)}*2`, value };
}

export const at = (row: number, column: number, sheet = 'Rejestr'): CellPlace => ({ sheet, row, column });
export const SURNAME = at(2, 0);
export const PESEL = at(2, 1);
export const DATE = at(2, 2);
export const NOTE = at(2, 3);
export const AMOUNT = at(2, 4);
export const COUNTED = at(2, 5);
export const BLANK = at(3, 3);
export const BELOW = at(9, 1);
export const SERIAL = excelSerial(day('2020-05-11'));

export const text = (content: string): CellEntry => ({ kind: 'text', text: content });
export const change = (place: CellPlace, expected: CellValue, to: CellEntry) => ({ ...place, expected, to });
export const number = (value: number): CellEntry => ({ kind: 'number', number: value });

/** Opens a workbook for one test. */
export type Open = (bytes: Uint8Array, fileName: string) => OpenedWorkbook | Promise<OpenedWorkbook>;

/** What the tests of a theme ask: opened anew for each. */
export interface Contract {
  readonly opened: OpenedWorkbook;
  readonly host: WorkbookHost;
  cell(place: CellPlace): Promise<CellState>;
  readonly open: Open;
}

/** What a promise is refused with; other errors go through. */
export async function refusalOf(work: Promise<unknown>): Promise<TeczkaError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}

/** Events may come later than the answer to what caused them. */
export async function eventually(check: () => void): Promise<void> {
  const ROUNDS = 50;
  for (let round = 0; round < ROUNDS; round++) {
    try {
      check();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  check();
}

/** Every visible cell of a host that holds something, as text, with its sheet and place. */
export async function everything(host: WorkbookHost): Promise<string[]> {
  const view = await host.read();
  return view.sheetNames.flatMap((name) =>
    view.sheet(name).rows.flatMap((row) =>
      row.values.flatMap((value, column) => {
        if (value === undefined) return [];
        const shown = isCellError(value) ? value.error : `${typeof value} ${String(value)}`;
        const date = view.sheet(name).isDate(row, column) ? ' date' : '';
        return [`${name} ${String(row.number)} ${String(column)}: ${shown}${date}`];
      }),
    ),
  );
}
