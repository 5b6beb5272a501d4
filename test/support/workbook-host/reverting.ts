/** Putting back: value and format, unless somebody was there since. Part of workbook-host-contract.ts. */
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
  refusalOf,
  everything,
  type Contract,
} from './opened.ts';

export function describeReverting(contract: Contract): void {
  describe('revert', () => {
    test.each<[string, CellPlace, CellValue, CellEntry]>([
      ['a text', SURNAME, 'Wymyślna', text('Inna')],
      ['a PESEL', PESEL, '02270812345', text('02270812352')],
      ['a text over which a number was written', NOTE, 'pilne', number(5)],
      ['a text over which a day was written', NOTE, 'pilne', { kind: 'day', day: day('2024-02-29') }],
      ['a date', DATE, SERIAL, { kind: 'empty' }],
      ['a date over which a number was written', DATE, SERIAL, number(5)],
      ['a PESEL over which a number was written', PESEL, '02270812345', number(5)],
      ['an amount', AMOUNT, 734.9, text('00734')],
      ['an empty cell', BLANK, undefined, { kind: 'day', day: day('2024-02-29') }],
      ['a cell that was not there', BELOW, undefined, text('niżej')],
      ['a truth value', at(5, 3), true, text('tak')],
    ])('puts back %s, value and format', async (_, place, expected, to) => {
      const [all, state] = [await everything(contract.host), await contract.cell(place)];
      await contract.host.revert(await contract.host.write([change(place, expected, to)]));
      expect(await contract.cell(place)).toEqual(state);
      expect(await everything(contract.host)).toEqual(all);
    });

    test('puts back several cells at once', async () => {
      const all = await everything(contract.host);
      const written = await contract.host.write([
        change(SURNAME, 'Wymyślna', { kind: 'empty' }),
        change(at(1, 0, 'Notatki'), 'pierwsza', text('inna')),
        change(BELOW, undefined, number(3)),
      ]);
      await contract.host.revert(written);
      expect(await everything(contract.host)).toEqual(all);
    });

    test('answers as a write does, so that it can be reverted too', async () => {
      const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
      const written = await contract.host.write([change(NOTE, 'pilne', to)]);
      const state = await contract.cell(NOTE);
      await contract.host.revert(await contract.host.revert(written));
      expect(await contract.cell(NOTE)).toEqual(state);
    });

    test('goes back through several writes of one cell', async () => {
      const first = await contract.host.write([change(NOTE, 'pilne', text('drugie'))]);
      const second = await contract.host.write([change(NOTE, 'drugie', number(3))]);
      await contract.host.revert(second);
      expect((await contract.cell(NOTE)).value).toBe('drugie');
      await contract.host.revert(first);
      expect((await contract.cell(NOTE)).value).toBe('pilne');
    });

    test('is refused where somebody has changed the cell since', async () => {
      const written = await contract.host.write([change(NOTE, 'pilne', text('drugie'))]);
      await contract.opened.type(NOTE, 'trzecie');
      expect((await refusalOf(contract.host.revert(written)))?.code).toBe('cell-changed');
      expect((await contract.cell(NOTE)).value).toBe('trzecie');
    });

    test('goes back to a date over which a number was written, through both writes', async () => {
      const state = await contract.cell(DATE);
      const later: CellEntry = { kind: 'day', day: day('2024-02-29') };
      const first = await contract.host.write([change(DATE, SERIAL, later)]);
      const second = await contract.host.write([change(DATE, 45351, number(5))]);
      await contract.host.revert(second);
      expect(await contract.cell(DATE)).toEqual({ ...state, value: 45351 });
      await contract.host.revert(first);
      expect(await contract.cell(DATE)).toEqual(state);
    });
  });
}
