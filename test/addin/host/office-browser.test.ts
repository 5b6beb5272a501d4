/** The real office.js over a fake Excel in Chromium, on a page as strict as the pane. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInExcel } from '../../support/office/browser.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { serveFolder, type FolderServer } from '../../support/server.ts';

const bytes = rawWorkbook(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Kwota</t></is></c><c r="B1"><v>1010</v></c></row>',
);
const PAGE = `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <title>Strona</title>
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src https://appsforoffice.microsoft.com; base-uri 'none'; form-action 'none'"
    />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  </head>
  <body></body>
</html>`;

let folder: string;
let server: FolderServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teczka-office-'));
  await writeFile(join(folder, 'index.html'), PAGE);
  server = await serveFolder(folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('reads and writes the workbook in Node, under a policy of nothing but the script itself', async () => {
  const { page, excel } = await openInExcel(`${server.url}/index.html`, bytes);
  const values = await page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Arkusz1').getRange('A1:B1').load('values');
      await context.sync();
      range.getCell(0, 1).values = [[660]];
      range.select();
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(values).toEqual([['Kwota', 1010]]);
  expect(excel.cell('Arkusz1', 'B1').value).toBe(660);
  expect(excel.selection).toEqual({ sheet: 'Arkusz1', address: 'A1:B1' });
  expect(excel.syncs).toBe(2);
});

test('the page hears of what somebody types', async () => {
  const { page, excel } = await openInExcel(`${server.url}/index.html`, bytes);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        document.title = `${event.source} ${event.address}`;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  excel.type('Arkusz1', 'B1', 700, { source: 'Remote' });
  await page.waitForFunction(() => document.title === 'Remote B1');
});

test('the page learns of its host, its requirement sets and its theme', async () => {
  const { page } = await openInExcel(`${server.url}/index.html`, bytes, {
    floor: { ExcelApi: '1.12' },
    theme: 'dark',
    path: 'https://urzad.example/Rejestr%201.xlsx',
  });
  const told = await page.evaluate(async () => {
    const { host } = await Office.onReady();
    const { requirements, document, displayLanguage, officeTheme } = Office.context;
    const supported = ['1.12', '1.13'].map((version) => requirements.isSetSupported('ExcelApi', version));
    return {
      host,
      supported,
      url: document.url,
      displayLanguage,
      background: officeTheme.bodyBackgroundColor,
    };
  });
  expect(told).toEqual({
    host: 'Excel',
    supported: [true, false],
    url: 'https://urzad.example/Rejestr%201.xlsx',
    displayLanguage: 'pl-PL',
    background: '#292929',
  });
});
