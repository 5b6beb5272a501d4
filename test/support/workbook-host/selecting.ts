/** Showing a cell to the person. Part of workbook-host-contract.ts. */
import { AMOUNT, at, refusalOf, type Contract } from './opened.ts';

export function describeSelecting(contract: Contract): void {
  describe('select', () => {
    test('shows the cell, on whichever sheet it is', async () => {
      await contract.host.select(AMOUNT);
      expect(await contract.opened.selected()).toEqual(AMOUNT);
      await contract.host.select(at(2, 0, 'Notatki'));
      expect(await contract.opened.selected()).toEqual(at(2, 0, 'Notatki'));
    });

    test('is refused on a sheet that is not there', async () => {
      expect((await refusalOf(contract.host.select(at(1, 0, 'Listopad'))))?.code).toBe('sheet-missing');
    });

    test.each(['Słownik', 'SŁOWNIK'])(
      'is refused on a hidden sheet, and the selection stays: %s',
      async (sheet) => {
        await contract.host.select(AMOUNT);
        expect(await refusalOf(contract.host.select(at(1, 0, sheet)))).toMatchObject({
          code: 'sheet-hidden',
          place: { sheet: 'Słownik' },
        });
        expect(await contract.opened.selected()).toEqual(AMOUNT);
      },
    );

    test.each([
      [0, 0],
      [2_000_000, 0],
      [1, 16_384],
    ])('of row %d, column %d, which no sheet has, is a fault of ours', async (row, column) => {
      await expect(contract.host.select(at(row, column))).rejects.toThrow(RangeError);
    });
  });
}
