/**
 * What every host of a workbook must do, as one suite: run over the file adapter (test/core/host) and over Excel
 * (test/addin/host/excel). It speaks to a host through the port and looks at the program behind it past the port.
 */
import type { CellPlace, CellState, ReadCell, SheetChange, WorkbookHost } from '../../core/host/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { day, excelSerial } from '../../core/values/day.ts';
import { isCellError, type CellEntry, type CellValue } from '../../core/workbooks/index.ts';
import { writeWorkbook } from '../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';

/** A host over a workbook, and the program that holds the workbook. */
export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** The cell as the program holds it now. */
  cell(place: CellPlace): CellState | Promise<CellState>;
  /** The person types a text or a number over what stands in the cell. */
  type(place: CellPlace, value: string | number): void | Promise<void>;
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

const at = (row: number, column: number, sheet = 'Rejestr'): CellPlace => ({ sheet, row, column });
const SURNAME = at(2, 0);
const PESEL = at(2, 1);
const DATE = at(2, 2);
const NOTE = at(2, 3);
const AMOUNT = at(2, 4);
const COUNTED = at(2, 5);
const BLANK = at(3, 3);
const BELOW = at(9, 1);
const SERIAL = excelSerial(day('2020-05-11'));

const text = (content: string): CellEntry => ({ kind: 'text', text: content });
const change = (place: CellPlace, expected: CellValue, to: CellEntry) => ({ ...place, expected, to });

/** What a promise is refused with; other errors go through. */
async function refusalOf(work: Promise<unknown>): Promise<TeczkaError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}

/** Events may come later than the answer to what caused them. */
async function eventually(check: () => void): Promise<void> {
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
async function everything(host: WorkbookHost): Promise<string[]> {
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

export function describeWorkbookHost(
  name: string,
  open: (bytes: Uint8Array, fileName: string) => OpenedWorkbook | Promise<OpenedWorkbook>,
): void {
  describe(`${name} keeps the contract of a workbook’s host:`, () => {
    let opened: OpenedWorkbook;
    let host: WorkbookHost;

    beforeEach(async () => {
      opened = await open(contractWorkbook(), 'rejestr.xlsx');
      host = opened.host;
    });

    const cell = async (place: CellPlace): Promise<CellState> => opened.cell(place);

    describe('read', () => {
      test('gives the visible sheets in the clerk’s order', async () => {
        expect((await host.read()).sheetNames).toEqual(['Rejestr', 'Notatki']);
      });

      test('gives values as they are: texts with their zeros, serial numbers, results of formulas', async () => {
        const { rows } = (await host.read()).sheet('Rejestr');
        expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 5]);
        expect(rows[1]?.values).toEqual(['Wymyślna', '02270812345', SERIAL, 'pilne', 734.9, 1469.8]);
        expect(rows[3]?.values).toEqual(['Nieprawdziwa', '15231298761', undefined, true, 0.1, 0.2]);
      });

      test('tells dates from numbers', async () => {
        const sheet = (await host.read()).sheet('rejestr');
        const row = sheet.rows[1]!;
        expect([2, 4].map((column) => sheet.isDate(row, column))).toEqual([true, false]);
      });

      test('refuses a sheet that is not there', async () => {
        const view = await host.read();
        expect(() => view.sheet('Listopad')).toThrow(TeczkaError);
      });

      test('tells how far it is, up to the end', async () => {
        const told: number[] = [];
        await host.read({ onProgress: (done) => told.push(done) });
        expect(told).toEqual([...told].sort((a, b) => a - b));
        expect(told.at(-1)).toBe(1);
      });

      test('shows a later state than the one read before, and leaves that one as it was', async () => {
        const before = await host.read();
        await host.write([change(SURNAME, 'Wymyślna', text('Poprawiona'))]);
        expect((await host.read()).sheet('Rejestr').rows[1]?.values[0]).toBe('Poprawiona');
        expect(before.sheet('Rejestr').rows[1]?.values[0]).toBe('Wymyślna');
      });
    });

    describe('write', () => {
      test.each<[string, CellPlace, CellValue, CellEntry, CellValue]>([
        ['a text over a text', SURNAME, 'Wymyślna', text('Żółć & <Wrona>'), 'Żółć & <Wrona>'],
        ['a text that looks like a number', NOTE, 'pilne', text('00123'), '00123'],
        ['a text that looks like a formula', NOTE, 'pilne', text('=1+1'), '=1+1'],
        ['a text that looks like a date', NOTE, 'pilne', text('1/2'), '1/2'],
        ['a text of many lines', NOTE, 'pilne', text(' jeden\ndwa '), ' jeden\ndwa '],
        ['a PESEL into a cell of texts', PESEL, '02270812345', text('02270812352'), '02270812352'],
        ['a number', AMOUNT, 734.9, { kind: 'number', number: -0.07 }, -0.07],
        ['a day into a cell of dates', DATE, SERIAL, { kind: 'day', day: day('2020-05-12') }, SERIAL + 1],
        ['nothing, which empties the cell', NOTE, 'pilne', { kind: 'empty' }, undefined],
        ['into an empty cell', BLANK, undefined, text('nowe'), 'nowe'],
        ['into a row that has no cell yet', BELOW, undefined, text('niżej'), 'niżej'],
        ['over a truth value', at(5, 3), true, text('tak'), 'tak'],
      ])('%s', async (_, place, expected, to, value) => {
        const others = (all: string[]) =>
          all.filter(
            (found) => !found.startsWith(`${place.sheet} ${String(place.row)} ${String(place.column)}:`),
          );
        const before = await everything(host);
        const [written, ...more] = await host.write([change(place, expected, to)]);
        expect(more).toEqual([]);
        expect(written).toMatchObject({ ...place, before: { value: expected }, after: { value } });
        expect((await cell(place)).value).toEqual(value);
        expect(others(await everything(host))).toEqual(others(before));
      });

      test('keeps the date format of a cell, and gives one to a cell without', async () => {
        const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
        await host.write([change(DATE, SERIAL, to), change(NOTE, 'pilne', to), change(BELOW, undefined, to)]);
        for (const place of [DATE, NOTE, BELOW]) {
          expect(await cell(place)).toMatchObject({ value: 45351, numberFormat: 'dd.mm.yyyy' });
        }
        const sheet = (await host.read()).sheet('Rejestr');
        expect(sheet.isDate(sheet.rows[1]!, NOTE.column)).toBe(true);
      });

      test('keeps the format of a cell into which a number is written', async () => {
        const { numberFormat } = await cell(AMOUNT);
        expect(numberFormat).toContain('zł');
        await host.write([change(AMOUNT, 734.9, { kind: 'number', number: 1 })]);
        expect((await cell(AMOUNT)).numberFormat).toBe(numberFormat);
      });

      test('of several cells answers for each, in any order of sheets', async () => {
        const written = await host.write([
          change(at(2, 0, 'Notatki'), 'druga', text('druga poprawiona')),
          change(AMOUNT, 734.9, { kind: 'number', number: 5 }),
          change(at(1, 0, 'Notatki'), 'pierwsza', { kind: 'empty' }),
        ]);
        expect(
          written.map(({ sheet, row, column, after }) => [sheet, row, column, after.value]).sort(),
        ).toEqual(
          [
            ['Notatki', 1, 0, undefined],
            ['Notatki', 2, 0, 'druga poprawiona'],
            ['Rejestr', 2, 4, 5],
          ].sort(),
        );
      });

      test('of nothing does nothing', async () => {
        expect(await host.write([])).toEqual([]);
      });

      test('is refused where the cell holds something else than was seen, and then nothing is written', async () => {
        const before = await everything(host);
        const refusal = await refusalOf(
          host.write([
            change(SURNAME, 'Wymyślna', text('Inna')),
            change(PESEL, '02270812399', text('02270812352')),
          ]),
        );
        expect(refusal?.code).toBe('cell-changed');
        expect(await everything(host)).toEqual(before);
      });

      test.each<[string, CellPlace, CellValue]>([
        ['a text is not the number that it looks like', PESEL, 2270812345],
        ['an empty cell is not an empty text', BLANK, ''],
        ['a number is not its text', AMOUNT, '734.9'],
        ['a truth value is not one', at(5, 3), 1],
        ['nothing was seen, and something stands there', NOTE, undefined],
      ])('compares exactly: %s', async (_, place, expected) => {
        expect((await refusalOf(host.write([change(place, expected, text('x'))])))?.code).toBe(
          'cell-changed',
        );
      });

      test('is refused over a formula, and then nothing is written', async () => {
        const refusal = await refusalOf(
          host.write([
            change(SURNAME, 'Wymyślna', text('Inna')),
            change(COUNTED, 1469.8, { kind: 'number', number: 1 }),
          ]),
        );
        expect(refusal?.code).toBe('cell-has-formula');
        expect((await cell(SURNAME)).value).toBe('Wymyślna');
        expect((await cell(COUNTED)).formula).toBe('E2*2');
      });

      test('is refused on a sheet that is not there', async () => {
        const refusal = await refusalOf(host.write([change(at(1, 0, 'Listopad'), undefined, text('x'))]));
        expect(refusal?.code).toBe('sheet-missing');
      });

      test('a refusal names the sheet and the cell, never what stands in it', async () => {
        const refusals = [
          await refusalOf(host.write([change(PESEL, '02270812399', text('02270812352'))])),
          await refusalOf(host.write([change(COUNTED, 1469.8, text('sekret'))])),
        ];
        expect(refusals.map((refusal) => refusal?.place)).toMatchObject([
          { sheet: 'Rejestr', cell: 'B2' },
          { sheet: 'Rejestr', cell: 'F2' },
        ]);
        for (const refusal of refusals) {
          expect(refusal?.message).toMatch(/„Rejestr”.*(B2|F2)/s);
          expect(refusal?.message).not.toMatch(/022708|1469|sekret/);
        }
      });
    });

    describe('revert', () => {
      test.each<[string, CellPlace, CellValue, CellEntry]>([
        ['a text', SURNAME, 'Wymyślna', text('Inna')],
        ['a PESEL', PESEL, '02270812345', text('02270812352')],
        ['a text over which a number was written', NOTE, 'pilne', { kind: 'number', number: 5 }],
        ['a text over which a day was written', NOTE, 'pilne', { kind: 'day', day: day('2024-02-29') }],
        ['a date', DATE, SERIAL, { kind: 'empty' }],
        ['an amount', AMOUNT, 734.9, text('00734')],
        ['an empty cell', BLANK, undefined, { kind: 'day', day: day('2024-02-29') }],
        ['a cell that was not there', BELOW, undefined, text('niżej')],
        ['a truth value', at(5, 3), true, text('tak')],
      ])('puts back %s, value and format', async (_, place, expected, to) => {
        const [all, state] = [await everything(host), await cell(place)];
        await host.revert(await host.write([change(place, expected, to)]));
        expect(await cell(place)).toEqual(state);
        expect(await everything(host)).toEqual(all);
      });

      test('puts back several cells at once', async () => {
        const all = await everything(host);
        const written = await host.write([
          change(SURNAME, 'Wymyślna', { kind: 'empty' }),
          change(at(1, 0, 'Notatki'), 'pierwsza', text('inna')),
          change(BELOW, undefined, { kind: 'number', number: 3 }),
        ]);
        await host.revert(written);
        expect(await everything(host)).toEqual(all);
      });

      test('answers as a write does, so that it can be reverted too', async () => {
        const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
        const written = await host.write([change(NOTE, 'pilne', to)]);
        const state = await cell(NOTE);
        await host.revert(await host.revert(written));
        expect(await cell(NOTE)).toEqual(state);
      });

      test('goes back through several writes of one cell', async () => {
        const first = await host.write([change(NOTE, 'pilne', text('drugie'))]);
        const second = await host.write([change(NOTE, 'drugie', { kind: 'number', number: 3 })]);
        await host.revert(second);
        expect((await cell(NOTE)).value).toBe('drugie');
        await host.revert(first);
        expect((await cell(NOTE)).value).toBe('pilne');
      });

      test('is refused where somebody has changed the cell since', async () => {
        const written = await host.write([change(NOTE, 'pilne', text('drugie'))]);
        await opened.type(NOTE, 'trzecie');
        expect((await refusalOf(host.revert(written)))?.code).toBe('cell-changed');
        expect((await cell(NOTE)).value).toBe('trzecie');
      });
    });

    describe('watch', () => {
      async function watched() {
        const changes: SheetChange[] = [];
        const end = await host.watch((told) => changes.push(told));
        const last = (place: CellPlace): ReadCell | undefined =>
          changes
            .flatMap((told) => (told.kind === 'cells' && told.sheet === place.sheet ? told.cells : []))
            .filter(({ row, column }) => row === place.row && column === place.column)
            .at(-1);
        return { changes, end, last };
      }

      test('tells what was written, and what was put back', async () => {
        const { last } = await watched();
        const written = await host.write([
          change(NOTE, 'pilne', { kind: 'day', day: day('2024-02-29') }),
          change(at(1, 0, 'Notatki'), 'pierwsza', { kind: 'empty' }),
        ]);
        await eventually(() => {
          expect(last(NOTE)).toMatchObject({ value: 45351, isDate: true });
          expect(last(at(1, 0, 'Notatki'))).toMatchObject({ value: undefined, isDate: false });
        });
        await host.revert(written);
        await eventually(() => {
          expect(last(NOTE)).toMatchObject({ value: 'pilne' });
          expect(last(at(1, 0, 'Notatki'))).toMatchObject({ value: 'pierwsza' });
        });
      });

      test('tells what the person typed', async () => {
        const { last } = await watched();
        await opened.type(AMOUNT, 99.5);
        await eventually(() => expect(last(AMOUNT)).toMatchObject({ value: 99.5, isDate: false }));
      });

      test('tells nothing of a write that was refused', async () => {
        const { changes, last } = await watched();
        await refusalOf(host.write([change(NOTE, 'inne', text('x'))]));
        await opened.type(AMOUNT, 99.5);
        await eventually(() => expect(last(AMOUNT)).toBeDefined());
        expect(last(NOTE)).toBeUndefined();
        expect(changes.some((told) => told.kind === 'whole')).toBe(false);
      });

      test('ends when it is ended, for that listener alone', async () => {
        const [one, other] = [await watched(), await watched()];
        await one.end();
        await opened.type(AMOUNT, 99.5);
        await eventually(() => expect(other.last(AMOUNT)).toBeDefined());
        expect(one.changes).toEqual([]);
      });
    });

    describe('select', () => {
      test('shows the cell, on whichever sheet it is', async () => {
        await host.select(AMOUNT);
        expect(await opened.selected()).toEqual(AMOUNT);
        await host.select(at(2, 0, 'Notatki'));
        expect(await opened.selected()).toEqual(at(2, 0, 'Notatki'));
      });

      test('is refused on a sheet that is not there', async () => {
        expect((await refusalOf(host.select(at(1, 0, 'Listopad'))))?.code).toBe('sheet-missing');
      });
    });

    test('the name of the file is without folders, the limits are sentences', () => {
      expect(host.fileName).toBe('rejestr.xlsx');
      for (const limit of host.limits) expect(limit).toMatch(/^[A-ZĄĆĘŁŃÓŚŹŻ].*\.$/);
    });
  });
}
