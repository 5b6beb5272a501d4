/** Reading: every visible cell as it stands. Part of workbook-host-contract.ts. */
import { TeczkaError } from '../../../core/values/errors.ts';
import { writeWorkbook } from '../../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { SURNAME, SERIAL, change, text, type Contract } from './opened.ts';

export function describeReading(contract: Contract): void {
  describe('read', () => {
    test('gives the visible sheets in the clerk’s order', async () => {
      expect((await contract.host.read()).sheetNames).toEqual(['Rejestr', 'Notatki']);
    });

    test('gives values as they are: texts with their zeros, serial numbers, results of formulas', async () => {
      const { rows } = (await contract.host.read()).sheet('Rejestr');
      expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 5]);
      expect(rows[1]?.values).toEqual(['Wymyślna', '02270812345', SERIAL, 'pilne', 734.9, 1469.8]);
      expect(rows[3]?.values).toEqual(['Nieprawdziwa', '15231298761', undefined, true, 0.1, 0.2]);
    });

    test('tells dates from numbers', async () => {
      const sheet = (await contract.host.read()).sheet('rejestr');
      const row = sheet.rows[1]!;
      expect([2, 4].map((column) => sheet.isDate(row, column))).toEqual([true, false]);
    });

    test('refuses a sheet that is not there', async () => {
      const view = await contract.host.read();
      expect(() => view.sheet('Listopad')).toThrow(TeczkaError);
    });

    test('tells how far it is, up to the end', async () => {
      const told: number[] = [];
      await contract.host.read({ onProgress: (done) => told.push(done) });
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(1);
    });

    test('shows a later state than the one read before, and leaves that one as it was', async () => {
      const before = await contract.host.read();
      await contract.host.write([change(SURNAME, 'Wymyślna', text('Poprawiona'))]);
      expect((await contract.host.read()).sheet('Rejestr').rows[1]?.values[0]).toBe('Poprawiona');
      expect(before.sheet('Rejestr').rows[1]?.values[0]).toBe('Wymyślna');
    });

    test('tells the end also where there is nothing to read', async () => {
      const empty = writeWorkbook(
        { title: 'Pusty', sheets: [{ name: 'Pusty', columns: [], rows: [] }] },
        nodePlatform,
      );
      const told: number[] = [];
      const { host } = await contract.open(empty, 'pusty.xlsx');
      await host.read({ onProgress: (done) => told.push(done) });
      expect(told.at(-1)).toBe(1);
    });
  });
}
