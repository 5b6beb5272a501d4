/** What the pane is opened in: Excel, or an explanation. */
import { openOffice } from '../../../addin/host/open-office.ts';
import { openExcelInNode, type OfficeInNode } from '../../support/office/node.ts';
import { contractWorkbook } from '../../support/workbook-host-contract.ts';

let office: OfficeInNode | undefined;
afterEach(() => {
  office?.close();
  office = undefined;
  Reflect.deleteProperty(globalThis, 'Office');
});

function inExcel(ExcelApi: string): void {
  office = openExcelInNode(contractWorkbook(), {
    floor: { ExcelApi },
    path: 'C:\\R\\rejestr.xlsx',
  }).asGlobals();
}

test('a page without Microsoft’s script is told which address to allow, and that trying again may help', async () => {
  expect(await openOffice()).toEqual({
    kind: 'none',
    explanation: expect.stringContaining('https://appsforoffice.microsoft.com') as string,
    retry: true,
  });
});

test('a plain browser, where the script finds no program, is told what to open', async () => {
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: null, platform: null }) } });
  expect(await openOffice()).toEqual({
    kind: 'none',
    explanation: expect.stringContaining('nie została otwarta w programie Excel ani Word') as string,
  });
});

test.each(['1.12', '1.15'])('Excel with ExcelApi %s opens its workbook', async (level) => {
  inExcel(level);
  const opened = await openOffice();
  if (opened.kind !== 'workbook') throw new Error(`opened ${opened.kind}`);
  expect(opened.workbook.fileName).toBe('rejestr.xlsx');
  expect((await opened.workbook.read()).sheetNames).toEqual(['Rejestr', 'Notatki']);
});

test('an older Excel is told which level it lacks', async () => {
  inExcel('1.11');
  expect(await openOffice()).toEqual({
    kind: 'none',
    explanation: expect.stringContaining('ExcelApi 1.12') as string,
  });
});

test.each([
  ['1.12', [/scalone/, /zmianie nazwy/]],
  ['1.15', [/zmianie nazwy/]],
  ['1.17', []],
])('on level %s the limits are named', async (level, limits) => {
  inExcel(level);
  const opened = await openOffice();
  if (opened.kind !== 'workbook') throw new Error(`opened ${opened.kind}`);
  expect(opened.workbook.limits).toEqual(limits.map((limit) => expect.stringMatching(limit) as string));
});
