import { posix, win32 } from 'node:path';
import { linkBetween } from '../../../scripts/store/folder-link.ts';
import { folderStore } from '../../../scripts/store/folder-store.ts';

describe('a link from the consolidated workbook to a file of the folder', () => {
  test('is the relative way, with everything but the slashes escaped', () => {
    expect(linkBetween('/wyniki/wynik.xlsx', '/dane/ZPS 1.xlsx', posix)).toBe('../dane/ZPS%201.xlsx');
    expect(linkBetween('C:\\wyniki\\wynik.xlsx', 'C:\\dane\\ZPS 1.xlsx', win32)).toBe('../dane/ZPS%201.xlsx');
    expect(folderStore('/dane').link('2026-04/ZPS 1.xlsx', '/dane/wynik.xlsx')).toBe('2026-04/ZPS%201.xlsx');
  });

  test('is none where the file lies on another drive or server', () => {
    expect(linkBetween('D:\\wynik.xlsx', 'C:\\dane\\ZPS 1.xlsx', win32)).toBeUndefined();
    expect(linkBetween('D:\\wynik.xlsx', '\\\\serwer\\dane\\ZPS 1.xlsx', win32)).toBeUndefined();
  });
});
