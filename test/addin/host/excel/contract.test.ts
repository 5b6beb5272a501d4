/** Excel keeps the contract of a workbook's host, on the lowest API level that is served, on the usual and on the newest. */
import { ExcelWorkbook } from '../../../../addin/host/excel/excel-workbook.ts';
import { cellValue } from '../../../../addin/host/excel/cell-values.ts';
import { a1, parseA1 } from '../../../../core/workbooks/index.ts';
import { openExcelInNode, type OfficeInNode } from '../../../support/office/node.ts';
import { NEWEST_EXCEL } from '../../../support/office/requirement-sets.ts';
import { describeWorkbookHost } from '../../../support/workbook-host-contract.ts';

let office: OfficeInNode | undefined;
afterEach(() => office?.close());

const rethrow = (error: unknown): never => {
  throw error;
};

const FLOORS = [{ ExcelApi: '1.12' }, { ExcelApi: '1.15' }, NEWEST_EXCEL];

describe.each(FLOORS)('ExcelApi $ExcelApi:', (floor) => {
  describeWorkbookHost('Excel', (bytes, fileName) => {
    office = openExcelInNode(bytes, { floor, path: `C:\\Rejestry\\${fileName}` }).asGlobals();
    const { excel } = office;
    return {
      host: new ExcelWorkbook(rethrow),
      cell: ({ sheet, row, column }) => {
        const { value, valueType, formula, numberFormat } = excel.cell(sheet, a1(row, column));
        const isFormula = typeof formula === 'string' && formula !== value;
        return {
          value: cellValue(value, valueType),
          formula: isFormula ? formula.slice(1) : undefined,
          numberFormat,
        };
      },
      type: ({ sheet, row, column }, value) => excel.type(sheet, a1(row, column), value),
      sheets: () => excel.book.sheets.map(({ name }) => name),
      selected: () => {
        const { sheet, address } = excel.selection;
        const place = parseA1(address);
        return place && { sheet, ...place };
      },
    };
  });
});
