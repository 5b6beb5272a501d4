/** Writing: what is entered stands there afterwards, and nothing else has changed. Part of workbook-host-contract.ts. */
import type { CellPlace } from '../../../core/host/index.ts';
import { day } from '../../../core/values/day.ts';
import type { CellEntry, CellValue } from '../../../core/workbooks/index.ts';
import {
  SURNAME,
  PESEL,
  DATE,
  NOTE,
  AMOUNT,
  BLANK,
  BELOW,
  SERIAL,
  at,
  change,
  text,
  number,
  everything,
  type Contract,
} from './opened.ts';

export function describeWriting(contract: Contract): void {
  describe('write', () => {
    test.each<[string, CellPlace, CellValue, CellEntry, CellValue]>([
      ['a text over a text', SURNAME, 'Wymyślna', text('Żółć & <Wrona>'), 'Żółć & <Wrona>'],
      ['a text that looks like a number', NOTE, 'pilne', text('00123'), '00123'],
      ['a text that looks like a formula', NOTE, 'pilne', text('=1+1'), '=1+1'],
      ['a text that looks like a date', NOTE, 'pilne', text('1/2'), '1/2'],
      ['a text of many lines', NOTE, 'pilne', text(' jeden\ndwa '), ' jeden\ndwa '],
      ['a PESEL into a cell of texts', PESEL, '02270812345', text('02270812352'), '02270812352'],
      ['a number', AMOUNT, 734.9, number(-0.07), -0.07],
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
      const before = await everything(contract.host);
      const [written, ...more] = await contract.host.write([change(place, expected, to)]);
      expect(more).toEqual([]);
      expect(written).toMatchObject({ ...place, before: { value: expected }, after: { value } });
      expect((await contract.cell(place)).value).toEqual(value);
      expect(others(await everything(contract.host))).toEqual(others(before));
    });

    test('keeps the date format of a cell, and gives one to a cell without', async () => {
      const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
      await contract.host.write([
        change(DATE, SERIAL, to),
        change(NOTE, 'pilne', to),
        change(BELOW, undefined, to),
      ]);
      for (const place of [DATE, NOTE, BELOW]) {
        expect(await contract.cell(place)).toMatchObject({ value: 45351, numberFormat: 'dd.mm.yyyy' });
      }
      const sheet = (await contract.host.read()).sheet('Rejestr');
      expect(sheet.isDate(sheet.rows[1]!, NOTE.column)).toBe(true);
    });

    test('keeps the format of a cell into which a number is written', async () => {
      const { numberFormat } = await contract.cell(AMOUNT);
      expect(numberFormat).toContain('zł');
      await contract.host.write([change(AMOUNT, 734.9, number(1))]);
      expect((await contract.cell(AMOUNT)).numberFormat).toBe(numberFormat);
    });

    test('of several cells answers for each, in any order of sheets', async () => {
      const written = await contract.host.write([
        change(at(2, 0, 'Notatki'), 'druga', text('druga poprawiona')),
        change(AMOUNT, 734.9, number(5)),
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

    test('gives General to a cell of dates or of texts into which a number is written', async () => {
      await contract.host.write([change(DATE, SERIAL, number(5)), change(PESEL, '02270812345', number(7))]);
      expect(await contract.cell(DATE)).toEqual({ value: 5, formula: undefined, numberFormat: 'General' });
      expect(await contract.cell(PESEL)).toEqual({ value: 7, formula: undefined, numberFormat: 'General' });
      const sheet = (await contract.host.read()).sheet('Rejestr');
      expect(sheet.isDate(sheet.rows[1]!, DATE.column)).toBe(false);
    });

    test('takes the date format away again where it came with a day', async () => {
      await contract.host.write([change(NOTE, 'pilne', { kind: 'day', day: day('2024-02-29') })]);
      await contract.host.write([change(NOTE, 45351, number(5))]);
      expect(await contract.cell(NOTE)).toEqual({ value: 5, formula: undefined, numberFormat: 'General' });
    });

    test('answers with the sheet’s name as the workbook spells it', async () => {
      const [written] = await contract.host.write([
        change({ ...NOTE, sheet: 'REJESTR' }, 'pilne', text('inne')),
      ]);
      expect(written?.sheet).toBe('Rejestr');
    });

    test('of nothing does nothing', async () => {
      expect(await contract.host.write([])).toEqual([]);
    });
  });
}
