/** A cell is shown to the person, or it is said why it cannot be. */
import { ExcelWorkbook } from '../../../../addin/host/excel/excel-workbook.ts';
import { openExcelInNode, type OfficeInNode } from '../../../support/office/node.ts';
import { contractWorkbook } from '../../../support/workbook-host-contract.ts';

let office: OfficeInNode;
let host: ExcelWorkbook;
beforeEach(() => {
  office = openExcelInNode(contractWorkbook()).asGlobals();
  host = new ExcelWorkbook((error) => {
    throw error;
  });
});
afterEach(() => office.close());

test('is selected on whichever sheet it is, however the name is written', async () => {
  await host.select({ sheet: 'NOTATKI', row: 2, column: 0 });
  expect(office.excel.selection).toEqual({ sheet: 'Notatki', address: 'A2' });
});

test.each([
  ['hidden', 'Słownik', 'sheet-hidden'],
  ['gone', 'Listopad', 'sheet-missing'],
])('a sheet that is %s is named', async (_, sheet, code) => {
  await expect(host.select({ sheet, row: 1, column: 0 })).rejects.toMatchObject({
    code,
    place: { sheet },
    message: expect.stringContaining(`„${sheet}”`) as string,
  });
});

test.each([
  { row: 0, column: 0 },
  { row: 2_000_000, column: 0 },
  { row: 1, column: 16_384 },
])('a place that no sheet has is a fault of ours: %j', async (place) => {
  await expect(host.select({ sheet: 'Rejestr', ...place })).rejects.toThrow(RangeError);
  const change = { sheet: 'Rejestr', ...place, expected: undefined, to: { kind: 'empty' } } as const;
  await expect(host.write([change])).rejects.toThrow(RangeError);
});
