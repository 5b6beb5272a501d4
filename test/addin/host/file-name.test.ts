/** The name of the open file, from each of the ways in which Office tells where it lies. */
import { fileNameOf } from '../../../addin/host/file-name.ts';

test.each([
  [
    'https://przyklad.sharepoint.com/sites/ops/Rejestr%20dzieci%202025.xlsx?web=1',
    'Rejestr dzieci 2025.xlsx',
  ],
  [
    'https://przyklad.sharepoint.com/sites/ops/Rejestr%20%C5%9Bwiadcze%C5%84.xlsx#A1',
    'Rejestr świadczeń.xlsx',
  ],
  ['https://przyklad.sharepoint.com/50%.xlsx', '50%.xlsx'],
  ['C:\\Users\\wymyslna\\Rejestr #2 (50%20).xlsx', 'Rejestr #2 (50%20).xlsx'],
  ['/Users/wymyslna/Rejestr?.xlsx', 'Rejestr?.xlsx'],
  ['rejestr.xlsx', 'rejestr.xlsx'],
  ['', ''],
  [null, ''],
])('%j is „%s”', (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});
