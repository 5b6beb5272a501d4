/** Writes that are refused: then nothing is written, and the person is told the place, not the content. Part of workbook-host-contract.ts. */
import type { CellPlace } from '../../../core/host/index.ts';
import type { CellValue } from '../../../core/workbooks/index.ts';
import {
  SURNAME,
  PESEL,
  NOTE,
  AMOUNT,
  COUNTED,
  BLANK,
  at,
  change,
  text,
  number,
  refusalOf,
  everything,
  type Contract,
} from './opened.ts';

export function describeRefusing(contract: Contract): void {
  describe('write: refusals', () => {
    test('is refused where the cell holds something else than was seen, and then nothing is written', async () => {
      const before = await everything(contract.host);
      const refusal = await refusalOf(
        contract.host.write([
          change(SURNAME, 'Wymyślna', text('Inna')),
          change(PESEL, '02270812399', text('02270812352')),
        ]),
      );
      expect(refusal?.code).toBe('cell-changed');
      expect(await everything(contract.host)).toEqual(before);
    });

    test.each<[string, CellPlace, CellValue]>([
      ['a text is not the number that it looks like', PESEL, 2270812345],
      ['an empty cell is not an empty text', BLANK, ''],
      ['a number is not its text', AMOUNT, '734.9'],
      ['a truth value is not one', at(5, 3), 1],
      ['nothing was seen, and something stands there', NOTE, undefined],
    ])('compares exactly: %s', async (_, place, expected) => {
      expect((await refusalOf(contract.host.write([change(place, expected, text('x'))])))?.code).toBe(
        'cell-changed',
      );
    });

    test('is refused over a formula, and then nothing is written', async () => {
      const refusal = await refusalOf(
        contract.host.write([change(SURNAME, 'Wymyślna', text('Inna')), change(COUNTED, 1469.8, number(1))]),
      );
      expect(refusal?.code).toBe('cell-has-formula');
      expect((await contract.cell(SURNAME)).value).toBe('Wymyślna');
      expect((await contract.cell(COUNTED)).formula).toBe('E2*2');
    });

    test('tells of a formula whatever was expected in its cell', async () => {
      for (const expected of [undefined, 7, 'E2*2']) {
        const refusal = await refusalOf(contract.host.write([change(COUNTED, expected, number(1))]));
        expect(refusal?.code).toBe('cell-has-formula');
      }
    });

    test.each([NaN, Infinity, -Infinity])(
      'is refused with %d, which is no number to Excel',
      async (value) => {
        const before = await everything(contract.host);
        const work = contract.host.write([
          change(SURNAME, 'Wymyślna', text('Inna')),
          change(AMOUNT, 734.9, number(value)),
        ]);
        expect(await refusalOf(work)).toMatchObject({
          code: 'number-not-in-excel',
          place: { sheet: 'Rejestr', cell: 'E2' },
        });
        expect(await everything(contract.host)).toEqual(before);
      },
    );

    test.each([
      [0, 0],
      [1_048_577, 0],
      [1, -1],
      [1, 16_384],
      [1.5, 0],
    ])('into row %d, column %d, which no sheet has, is a fault of ours', async (row, column) => {
      const work = contract.host.write([change(at(row, column), undefined, text('x'))]);
      await expect(work).rejects.toThrow(RangeError);
    });

    test('is refused on a sheet that is not there', async () => {
      const refusal = await refusalOf(
        contract.host.write([change(at(1, 0, 'Listopad'), undefined, text('x'))]),
      );
      expect(refusal?.code).toBe('sheet-missing');
    });

    test('a refusal names the sheet and the cell, never what stands in it', async () => {
      const refusals = [
        await refusalOf(contract.host.write([change(PESEL, '02270812399', text('02270812352'))])),
        await refusalOf(contract.host.write([change(COUNTED, 1469.8, text('sekret'))])),
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
}
