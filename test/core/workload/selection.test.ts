import { yearMonth } from '../../../core/values/year-month.ts';
import { selectTeamFiles } from '../../../core/workload/selection.ts';

const select = (paths: readonly string[], except: readonly string[] = []) =>
  selectTeamFiles(paths, [yearMonth('2026-04')], except);

describe('selectTeamFiles', () => {
  test('takes workbooks of the folder and of the folder of the month, never of another month', () => {
    const paths = [
      '2026-04/ZPS 2.xlsx',
      '2026-03/ZPS 1.xlsx',
      'ZPS 3.xls',
      '2026/marzec/ZPS 1.xlsx',
      'Zespoły/ZPS 4.ods',
    ];
    expect(select(paths)).toEqual({
      files: ['2026-04/ZPS 2.xlsx', 'ZPS 3.xls', 'Zespoły/ZPS 4.ods'],
      findings: [],
    });
  });

  test.each([
    ['~$ZPS 1.xlsx', 'otwarty'],
    ['2026-04/~$ZPS 1.xlsx', 'otwarty'],
    ['~WRL0001.tmp', 'tymczasowy'],
    ['ZPS 1.xlsx.tmp', 'tymczasowy'],
    ['.ZPS 1.xlsx', 'ukryty'],
    ['desktop.ini', 'ukryty'],
    ['ZPS 1.pdf', 'nie jest skoroszyt'],
    ['ZPS 1 (kopia w konflikcie).xlsx', 'konflikcie'],
    ['ZPS 1 (Kopia powodująca konflikt – KOMP12).xlsx', 'konflikcie'],
    ['ZPS 1-KOMP12.xlsx', 'konflikcie'],
    ['ZPS 1-DESKTOP-7QK2A.xlsx', 'konflikcie'],
    ["ZPS 1 (Jan's conflicted copy 2026-05-04).xlsx", 'konflikcie'],
  ])('passes over %s and says why', (path, reason) => {
    const { files, findings } = select(['ZPS 1.xlsx', path]);
    expect(files).toEqual(['ZPS 1.xlsx']);
    expect(findings.map(({ place }) => place.file)).toEqual([path]);
    expect(findings[0]?.message).toContain(reason);
  });

  test('reads a conflict copy that stands alone: it may be all that the team has', () => {
    expect(select(['ZPS 1 (kopia w konflikcie).xlsx']).files).toHaveLength(1);
  });

  test('takes what only looks like a copy: a name that ends with a team or a number', () => {
    const paths = ['Sprawozdanie-ZPS2.xlsx', 'Sprawozdanie (2).xlsx', 'Sprawozdanie.xlsx'];
    expect(select(paths).files).toHaveLength(3);
  });

  test('takes the folders of several months, and every folder when no months are asked for', () => {
    const paths = ['2026-03/ZPS 1.xlsx', '2026-04/ZPS 1.xlsx', '2026-05/ZPS 1.xlsx'];
    const quarter = [yearMonth('2026-03'), yearMonth('2026-04')];
    expect(selectTeamFiles(paths, quarter, []).files).toEqual(paths.slice(0, 2));
    expect(selectTeamFiles(paths, undefined, []).files).toEqual(paths);
  });

  test('never reads the target and the settings', () => {
    expect(select(['ZPS 1.xlsx', 'wynik.xlsx', 'office.xlsx'], ['wynik.xlsx', 'office.xlsx'])).toEqual({
      files: ['ZPS 1.xlsx'],
      findings: [],
    });
  });
});
